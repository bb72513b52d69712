package org.tocsin.ingest.format.social;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class ParlerParsedLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "parler-parsed-lines.ndjson";
    }

    @Override
    protected String sampleName() {
        return "parler-parsed-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "parler-parsed-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 1);
    }
}
