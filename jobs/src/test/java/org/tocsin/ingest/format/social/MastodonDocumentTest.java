package org.tocsin.ingest.format.social;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class MastodonDocumentTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "mastodon-document.json";
    }

    @Override
    protected String sampleName() {
        return "mastodon-document.json";
    }

    @Override
    protected String formatName() {
        return "mastodon-document";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 0);
    }

    @Override
    protected boolean tellsCutRecords() {
        return false;
    }
}
