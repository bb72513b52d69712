package org.tocsin.ingest.format.social;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class ParlerListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "parler-list.json";
    }

    @Override
    protected String sampleName() {
        return "parler-list.json";
    }

    @Override
    protected String formatName() {
        return "parler-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 0);
    }
}
