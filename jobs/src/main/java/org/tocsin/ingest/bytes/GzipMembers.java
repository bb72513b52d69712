package org.tocsin.ingest.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip members one after the other (RFC 1952). Where a member is damaged it first gives what it can, then raises
 * a {@link ZipException}; the next call reads on at the next member, which is searched for from the damaged one's
 * beginning, since a broken stream may run past its own end. A file that ends inside a member raises an {@link
 * EOFException}. Zeros behind the last member are padding; anything else there is damage.
 */
final class GzipMembers extends InputStream {
    private static final int HELD = 1 << 20; // how far back the search for the next member can go
    private static final long PATIENCE = 64L << 20;
    private static final int TRAILER = 8;

    private final InputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private byte[] raw = new byte[ByteSource.CHUNK];
    private int member; // where the present member begins in raw, as far as it is held
    private int at;
    private int to;
    private long unpacked;
    private boolean inside;
    private boolean lost;
    private boolean padding;
    private long rewound;
    private int damages;

    GzipMembers(InputStream packed) {
        this.packed = packed;
    }

    /** How many stretches could not be unpacked so far. */
    int damages() {
        return damages;
    }

    /** Whether the damage met last lies in a member that had given bytes before: they may be wrong. */
    boolean spoiled() {
        return lost && unpacked > 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (!inside && !begin()) {
                return -1;
            }
            int n = inflate(into, from, length);
            if (n > 0) {
                return n;
            }
        }
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            if (inflater.needsInput() && !inflater.finished()) {
                if (at == to && !more()) {
                    throw new EOFException("the file ends inside a gzip member");
                }
                inflater.setInput(raw, at, to - at);
            }
            int before = inflater.getRemaining();
            int n = inflater.inflate(into, from, length);
            at += before - inflater.getRemaining();
            sum.update(into, from, n);
            unpacked += n;
            if (n == 0 && inflater.needsDictionary()) {
                throw damage();
            }
            if (n == 0 && inflater.finished()) {
                finish();
            }
            return n;
        } catch (DataFormatException e) {
            throw damage();
        }
    }

    /** Checks what a member's end says of it. */
    private void finish() throws IOException {
        need(TRAILER);
        if (little(at) != sum.getValue() || little(at + 4) != (unpacked & 0xFFFFFFFFL)) {
            throw damage();
        }
        at += TRAILER;
        inside = false;
    }

    private long little(int index) {
        return (raw[index] & 0xFFL)
                | ((raw[index + 1] & 0xFFL) << 8)
                | ((raw[index + 2] & 0xFFL) << 16)
                | ((raw[index + 3] & 0xFFL) << 24);
    }

    private ZipException damage() {
        lost = true;
        inside = false;
        damages++;
        int again = Math.min(to, member + 1);
        rewound += Math.max(0, at - again);
        at = rewound <= PATIENCE || at < again ? again : at; // a hostile file would have us go back for ever
        return new ZipException("a damaged gzip member");
    }

    /** Begins the next member; false where there is none. */
    private boolean begin() throws IOException {
        member = at;
        unpacked = 0;
        if (lost) {
            search();
            lost = false;
        }
        if (at == to && !more()) {
            return false;
        }
        if (padding || raw[at] == 0) {
            return skipPadding();
        }
        if (!magic()) {
            throw damage();
        }
        need(10);
        if (!plausible(at)) {
            throw damage();
        }
        header();
        inflater.reset();
        sum.reset();
        inside = true;
        return true;
    }

    /** Whether what is left begins like a member; a file may end inside the two bytes. */
    private boolean magic() throws IOException {
        return raw[at] == 0x1F && ((to - at == 1 && !more()) || raw[at + 1] == (byte) 0x8B);
    }

    private boolean skipPadding() throws IOException {
        padding = true;
        do {
            for (; at < to; at++) {
                if (raw[at] != 0) {
                    padding = false;
                    member = at - 1; // so that the search begins here
                    throw damage();
                }
            }
            member = at;
        } while (more());
        return false;
    }

    /** Goes to the next bytes that may begin a member, or to the end. */
    private void search() throws IOException {
        while (true) {
            for (; at + 10 <= to; at++) {
                if (plausible(at)) {
                    member = at;
                    return;
                }
            }
            member = at;
            if (!more()) {
                at = to;
                member = at;
                return;
            }
        }
    }

    /** Whether ten bytes are a header: magic, method, no reserved flag, a level and a system that exist. */
    private boolean plausible(int index) {
        int level = raw[index + 8] & 0xFF;
        int system = raw[index + 9] & 0xFF;
        return raw[index] == 0x1F
                && raw[index + 1] == (byte) 0x8B
                && raw[index + 2] == 8
                && (raw[index + 3] & 0xE0) == 0
                && (level == 0 || level == 2 || level == 4)
                && (system <= 19 || system == 255);
    }

    private void header() throws IOException {
        int flags = raw[at + 3];
        at += 10;
        if ((flags & 4) != 0) {
            need(2);
            int extra = (raw[at] & 0xFF) | ((raw[at + 1] & 0xFF) << 8);
            at += 2;
            need(extra);
            at += extra;
        }
        if ((flags & 8) != 0) {
            skipText();
        }
        if ((flags & 16) != 0) {
            skipText();
        }
        if ((flags & 2) != 0) {
            need(2);
            at += 2;
        }
    }

    private void skipText() throws IOException {
        do {
            need(1);
        } while (raw[at++] != 0);
    }

    private void need(int count) throws IOException {
        while (to - at < count) {
            if (!more()) {
                throw new EOFException("the file ends inside a gzip member");
            }
        }
    }

    /** Reads on, keeping the present member's bytes as long as they are few enough. */
    private boolean more() throws IOException {
        if (to == raw.length) {
            boolean far = member == 0 && raw.length >= HELD;
            int kept = far ? at : member;
            if (kept > 0) {
                System.arraycopy(raw, kept, raw, 0, to - kept);
                to -= kept;
                at -= kept;
                member = 0;
            }
            if (to == raw.length) {
                raw = Arrays.copyOf(raw, Math.min(2 * raw.length, 2 * HELD));
            }
        }
        int n = packed.read(raw, to, raw.length - to);
        to += Math.max(n, 0);
        return n > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
