package org.tocsin.ingest.format.chan;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;

/** Lynxchan threads, one JSON object a line. */
public final class LynxchanLines extends Vichan {
    @Override
    public String name() {
        return "lynxchan-lines";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines with threadId, boardUri and posts";
    }

    @Override
    public boolean claims(Head head) {
        return head.objects().stream()
                .anyMatch(thread -> Json.has(thread, "threadId", "posts")
                        && (thread.has("boardUri")
                                || LynxchanThread.isPost(thread.path("posts").path(0))));
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new LynxchanThread(file);
    }
}
