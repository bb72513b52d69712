package org.tocsin.ingest.bytes;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;

/** What a file's records are packed in, told by its first bytes and never by its name. */
public enum Container {
    PLAIN,
    GZIP,
    ZSTD,
    /** A packing that is known but not read: bzip2, xz, zip, 7z. */
    OTHER;

    /** 2 GiB: the window that the big Reddit dumps were packed with. */
    private static final int WINDOW_LOG = 31;

    /** The container that begins with these bytes; 6 are enough. */
    public static Container of(byte[] head) {
        if (begins(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (begins(head, 0x28, 0xB5, 0x2F, 0xFD) || skippableFrame(head)) {
            return ZSTD;
        }
        boolean known = begins(head, 'B', 'Z', 'h')
                || begins(head, 0xFD, '7', 'z', 'X', 'Z')
                || begins(head, 'P', 'K', 3, 4)
                || begins(head, '7', 'z', 0xBC, 0xAF);
        return known ? OTHER : PLAIN;
    }

    private static boolean skippableFrame(byte[] head) {
        return head.length >= 4 && (head[0] & 0xF0) == 0x50 && begins(head, head[0], 0x2A, 0x4D, 0x18);
    }

    private static boolean begins(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[i] != (byte) magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a reader may start in the middle of the file. */
    public boolean seekable() {
        return this == PLAIN;
    }

    /** The bytes inside; every member of a gzip and every frame of a zstd file, one after the other. */
    InputStream unpack(InputStream packed) throws IOException {
        return switch (this) {
            case PLAIN -> packed;
            case GZIP -> new GzipMembers(packed);
            case ZSTD -> new PatientZstd(packed);
            case OTHER -> throw new IOException("a container that is not read");
        };
    }

    /**
     * A zstd stream that first gives all it can and only then says that it was cut: the library's strict mode throws
     * away what it had already unpacked.
     */
    private static final class PatientZstd extends InputStream {
        private final ZstdInputStreamNoFinalizer in;

        PatientZstd(InputStream packed) throws IOException {
            in = new ZstdInputStreamNoFinalizer(packed);
            in.setLongMax(WINDOW_LOG);
            in.setContinuous(true);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            if (n >= 0) {
                return n;
            }
            in.setContinuous(false);
            return in.read(into, from, length);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
