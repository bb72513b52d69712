package org.tocsin.ingest.format.chan;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** A list of a lynxchan board's threads as its API gives it: the catalog, or a page of the index. */
public final class LynxchanCatalog extends Vichan {
    private static final String[] THREADS = {"", "/threads"};

    @Override
    public String name() {
        return "lynxchan-catalog";
    }

    @Override
    public String recognisedBy() {
        return "a JSON array, or an object's threads, of objects with threadId and markdown or message";
    }

    @Override
    public boolean claims(Head head) {
        return head.firstElement(THREADS)
                .filter(thread -> thread.has("threadId") && (thread.has("markdown") || thread.has("message")))
                .isPresent();
    }

    @Override
    public Framing framing() {
        return Framing.elements(THREADS);
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new LynxchanThread(file);
    }
}
