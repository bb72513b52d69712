package org.tocsin.ingest.format.video;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.ElementFramer;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** The chat beside a live video of YouTube, as yt-dlp writes it: an action of YouTube's own page, or some, a line. */
public final class LiveChat extends YouTube {
    private static final String REPLAY = "replayChatItemAction";
    private static final List<String> ACTIONS = List.of(REPLAY, "actions");
    /** How yt-dlp, and youtube-dl before it, name the file: a title, the video's id, what it holds. */
    private static final Pattern NAME = Pattern.compile("(?:^|\\[|-)([\\w-]{11})\\]?\\.live_chat\\.json");

    @Override
    public String name() {
        return "youtube-live-chat";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines with replayChatItemAction, or with addChatItemAction around an item";
    }

    @Override
    public String fills() {
        return "ids, author, role, times, text with emoji by name, @ mentions, whole links; the video if the file's name"
                + " tells it";
    }

    @Override
    public String leavesOpen() {
        return "replies, who of the messages was removed later, gifts without words";
    }

    @Override
    public boolean claims(Head head) {
        return head.opening() == '{'
                && head.objects().stream().anyMatch(line -> line.path(REPLAY).isObject() || isAction(line));
    }

    private static boolean isAction(JsonNode line) {
        return line.path("addChatItemAction").path("item").isObject();
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        String video = video(file.name());
        return (raw, out) -> {
            ObjectNode line = Json.object(raw.text());
            if (line == null) {
                out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
            } else if (!line.has(REPLAY)) {
                read(new LiveMessage(raw, line), video, file, out);
            } else if (ElementFramer.within(raw, ACTIONS, part -> replayed(part, video, file, out)) == 0) {
                out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
            }
        };
    }

    private static void replayed(RawRecord part, @Nullable String video, DumpFile file, Consumer<Reading> out) {
        ObjectNode action = Json.object(part.text());
        read(new LiveMessage(part, action == null ? Json.empty() : action), video, file, out);
    }

    private static void read(LiveMessage message, @Nullable String video, DumpFile file, Consumer<Reading> out) {
        out.accept(message.read(video, file));
    }

    private static @Nullable String video(String fileName) {
        Matcher named = NAME.matcher(fileName);
        return named.find() ? named.group(1) : null;
    }
}
