package org.tocsin.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.tocsin.ingest.bytes.ByteSource;
import org.tocsin.ingest.bytes.Framer;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.LineFramer;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.bytes.Unpacker;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;

/**
 * Reads a stretch of a dump, one reading after the other. Nothing that a record holds makes it raise; a file that ends
 * too early gives all before its end, and one rejected record.
 */
public final class DumpReader implements Iterator<Reading>, Closeable {
    private final DumpFile dump;
    private final ByteSource source;
    private final Closeable owned;
    private final Framing framing;
    private final Framer framer;
    private final DumpFormat.RecordReader reader;
    private final Deque<Reading> ready = new ArrayDeque<>();
    private boolean done;
    private boolean endTold;

    private DumpReader(DumpSplit split, ByteSource source, DumpFormat format, Closeable owned) {
        this.owned = owned;
        this.dump = split.dump();
        this.source = source;
        this.framing = format.framing();
        this.framer = framing.over(source, split.end(), !dump.container().seekable());
        this.reader = format.reader(dump);
    }

    /** Opens a stretch of a dump by itself. */
    public static DumpReader open(DumpSplit split) throws IOException {
        Unpacker own = new Unpacker();
        return open(split, own, own);
    }

    /** Opens a stretch of a dump; {@code unpacker} is where the last one left it, and stays its owner's to close. */
    public static DumpReader open(DumpSplit split, Unpacker unpacker) throws IOException {
        return open(split, unpacker, () -> {});
    }

    private static DumpReader open(DumpSplit split, Unpacker unpacker, Closeable owned) throws IOException {
        DumpFile dump = split.dump();
        boolean inside = split.start() > dump.bom();
        long from = inside ? split.start() - 1 : dump.bom();
        ByteSource source = unpacker.open(Path.of(dump.path()), dump.layers(), from);
        if (inside) {
            LineFramer.skipLine(source); // the line that crosses our start is our neighbour's
        }
        return new DumpReader(split, source, Formats.of(dump), owned);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !done) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void advance() {
        try {
            RawRecord raw = framer.next();
            if (raw == null) {
                done = true;
                tellEnd();
            } else {
                read(raw.in(dump.charset().orWestern(raw.bytes())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(RawRecord raw) {
        switch (raw.fault()) {
            case NONE -> readers(raw, ready);
            case OVERSIZE -> ready.add(Rejected.of(raw, dump.container(), Rejected.Reason.OVERSIZE));
            case BROKEN -> ready.add(Rejected.of(raw, dump.container(), Rejected.Reason.BROKEN_JSON));
            case DAMAGED -> ready.add(Rejected.of(raw, dump.container(), Rejected.Reason.BROKEN_ARCHIVE));
            case TRUNCATED -> readCut(raw);
        }
    }

    /** The last resort: a reader's own bug costs one record, not the run. */
    private void readers(RawRecord raw, Collection<Reading> into) {
        List<Reading> readings = new ArrayList<>(1);
        try {
            reader.read(raw, readings::add);
        } catch (RuntimeException e) {
            readings.add(Rejected.of(raw, dump.container(), e));
        }
        into.addAll(readings);
    }

    /** A record that the file's end may have cut: a line may be whole by chance, and a thread may have whole posts. */
    private void readCut(RawRecord raw) {
        if (!framing.readsCutRecords()) {
            ready.add(Rejected.of(raw, dump.container(), reasonOfEnd()));
            endTold = true;
            return;
        }
        List<Reading> readings = new ArrayList<>();
        readers(raw, readings);
        int last = readings.size() - 1;
        if (last >= 0 && readings.get(last) instanceof Rejected rejected) {
            readings.set(last, rejected.because(reasonOfEnd())); // what stands before it was not cut
            endTold = true;
        }
        ready.addAll(readings);
    }

    private Rejected.Reason reasonOfEnd() {
        return switch (source.end()) {
            case CORRUPT -> Rejected.Reason.CORRUPT;
            case BOMB -> Rejected.Reason.BOMB;
            case OPEN, WHOLE, TRUNCATED -> Rejected.Reason.TRUNCATED;
        };
    }

    private void tellEnd() {
        boolean early = source.end() != ByteSource.End.WHOLE && source.end() != ByteSource.End.OPEN;
        if (early && !endTold) {
            RawRecord nothing = new RawRecord(new byte[0], source.position(), 0, null, null, RawRecord.Fault.TRUNCATED);
            ready.add(Rejected.of(nothing, dump.container(), reasonOfEnd()));
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
        owned.close();
    }
}
