package org.tocsin.ingest.format.twitter;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** Answers of version 2 of the API, or tweets of it, in one JSON array. */
public final class TwitterV2Array extends Twitter {
    @Override
    public String name() {
        return "twitter-v2-array";
    }

    @Override
    public String recognisedBy() {
        return "a JSON array of tweets with author_id, or of answers with data";
    }

    @Override
    public boolean claims(Head head) {
        return head.opening() == '['
                && head.firstElement("").filter(V2Tweets::isOurs).isPresent();
    }

    @Override
    public Framing framing() {
        return Framing.elements("");
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new V2Tweets(file);
    }
}
