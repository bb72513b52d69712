package org.tocsin.ingest.format.twitter;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** Tweets of version 1.1 of the API in one JSON array, bare or as the statuses of a search. */
public final class TwitterV1Array extends Twitter {
    private static final String[] PATHS = {"", "/statuses"};

    @Override
    public String name() {
        return "twitter-v1-array";
    }

    @Override
    public String recognisedBy() {
        return "a JSON array of tweets with created_at and id_str, or an object with such statuses";
    }

    @Override
    public boolean claims(Head head) {
        return head.firstElement(PATHS).filter(V1Tweets::isTweet).isPresent();
    }

    @Override
    public Framing framing() {
        return Framing.elements(PATHS);
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new V1Tweets(file);
    }
}
