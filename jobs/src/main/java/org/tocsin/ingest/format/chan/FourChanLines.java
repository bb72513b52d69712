package org.tocsin.ingest.format.chan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tocsin.ingest.bytes.ByteSource;
import org.tocsin.ingest.bytes.ElementFramer;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.record.Rejected;

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
        String board = Board.of(file);
        return (raw, out) -> {
            FourChanThread thread = new FourChanThread(file, board);
            ElementFramer posts = new ElementFramer(ByteSource.of(raw.bytes(), raw.offset()), List.of(POSTS));
            try {
                for (RawRecord post = posts.next(); post != null; post = posts.next()) {
                    if (post.fault() == RawRecord.Fault.NONE) {
                        thread.read(post.onLine(raw.line()), out);
                    } else {
                        out.accept(Rejected.of(post, file.container(), Rejected.Reason.BROKEN_JSON));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e); // bytes at hand do not fail
            }
        };
    }
}
