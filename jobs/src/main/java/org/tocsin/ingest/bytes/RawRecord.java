package org.tocsin.ingest.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One record's bytes as they lie in the decompressed file. A record with a fault holds its first 512 bytes at most.
 * {@code toString} shows none of them.
 */
public final class RawRecord {
    static final int PREFIX = 512;

    /** The longest record that is read: 16 MiB. */
    public static final int CAP = 16 << 20;

    /** Why a record cannot be read, if it cannot. */
    public enum Fault {
        NONE,
        OVERSIZE,
        TRUNCATED,
        BROKEN
    }

    private final byte[] bytes;
    private final long offset;
    private final long length;
    private final @Nullable Long line;
    private final @Nullable String pointer;
    private final Fault fault;
    private @Nullable String text;

    public RawRecord(
            byte[] bytes, long offset, long length, @Nullable Long line, @Nullable String pointer, Fault fault) {
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
        this.line = line;
        this.pointer = pointer;
        this.fault = fault;
    }

    static RawRecord of(RecordBuffer buffer, long offset, @Nullable Long line, @Nullable String pointer, Fault fault) {
        Fault told = buffer.over() ? Fault.OVERSIZE : fault;
        return new RawRecord(buffer.bytes(), offset, buffer.length(), line, pointer, told);
    }

    /** The same record, known to have lost its end. */
    public RawRecord truncated() {
        return new RawRecord(bytes, offset, length, line, pointer, Fault.TRUNCATED);
    }

    /** The same record, known to lie on this line. */
    public RawRecord onLine(@Nullable Long number) {
        return new RawRecord(bytes, offset, length, number, pointer, fault);
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Where it begins, in bytes of the decompressed file. */
    public long offset() {
        return offset;
    }

    /** How many bytes it has in the file, held or not. */
    public long length() {
        return length;
    }

    public @Nullable Long line() {
        return line;
    }

    public @Nullable String pointer() {
        return pointer;
    }

    public Fault fault() {
        return fault;
    }

    /** The record as UTF-8; what is no UTF-8 becomes U+FFFD. */
    public String text() {
        if (text == null) {
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        return text;
    }

    /** Whether there are bytes that are no UTF-8. */
    public boolean badBytes() {
        if (text().indexOf('\uFFFD') < 0) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return false;
        } catch (CharacterCodingException e) {
            return true;
        }
    }

    public String sha256() {
        return Sha256.hex(bytes, bytes.length);
    }

    /** The digest of the first 512 bytes: enough to find a bad record again, and nothing to read. */
    public String prefixSha256() {
        return Sha256.hex(bytes, Math.min(bytes.length, PREFIX));
    }

    @Override
    public String toString() {
        return "RawRecord[" + offset + "+" + length + ", " + fault + "]";
    }
}
