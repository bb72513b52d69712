package org.tocsin.ingest.format.chan;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** 4chan threads, one JSON object a line: the layout of the big archives (Papasavva et al., ICWSM 2020). */
public final class FourChanLines extends FourChan {
    @Override
    public String name() {
        return "4chan-lines";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines with posts, an array of objects with no and time";
    }

    @Override
    public boolean claims(Head head) {
        return head.objects().stream()
                .anyMatch(thread -> isPost(thread.path("posts").path(0)));
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return ApiThread.lines(file, new FourChanBoards(), Board.of(file));
    }
}
