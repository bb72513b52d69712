package org.tocsin.ingest.bytes;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.io.input.ReaderInputStream;
import org.tukaani.xz.XZInputStream;

/** What bytes are packed in, told by their first ones and never by a name. */
public enum Container {
    PLAIN,
    GZIP,
    ZSTD,
    BZIP2,
    XZ,
    /** Text in two bytes a character, low byte first; its bytes are counted as UTF-8. */
    UTF_16LE,
    /** Text in two bytes a character, high byte first; its bytes are counted as UTF-8. */
    UTF_16BE,
    ZIP,
    TAR,
    SEVEN_Z,
    /** A table of columns, unpacked to one JSON object a row. */
    PARQUET,
    /** A packing that is known but not read: rar, lzma, lz4, compress. */
    OTHER;

    /** So many first bytes tell a container. */
    public static final int HEAD = 512;

    /** 2 GiB: the window that the big Reddit dumps were packed with. */
    private static final int WINDOW_LOG = 31;

    private static final int XZ_KIB = 512 << 10; // the strongest preset needs 65 MiB
    private static final int TAR_MAGIC = 257;

    /** The container that begins with these bytes, {@link #HEAD} of them where there are as many. */
    public static Container of(byte[] head) {
        if (begins(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (begins(head, 0x28, 0xB5, 0x2F, 0xFD) || skippableFrame(head)) {
            return ZSTD;
        }
        if (begins(head, 'B', 'Z', 'h') && head.length > 3 && head[3] >= '1' && head[3] <= '9') {
            return BZIP2;
        }
        if (begins(head, 0xFD, '7', 'z', 'X', 'Z')) {
            return XZ;
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (begins(head, '7', 'z', 0xBC, 0xAF)) {
            return SEVEN_Z;
        }
        if (begins(head, 'P', 'A', 'R', '1')) {
            return PARQUET;
        }
        if (head.length > TAR_MAGIC && TarArchiveInputStream.matches(head, head.length)) {
            return TAR;
        }
        boolean known = begins(head, 'R', 'a', 'r', '!')
                || begins(head, 0x5D, 0, 0)
                || begins(head, 0x04, 0x22, 0x4D, 0x18)
                || begins(head, 0x1F, 0x9D);
        return known ? OTHER : text(head);
    }

    private static Container text(byte[] head) {
        if (begins(head, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (begins(head, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        // without a mark, ASCII in two bytes shows as every other byte being nought
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        int most = Math.max(4, head.length * 4 / 10);
        return odd >= most && even == 0 ? UTF_16LE : even >= most && odd == 0 ? UTF_16BE : PLAIN;
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

    /** Whether it holds entries rather than one stream of bytes. */
    boolean isArchive() {
        return this == ZIP || this == TAR || this == SEVEN_Z;
    }

    /** How people call it. */
    String label() {
        return this == SEVEN_Z ? "7z" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bytes inside a stream; every member of a gzip and every frame of a zstd file, one after the other. */
    InputStream unpack(InputStream packed) throws IOException {
        return switch (this) {
            case PLAIN -> packed;
            case GZIP -> new GZIPInputStream(packed, ByteSource.CHUNK);
            case ZSTD -> new PatientZstd(packed);
            case BZIP2 -> new BZip2CompressorInputStream(packed, true);
            case XZ -> new XZInputStream(packed, XZ_KIB);
            case UTF_16LE -> utf8(packed, StandardCharsets.UTF_16LE);
            case UTF_16BE -> utf8(packed, StandardCharsets.UTF_16BE);
            case ZIP, TAR, SEVEN_Z, PARQUET, OTHER -> throw new IOException("no stream of bytes: " + this);
        };
    }

    private static InputStream utf8(InputStream text, Charset charset) throws IOException {
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(text, charset))
                .setCharset(StandardCharsets.UTF_8)
                .get();
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
