package org.tocsin.ingest.format.twitter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.EscapedText;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** A tweet in the making: what the versions of the API tell in different words comes to the same here. */
final class Tweet {
    private static final Place PLACE = new Place("twitter", "twitter.com", null, null, false);
    private static final String REPOSTED = "RT @";
    private static final int LONGEST_SEARCHED = 30_000;

    private final Draft draft;
    private final String raw;
    private final EscapedText text;
    private final String plain;
    private final CodePoints places;
    private int placed;

    Tweet(RawRecord record, DumpFile file, String id, String words) {
        this.draft = new Draft(record, file, PLACE, id);
        this.raw = words;
        this.text = EscapedText.of(words);
        this.plain = text.body().text();
        this.places = CodePoints.of(plain);
    }

    /** Another tweet that one points at, and its author's handle, if known. */
    record Target(String id, @Nullable String handle) {}

    Draft draft() {
        return draft;
    }

    /** Takes a mention at code points of the escaped text. */
    void mention(String handle, @Nullable String userId, int begin, int end) {
        draft.mention(new Mention(handle, userId, "native", place(begin, end, "@" + handle)));
    }

    /** Takes a link at code points of the escaped text. */
    void link(String url, @Nullable String expanded, int begin, int end) {
        draft.link(new Link(url, expanded, place(begin, end, url)));
    }

    /** Counts are not always right, so that the words are looked for where they do not stand; else they stand at the end. */
    private Span place(int begin, int end, String words) {
        Span told = text.span(begin, end);
        if (++placed > Draft.MOST || plain.length() > LONGEST_SEARCHED) {
            return told; // no tweet is like that
        }
        String there = places.cut(told);
        if (there.equalsIgnoreCase(words) || there.startsWith("＠")) {
            return told;
        }
        for (int i = plain.indexOf(words.charAt(0)); i >= 0; i = plain.indexOf(words.charAt(0), i + 1)) {
            if (plain.regionMatches(true, i, words, 0, words.length())) {
                return places.span(i, i + words.length());
            }
        }
        return new Span(places.length(), places.length());
    }

    /** Takes whom the tweet repeats, quotes or answers, and says by that what it is. */
    void answers(@Nullable Target reposted, @Nullable Target quoted, @Nullable String answered) {
        String old = reposted == null ? repeated() : null;
        draft.kind = Observation.Kind.POST;
        if (answered != null) {
            draft.kind = Observation.Kind.REPLY;
            draft.replyTo = List.of(new ReplyTo(answered, PLACE.uid(answered), "native", null));
        }
        if (quoted != null) {
            draft.kind = Observation.Kind.QUOTE;
            draft.quote(new Quote(
                    quoted.handle(), quoted.id(), PLACE.uid(quoted.id()), new Span(places.length(), places.length())));
        }
        if (reposted != null || old != null) {
            draft.kind = Observation.Kind.REPOST;
            Span all = new Span(0, places.length());
            String handle = reposted == null || reposted.handle() == null ? repeated() : reposted.handle();
            draft.quote(
                    reposted == null
                            ? new Quote(handle, null, null, all)
                            : new Quote(handle, reposted.id(), PLACE.uid(reposted.id()), all));
        }
    }

    /** Whom a text repeats that begins with {@code RT @name:}; null when it does not. */
    private @Nullable String repeated() {
        if (!plain.startsWith(REPOSTED)) {
            return null;
        }
        int end = REPOSTED.length();
        while (end < plain.length() && (Character.isLetterOrDigit(plain.charAt(end)) || plain.charAt(end) == '_')) {
            end++;
        }
        return end > REPOSTED.length() && end < plain.length() && plain.charAt(end) == ':'
                ? plain.substring(REPOSTED.length(), end)
                : null;
    }

    void by(@Nullable String id, @Nullable String handle, @Nullable String name) {
        if (id == null && handle == null) {
            return;
        }
        Author.Scope scope = id == null ? Author.Scope.NONE : Author.Scope.SITE;
        draft.author = new Author(id, scope, name, handle, null, null, Author.State.PRESENT);
        draft.sourceUrl = "https://twitter.com/" + (handle == null ? "i/web" : handle) + "/status/" + draft.nativeId();
    }

    /** Takes the time; where none is told, the id still knows it. */
    void at(ReadTime epoch, ReadTime told, ReadTime captured) {
        if (epoch.at() != null) {
            draft.moment = Moment.of(epoch, Moment.Basis.EPOCH, 0, ReadTime.NONE, captured);
        } else if (told.at() != null || told.absurd()) {
            draft.moment = Moment.of(told, Moment.Basis.OFFSET, 0, ReadTime.NONE, captured);
        } else {
            draft.moment =
                    Moment.of(TwitterTime.ofId(draft.nativeId()), Moment.Basis.EPOCH, 0, ReadTime.NONE, captured);
            draft.flag("time_from_id");
        }
    }

    /** Takes a count, which archives write as a text. */
    void metric(String name, JsonNode counts) {
        JsonNode count = counts.path(name);
        if (count.isTextual()
                && !count.textValue().isEmpty()
                && count.textValue().length() < 18
                && count.textValue().chars().allMatch(c -> c >= '0' && c <= '9')) {
            draft.metric(name, LongNode.valueOf(Long.parseLong(count.textValue())));
        } else {
            draft.metric(name, count);
        }
    }

    Observation finish() {
        draft.say(new Body(raw, Body.Markup.PLAIN, text.body()));
        return draft.finish();
    }

    /** An id that is a text of digits or a whole number; null for one that lost its last digits as a fraction. */
    static @Nullable String id(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode id = object.path(name);
            boolean whole = id.isIntegralNumber();
            if (whole || id.isTextual()) {
                String text = id.asText();
                if (!text.isEmpty() && text.length() <= 20 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    return text;
                }
            }
        }
        return null;
    }
}
