package org.tocsin.ingest.format.twitter;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** One answer of version 2 of the API, a JSON document of any layout. */
public final class TwitterV2Page extends Twitter {
    @Override
    public String name() {
        return "twitter-v2-page";
    }

    @Override
    public String recognisedBy() {
        return "one JSON object with data, an array of tweets with id and text, or one such tweet";
    }

    @Override
    public boolean claims(Head head) {
        return head.opening() == '{' && V2Tweets.isPage(head);
    }

    @Override
    public Framing framing() {
        return Framing.whole();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new V2Tweets(file);
    }
}
