package org.tocsin.ingest.format.social;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class GabDocumentTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "gab-document.json";
    }

    @Override
    protected String sampleName() {
        return "gab-document.json";
    }

    @Override
    protected String formatName() {
        return "gab-document";
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
