package org.tocsin.ingest.format.chat;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class DiscordApiListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "dump.json";
    }

    @Override
    protected String sampleName() {
        return "discord-api.json";
    }

    @Override
    protected String formatName() {
        return "discord-api-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 2, 0);
    }

    @Override
    protected boolean assumePublic() {
        return true;
    }
}
