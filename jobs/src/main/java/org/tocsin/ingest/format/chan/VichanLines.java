package org.tocsin.ingest.format.chan;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** Threads of vichan or infinity (8chan, 8kun), one JSON object a line. */
public final class VichanLines extends Vichan {
    @Override
    public String name() {
        return "vichan-lines";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines with posts, whose objects have no, time and last_modified or locked, but no now";
    }

    @Override
    public boolean claims(Head head) {
        return head.objects().stream()
                .anyMatch(thread -> FourChan.isCousin(thread.path("posts").path(0)));
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        Origin origin = Origin.of(file);
        return ApiThread.lines(file, new VichanBoards(origin.host()), origin.board());
    }
}
