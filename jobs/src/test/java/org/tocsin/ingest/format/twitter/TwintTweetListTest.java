package org.tocsin.ingest.format.twitter;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class TwintTweetListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "dump.json";
    }

    @Override
    protected String sampleName() {
        return "twitter-twint.json";
    }

    @Override
    protected String formatName() {
        return "twitter-twint-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 1);
    }
}
