package org.tocsin.ingest.format.chan;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;

/** One lynxchan thread as its API gives it: the opening post with its answers inside. */
public final class LynxchanFile extends Vichan {
    private static final Framing POSTS = Framing.elements("/posts");

    @Override
    public String name() {
        return "lynxchan-thread";
    }

    @Override
    public String recognisedBy() {
        return "one JSON object with threadId and posts, whose objects have postId";
    }

    @Override
    public boolean claims(Head head) {
        if (head.opening() != '{') {
            return false;
        }
        boolean answered =
                head.firstElement("/posts").filter(LynxchanThread::isPost).isPresent();
        return answered || (head.first(POSTS).isEmpty() && LynxchanThread.opens(head.text()));
    }

    @Override
    public Framing framing() {
        return Framing.whole();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new LynxchanThread(file);
    }
}
