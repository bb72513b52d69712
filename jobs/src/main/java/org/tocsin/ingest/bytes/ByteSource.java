package org.tocsin.ingest.bytes;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The unpacked bytes of a file, read once from front to back, that know where they are and how they ended. */
public final class ByteSource implements Closeable {
    static final int CHUNK = 1 << 16;

    /** How a source ended. */
    public enum End {
        OPEN,
        WHOLE,
        TRUNCATED,
        CORRUPT,
        /** It unpacks to more than anything honest would. */
        BOMB
    }

    private final InputStream in;
    private final boolean packed;
    private final byte[] buffer;
    private long base;
    private int from;
    private int to;
    private End end;

    private ByteSource(InputStream in, byte[] buffer, long base, int to, End end, boolean packed) {
        this.packed = packed;
        this.in = in;
        this.buffer = buffer;
        this.base = base;
        this.to = to;
        this.end = end;
    }

    /** Bytes at hand, whose first lies at {@code base} in its file. */
    public static ByteSource of(byte[] bytes, long base) {
        return new ByteSource(InputStream.nullInputStream(), bytes, base, bytes.length, End.WHOLE, false);
    }

    /** A plain file's bytes from {@code start}. */
    static ByteSource plain(Path file, long start) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            channel.position(start);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        return new ByteSource(Channels.newInputStream(channel), new byte[CHUNK], start, 0, End.OPEN, false);
    }

    /** Bytes that are unpacked as they are read. */
    static ByteSource unpacking(InputStream in) {
        return new ByteSource(in, new byte[CHUNK], 0, 0, End.OPEN, true);
    }

    /** Bytes of which there are none to be had. */
    static ByteSource ended(End end) {
        return new ByteSource(InputStream.nullInputStream(), new byte[0], 0, 0, end, true);
    }

    void skip(long count) throws IOException {
        for (long left = count; left > 0 && fill(); ) {
            int step = (int) Math.min(left, to - from);
            advance(step);
            left -= step;
        }
    }

    /** Whether there is a byte to read; reads on in the file when the buffer is empty. */
    boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        if (end != End.OPEN) {
            return false;
        }
        base += to;
        from = 0;
        to = 0;
        try {
            int n = in.read(buffer, 0, buffer.length);
            to = Math.max(n, 0);
            end = n < 0 ? End.WHOLE : End.OPEN;
        } catch (EOFException e) {
            end = End.TRUNCATED;
        } catch (RatioGuard.Bomb e) {
            end = End.BOMB;
        } catch (IOException e) {
            if (!packed) {
                throw e;
            }
            end = String.valueOf(e.getMessage()).contains("Truncated") ? End.TRUNCATED : End.CORRUPT;
        }
        return to > 0 || (end == End.OPEN && fill());
    }

    /** The next byte, 0 to 255, without taking it; -1 at the end. */
    int peek() throws IOException {
        return fill() ? buffer[from] & 0xFF : -1;
    }

    /** Takes the next byte; -1 at the end. */
    int read() throws IOException {
        return fill() ? buffer[from++] & 0xFF : -1;
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    void advance(int count) {
        from += count;
    }

    /** The offset of the next byte in the unpacked file. */
    public long position() {
        return base + from;
    }

    public End end() {
        return end;
    }

    /** Up to {@code limit} bytes from here: what a file begins with. */
    public byte[] take(int limit) throws IOException {
        RecordBuffer taken = new RecordBuffer(limit);
        while (taken.length() < limit && fill()) {
            int step = (int) Math.min(limit - taken.length(), to - from);
            taken.add(buffer, from, step);
            advance(step);
        }
        return taken.bytes();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
