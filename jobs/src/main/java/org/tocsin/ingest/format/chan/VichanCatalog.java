package org.tocsin.ingest.format.chan;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;

/** A list of the threads of a board of vichan or infinity: the catalog, or a page of the index. */
public final class VichanCatalog extends Vichan {
    @Override
    public String name() {
        return "vichan-catalog";
    }

    @Override
    public String recognisedBy() {
        return "a JSON array of pages, or one page, whose threads have no, time and last_modified or locked, but no now";
    }

    @Override
    public boolean claims(Head head) {
        return head.first(framing())
                .map(thread -> Json.object(thread.text()))
                .filter(thread -> FourChan.isCousin(FourChanCatalog.opener(thread)))
                .isPresent();
    }

    @Override
    public Framing framing() {
        return FourChanCatalog.threads();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        Origin origin = Origin.of(file);
        return ApiThread.listed(file, new VichanBoards(origin.host()), origin.board());
    }
}
