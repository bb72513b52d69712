package org.tocsin.ingest.format.social;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.MarkdownText;
import org.tocsin.ingest.text.PartsText;
import org.tocsin.post.Span;

/** What a post's author typed: Markdown, with others' words between {@code [quote="name, post:3, topic:7"]} and its end. */
final class DiscourseRaw {
    private static final String OPEN = "[quote";
    private static final String CLOSE = "[/quote]";
    private static final int LONGEST_TAG = 300;

    private final String raw;
    private final Draft draft;
    private final DiscourseTopic topic;
    private final PartsText text = new PartsText();
    private final List<Quote> quotes = new ArrayList<>();

    DiscourseRaw(String raw, Draft draft, DiscourseTopic topic) {
        this.raw = raw;
        this.draft = draft;
        this.topic = topic;
    }

    /** The quotes, outermost ones, once the text was read. */
    List<Quote> quotes() {
        return quotes;
    }

    BodyText read() {
        String lower = raw.toLowerCase(Locale.ROOT);
        boolean sameLength = lower.length() == raw.length();
        String tags = sameLength ? lower : raw;
        int said = 0; // up to here all is in the text
        for (int open = tag(tags, 0); open >= 0; open = tag(tags, said)) {
            int words = raw.indexOf(']', open) + 1;
            int end = end(tags, words);
            if (end < 0) {
                break; // never closed: it is a word like others
            }
            say(raw.substring(said, open));
            quote(raw.substring(open + OPEN.length(), words - 1), raw.substring(words, end));
            said = end + CLOSE.length();
        }
        say(raw.substring(said));
        return text.build();
    }

    /** The next opening tag, which has an end near by. */
    private static int tag(String tags, int from) {
        for (int at = tags.indexOf(OPEN, from); at >= 0; at = tags.indexOf(OPEN, at + 1)) {
            int after = at + OPEN.length();
            String rest = tags.substring(after, Math.min(tags.length(), after + LONGEST_TAG));
            if ((rest.startsWith("=") || rest.startsWith("]")) && rest.indexOf(']') >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where the quote that is open ends, past those inside it; -1 when it does not. */
    private static int end(String tags, int from) {
        int open = tag(tags, from);
        int close = tags.indexOf(CLOSE, from);
        int depth = 1;
        while (close >= 0) {
            if (open >= 0 && open < close) {
                depth++;
                open = tag(tags, open + OPEN.length());
            } else if (--depth == 0) {
                return close;
            } else {
                close = tags.indexOf(CLOSE, close + CLOSE.length());
            }
        }
        return -1;
    }

    private void say(String words) {
        String stripped = words.strip();
        if (!stripped.isEmpty()) {
            text.line().add(MarkdownText.read(stripped));
        }
    }

    private void quote(String attributes, String words) {
        int begin = text.line().next();
        text.add(MarkdownText.read(words.strip()));
        Span at = text.since(begin);
        text.mark(at, BodyText.Mark.QUOTE);
        if (at.length() > 0 && quotes.size() < Draft.MOST) {
            quotes.add(
                    quoted(attributes.replace("\"", "").replaceFirst("^=", "").split(",", 10), at));
        }
    }

    private Quote quoted(String[] attributes, Span at) {
        String author = attributes[0].strip();
        String number = named(attributes, "post:");
        String told = named(attributes, "topic:");
        String thread = told == null ? draft.threadId : told;
        String id = number == null || thread == null ? null : DiscoursePost.idOf(topic, thread, number);
        return new Quote(
                author.isEmpty() ? null : author,
                id,
                id == null ? null : topic.place().uid(id),
                at);
    }

    private static @Nullable String named(String[] attributes, String name) {
        for (String attribute : attributes) {
            String stripped = attribute.strip();
            if (stripped.startsWith(name)) {
                return stripped.substring(name.length());
            }
        }
        return null;
    }
}
