package org.tocsin.ingest.format.chan;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** One thread of vichan or infinity (8chan, 8kun) as its API gives it, a JSON document of any layout. */
public final class VichanFile extends Vichan {
    @Override
    public String name() {
        return "vichan-thread";
    }

    @Override
    public String recognisedBy() {
        return "one JSON object with posts, whose objects have no, time and last_modified or locked, but no now";
    }

    @Override
    public boolean claims(Head head) {
        return head.opening() == '{'
                && head.firstElement(ApiThread.POSTS).filter(FourChan::isCousin).isPresent();
    }

    @Override
    public Framing framing() {
        return Framing.elements(ApiThread.POSTS);
    }

    @Override
    public RecordReader reader(DumpFile file) {
        Origin origin = Origin.of(file);
        return new ApiThread(file, new VichanBoards(origin.host()), origin.board());
    }
}
