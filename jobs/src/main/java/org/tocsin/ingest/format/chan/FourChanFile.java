package org.tocsin.ingest.format.chan;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** One 4chan thread as the API gives it, a JSON document of any layout. */
public final class FourChanFile extends FourChan {
    @Override
    public String name() {
        return "4chan-thread";
    }

    @Override
    public String recognisedBy() {
        return "one JSON object with posts, an array of objects with no and time";
    }

    @Override
    public boolean claims(Head head) {
        return head.opening() == '{'
                && head.firstElement(ApiThread.POSTS).filter(FourChan::isPost).isPresent();
    }

    @Override
    public Framing framing() {
        return Framing.elements(ApiThread.POSTS);
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new ApiThread(file, new FourChanBoards(), Board.of(file));
    }
}
