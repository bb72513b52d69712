package org.tocsin.ingest.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord.Fault;

/**
 * Cuts an archive of the web into records, header and payload together. A record whose payload runs into the next record
 * is damaged, and so is what lies between records: both are given up to where the next record's first line stands.
 */
final class ArchiveFramer implements Framer {
    private static final int LONGEST_LINE = 1 << 16;
    private static final int LONGEST_HEADER = 1 << 20;

    private final ByteSource source;
    private final ArchiveHeader header;
    private boolean gapTold; // a record was given that ended in the gap that comes now

    ArchiveFramer(ByteSource source, ArchiveHeader header) {
        this.source = source;
        this.header = header;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        skipBlank();
        while (!source.fill()) {
            if (!source.resume()) {
                return null;
            }
            if (!gapTold) {
                return new RawRecord(new byte[0], source.position(), 0, null, null, Fault.DAMAGED);
            }
            gapTold = false;
            skipBlank();
        }
        gapTold = false;
        long start = source.position();
        RecordBuffer record = new RecordBuffer(RawRecord.CAP);
        String first = line(record);
        if (!header.opens(first)) {
            return between(record, start);
        }
        long length = header.length(first);
        for (String line = first; !header.endsHeader(line); ) {
            if (!source.fill() || record.length() > LONGEST_HEADER) {
                return cut(record, start);
            }
            line = line(record);
            length = Math.max(length, header.length(line));
        }
        return length < 0 ? between(record, start) : payload(record, start, length);
    }

    private @Nullable RawRecord payload(RecordBuffer record, long start, long length) throws IOException {
        long head = record.length();
        long left = length;
        while (left > 0 && source.fill()) {
            int step = (int) Math.min(left, source.to() - source.from());
            record.add(source.buffer(), source.from(), step);
            source.advance(step);
            left -= step;
        }
        if (left > 0) {
            int swallowed = nextOpening(record, (int) Math.min(head, RawRecord.CAP));
            return swallowed < 0 ? cut(record, start) : upTo(swallowed, record, start);
        }
        RecordBuffer blank = skipBlank();
        if (!source.fill() && source.spoiled()) {
            return cut(record, start); // its member's checksum is wrong
        }
        if (source.fill() && !opensHere() && !blank.over()) {
            int swallowed = nextOpening(record, (int) Math.min(head, RawRecord.CAP));
            if (swallowed >= 0) {
                source.back(blank.bytes(), 0);
                return upTo(swallowed, record, start);
            }
        }
        return RawRecord.of(record, start, null, null, Fault.NONE);
    }

    /** A record that lost its end, in the file's end or in a gap. */
    private RawRecord cut(RecordBuffer record, long start) {
        gapTold = source.end() == ByteSource.End.CORRUPT;
        boolean goesOn = gapTold || source.end() == ByteSource.End.OPEN;
        return RawRecord.of(record, start, null, null, goesOn ? Fault.DAMAGED : Fault.TRUNCATED);
    }

    /** A record that holds the beginning of another, which is read again. */
    private RawRecord upTo(int swallowed, RecordBuffer record, long start) {
        byte[] bytes = record.bytes();
        source.back(bytes, swallowed);
        RecordBuffer kept = new RecordBuffer(RawRecord.CAP);
        kept.add(bytes, 0, swallowed);
        return RawRecord.of(kept, start, null, null, Fault.DAMAGED);
    }

    /** Bytes that belong to no record, up to the next one's first line. */
    private RawRecord between(RecordBuffer record, long start) throws IOException {
        while (source.fill() && !opensHere()) {
            line(record);
        }
        gapTold = source.end() == ByteSource.End.CORRUPT;
        return RawRecord.of(record, start, null, null, Fault.DAMAGED);
    }

    /** Where in a record behind {@code from} a line opens another one; -1 when none does. */
    private int nextOpening(RecordBuffer record, int from) {
        if (record.over()) {
            return -1;
        }
        byte[] bytes = record.bytes();
        for (int i = from; i < bytes.length; i++) {
            if ((i == from || bytes[i - 1] == '\n') && opens(bytes, i, bytes.length)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opens(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] != '\n' && end - from < LONGEST_LINE) {
            end++;
        }
        return end < to && header.opens(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
    }

    /** Whether a record opens at the source's next byte, which begins a line. */
    private boolean opensHere() throws IOException {
        if (opens(source.buffer(), source.from(), source.to())) {
            return true;
        }
        for (int i = source.from(); i < source.to(); i++) {
            if (source.buffer()[i] == '\n') {
                return false;
            }
        }
        RecordBuffer ahead = new RecordBuffer(RawRecord.CAP);
        String line = line(ahead);
        source.back(ahead.bytes(), 0);
        return header.opens(line);
    }

    /** Takes the white space and padding between records. */
    private RecordBuffer skipBlank() throws IOException {
        RecordBuffer blank = new RecordBuffer(RawRecord.PREFIX);
        for (int c = source.peek(); c == '\r' || c == '\n' || c == ' ' || c == 0; c = source.peek()) {
            blank.add(c);
            source.advance(1);
        }
        return blank;
    }

    /** Takes a line, or its first 64 KiB, into the record; gives it without its end. */
    private String line(RecordBuffer record) throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() < LONGEST_LINE) {
            int c = source.read();
            if (c < 0) {
                break;
            }
            record.add(c);
            if (c == '\n') {
                break;
            }
            line.append((char) c);
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }
}
