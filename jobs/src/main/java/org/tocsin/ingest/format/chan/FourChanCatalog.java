package org.tocsin.ingest.format.chan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** A list of a 4chan board's threads as the API gives it: the catalog, or a page of the index. */
public final class FourChanCatalog extends FourChan {
    private static final String[] THREADS = {"/*/threads", "/threads"};

    @Override
    public String name() {
        return "4chan-catalog";
    }

    @Override
    public String recognisedBy() {
        return "a JSON array of pages, or one page, whose threads are objects with no and time or have posts like that";
    }

    @Override
    public boolean claims(Head head) {
        return head.firstElement(THREADS)
                .filter(thread -> isPost(opener(thread)))
                .isPresent();
    }

    @Override
    public Framing framing() {
        return threads();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return ApiThread.listed(file, new FourChanBoards(), Board.of(file));
    }

    static Framing threads() {
        return Framing.elements(THREADS);
    }

    /** The opening post of a thread in a list. */
    static JsonNode opener(ObjectNode thread) {
        return thread.has("posts") ? thread.path("posts").path(0) : thread;
    }
}
