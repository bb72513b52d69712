package org.tocsin.ingest.format.twitter;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class ScrapedTweetListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "dump.json";
    }

    @Override
    protected String sampleName() {
        return "twitter-snscrape.json";
    }

    @Override
    protected String formatName() {
        return "twitter-snscrape-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 2, 0);
    }
}
