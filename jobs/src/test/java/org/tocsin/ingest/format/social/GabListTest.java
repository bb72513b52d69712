package org.tocsin.ingest.format.social;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class GabListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "gab-list.json";
    }

    @Override
    protected String sampleName() {
        return "gab-list.json";
    }

    @Override
    protected String formatName() {
        return "gab-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 0);
    }
}
