package org.tocsin.ingest.format.twitter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Skipped;

/**
 * The archive that an account may ask Twitter or X for: scripts that assign arrays. Only tweets are read from it; direct
 * messages and all else are private, and refused unread.
 */
public final class TwitterArchive extends Twitter {
    private static final String NOW = "window.YTD.";
    private static final String BEFORE = "Grailbird.data.tweets";

    @Override
    public String name() {
        return "twitter-archive";
    }

    @Override
    public String recognisedBy() {
        return "a script that assigns to window.YTD or Grailbird.data.tweets";
    }

    @Override
    public String leavesOpen() {
        return "the author where no account.js lies beside, the conversation of a reply, what a repost repeats";
    }

    @Override
    public boolean claims(Head head) {
        String text = head.text().stripLeading();
        return text.startsWith(NOW) || text.startsWith(BEFORE);
    }

    @Override
    public Framing framing() {
        return Framing.assigned();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        V1Tweets tweets = new V1Tweets(file);
        return (raw, out) -> {
            Skipped.Reason refused = refused(variable(raw), file);
            if (refused == null) {
                tweets.read(raw, out);
            } else {
                out.accept(Skipped.of(raw, file.container(), refused));
            }
        };
    }

    private static String variable(RawRecord raw) {
        ObjectNode context = raw.context() == null ? null : Json.object(raw.context());
        String variable = context == null ? null : Json.text(context, "variable");
        return variable == null ? "" : variable;
    }

    /** Why a part of the archive is not read; null for the tweets. */
    private static Skipped.@Nullable Reason refused(String variable, DumpFile file) {
        if (variable.startsWith(BEFORE)) {
            return null;
        }
        String part = variable.startsWith(NOW) ? variable.substring(NOW.length()) : "";
        return switch (part.replaceFirst("\\.part[0-9]+$", "")) {
            case "tweet", "tweets" -> null;
            case "deleted_tweets", "deleted_tweet" -> Skipped.Reason.DELETED_BY_AUTHOR;
            case "community_tweet", "community_tweets" ->
                file.assumePublic() ? null : Skipped.Reason.VISIBILITY_UNKNOWN;
            default -> Skipped.Reason.PRIVATE;
        };
    }
}
