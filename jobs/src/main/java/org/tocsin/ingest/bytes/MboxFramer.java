package org.tocsin.ingest.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a mailbox at its {@code From } lines (RFC 4155), or a batch of news at its {@code #! rnews} lines; a file without
 * either is one message. A {@code From } line counts only behind a blank line, with a digit in it, and when the line
 * after it is a header field: many a body has a line that begins so. One that is only a number, as Google's archive of
 * news has it, counts behind any line.
 */
final class MboxFramer implements Framer {
    private static final int LONGEST_OPENING = 1000;

    private final ByteSource source;
    private boolean blankBefore = true;
    private byte[] opening = new byte[0]; // taken already: it begins the next record
    private long openingAt;

    MboxFramer(ByteSource source) {
        this.source = source;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        RecordBuffer record = new RecordBuffer(RawRecord.CAP);
        long from = opening.length > 0 ? openingAt : source.position();
        record.add(opening, 0, opening.length);
        opening = new byte[0];
        boolean words = record.length() > 0;
        while (source.fill()) {
            long at = source.position();
            if (!mayOpen()) {
                blankBefore = takeLine(record, Integer.MAX_VALUE);
                words |= !blankBefore;
                continue;
            }
            RecordBuffer line = new RecordBuffer(RawRecord.CAP);
            takeLine(line, LONGEST_OPENING);
            boolean opens = opens(line.bytes());
            blankBefore = false;
            if (opens && words) {
                opening = line.bytes();
                openingAt = at;
                return RawRecord.of(record, from, null, null, RawRecord.Fault.NONE);
            }
            if (opens) {
                record = new RecordBuffer(RawRecord.CAP); // what stood before it was blank
                from = at;
            }
            words = true;
            record.add(line.bytes(), 0, (int) line.length());
        }
        if (!words) {
            return null;
        }
        boolean cut = source.end() != ByteSource.End.WHOLE;
        return RawRecord.of(record, from, null, null, cut ? RawRecord.Fault.TRUNCATED : RawRecord.Fault.NONE);
    }

    private boolean mayOpen() throws IOException {
        int first = source.peek();
        return first == '#' || first == 'F';
    }

    private boolean opens(byte[] line) throws IOException {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        boolean from = text.startsWith("From ")
                && (blankBefore || isNumber(text.substring(5).strip()));
        boolean looksSo = (from || text.startsWith("#! rnews "))
                && text.endsWith("\n")
                && text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return looksSo && fieldFollows();
    }

    /** A number as long as those of Google's archive are; a shorter one may be anybody's word. */
    private static boolean isNumber(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        return digits.length() >= 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean fieldFollows() throws IOException {
        RecordBuffer next = new RecordBuffer(RawRecord.CAP);
        takeLine(next, LONGEST_OPENING);
        byte[] bytes = next.bytes();
        if (bytes.length > 0) {
            source.back(bytes, 0);
        }
        return isField(bytes);
    }

    /** Whether a line is a header field (RFC 5322), or the {@code >From } that UUCP wrote above them. */
    private static boolean isField(byte[] line) {
        for (int i = 0; i < line.length; i++) {
            if (line[i] == ':') {
                return i > 0;
            }
            if (line[i] <= ' ' || line[i] == 127) {
                String text = new String(line, StandardCharsets.ISO_8859_1);
                return text.startsWith(">From ") && text.contains(" remote from ");
            }
        }
        return false;
    }

    /** Takes a line, or {@code most} bytes or more of it; says whether it is blank. */
    private boolean takeLine(RecordBuffer into, int most) throws IOException {
        int length = 0;
        boolean blank = true;
        while (length < most && source.fill()) {
            byte[] bytes = source.buffer();
            int at = source.from();
            int to = (int) Math.min(source.to(), (long) at + most - length);
            while (at < to && bytes[at] != '\n') {
                blank &= bytes[at] == '\r';
                at++;
            }
            boolean feed = at < to;
            int count = at - source.from() + (feed ? 1 : 0);
            into.add(bytes, source.from(), count);
            source.advance(count);
            length += count;
            if (feed) {
                return blank;
            }
        }
        return false;
    }
}
