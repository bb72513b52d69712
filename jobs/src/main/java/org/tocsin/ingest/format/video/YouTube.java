package org.tocsin.ingest.format.video;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Handles;
import org.tocsin.ingest.text.HtmlText;
import org.tocsin.ingest.text.PlainText;
import org.tocsin.text.CodePoints;

/**
 * What the layouts of YouTube comments share. The video is the container, the topmost comment names the thread, and a
 * reply's id is its parent's, a dot and its own.
 */
abstract class YouTube implements DumpFormat {
    @Override
    public String family() {
        return "youtube";
    }

    /** A comment at its place, with what follows from its id. */
    static Draft comment(RawRecord raw, DumpFile file, String id, @Nullable String video, @Nullable String parent) {
        Draft draft = new Draft(raw, file, new Place("youtube", "youtube.com", video, null, false), id);
        int dot = id.indexOf('.');
        String answered = parent != null ? parent : dot > 0 ? id.substring(0, dot) : null;
        draft.threadId = answered == null ? id : answered;
        if (answered != null) {
            draft.kind = Observation.Kind.REPLY;
            draft.replyTo = List.of(new ReplyTo(answered, draft.place().uid(answered), "native", null));
        }
        if (video != null) {
            draft.sourceUrl = "https://www.youtube.com/watch?v=" + video + "&lc=" + id;
        }
        return draft;
    }

    /** A message of the chat beside a live video. */
    static Draft chat(RawRecord raw, DumpFile file, String id, @Nullable String video) {
        Draft draft = new Draft(raw, file, new Place("youtube", "youtube.com", video, null, false), id);
        draft.kind = Observation.Kind.CHAT;
        draft.threadId = video;
        draft.sourceUrl = video == null ? null : "https://www.youtube.com/watch?v=" + video;
        return draft;
    }

    static void runs(Draft draft, RunsText text) {
        say(draft, String.valueOf(text.words()), Body.Markup.PLAIN, text.body());
    }

    static void plain(Draft draft, String words) {
        say(draft, words, Body.Markup.PLAIN, PlainText.read(words));
    }

    static void html(Draft draft, String words) {
        say(draft, words, Body.Markup.HTML, HtmlText.read(words));
    }

    private static void say(Draft draft, String words, Body.Markup markup, BodyText text) {
        draft.say(new Body(words, markup, text));
        draft.mention(Handles.at(CodePoints.of(text.text()), text.text()));
    }

    /** An author by channel; since 2022 the name that is shown is the handle. */
    static Author author(@Nullable String channel, @Nullable String name, @Nullable String role) {
        if (channel == null && name == null) {
            return Author.UNKNOWN;
        }
        return new Author(
                channel,
                channel == null ? Author.Scope.NONE : Author.Scope.SITE,
                name,
                name != null && name.startsWith("@") ? name.substring(1) : null,
                null,
                role,
                Author.State.PRESENT);
    }
}
