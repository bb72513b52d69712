package org.tocsin.ingest.format.twitter;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** Answers of version 2 of the API, tweets of it, or what its stream sends, one a line, as twarc writes them. */
public final class TwitterV2Lines extends Twitter {
    @Override
    public String name() {
        return "twitter-v2-lines";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines with data that are tweets, tweets with author_id, or lines of a compliance job";
    }

    @Override
    public boolean claims(Head head) {
        return head.objects().stream().anyMatch(V2Tweets::isOurs);
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new V2Tweets(file);
    }
}
