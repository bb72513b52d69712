package org.tocsin.ingest.format.twitter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** Tweets of version 1.1 of the API, one a line, as streams and hydrators write them. */
public final class TwitterV1Lines extends Twitter {
    @Override
    public String name() {
        return "twitter-v1-lines";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines that are tweets with created_at and user, pages of statuses, or a stream's notices";
    }

    @Override
    public boolean claims(Head head) {
        return head.objects().stream().anyMatch(TwitterV1Lines::fits);
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new V1Tweets(file);
    }

    private static boolean fits(ObjectNode record) {
        return V1Tweets.isTweet(record)
                || V1Tweets.isTweet(record.path("statuses").path(0))
                || record.path("delete").has("status");
    }
}
