package org.tocsin.ingest.format.chat;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class TelethonListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "dump.json";
    }

    @Override
    protected String sampleName() {
        return "telegram-telethon.json";
    }

    @Override
    protected String formatName() {
        return "telegram-telethon-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 3, 0);
    }

    @Override
    protected boolean assumePublic() {
        return true;
    }
}
