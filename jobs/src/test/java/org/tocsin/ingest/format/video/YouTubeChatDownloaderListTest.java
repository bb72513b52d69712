package org.tocsin.ingest.format.video;

import java.util.List;
import org.tocsin.ingest.DumpFormatContract;

class YouTubeChatDownloaderListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "chat.json";
    }

    @Override
    protected String sampleName() {
        return "youtube-chat-downloader.json";
    }

    @Override
    protected String formatName() {
        return "youtube-chat-downloader-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 4, 1);
    }
}
