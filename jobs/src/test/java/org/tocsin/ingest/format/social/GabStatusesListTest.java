package org.tocsin.ingest.format.social;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class GabStatusesListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "gab-statuses-list.json";
    }

    @Override
    protected String sampleName() {
        return "gab-statuses-list.json";
    }

    @Override
    protected String formatName() {
        return "gab-statuses-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 0);
    }
}
