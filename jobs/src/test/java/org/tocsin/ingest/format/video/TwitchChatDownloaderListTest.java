package org.tocsin.ingest.format.video;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class TwitchChatDownloaderListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "chat.json";
    }

    @Override
    protected String sampleName() {
        return "twitch-chat-downloader.json";
    }

    @Override
    protected String formatName() {
        return "twitch-chat-downloader-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(5, 3, 1);
    }
}
