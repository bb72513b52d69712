package org.tocsin.ingest.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Stops unpacking what grows beyond all measure: a decompression bomb. */
final class RatioGuard extends FilterInputStream {
    /** What unpacks to more than 256 MiB must not be more than 400 times its size; text packs 5 to 50 times. */
    static final long FREE = 256L << 20;

    static final long MOST = 400;

    private final LongSupplier packed;
    private long unpacked;

    /** {@code packed} tells how many bytes were unpacked so far. */
    RatioGuard(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        counted(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return (int) counted(in.read(into, from, length));
    }

    @Override
    public long skip(long count) throws IOException {
        return counted(in.skip(count));
    }

    /** Nought, so that a buffer gives what it has before it runs into damage further on. */
    @Override
    public int available() {
        return 0;
    }

    private long counted(long count) throws Bomb {
        unpacked += Math.max(count, 0);
        if (unpacked > FREE && unpacked / MOST > Math.max(1, packed.getAsLong())) {
            throw new Bomb();
        }
        return count;
    }

    /** Says that a stream unpacks to too much. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        Bomb() {
            super("it unpacks to more than " + MOST + " times its size");
        }
    }
}
