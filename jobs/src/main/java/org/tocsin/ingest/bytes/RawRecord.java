package org.tocsin.ingest.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One record's bytes as they lie in the unpacked file. An oversize record holds its first 512 bytes at most. {@code
 * toString} shows none of them.
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
        BROKEN,
        /** A record of an archive that lost bytes, or bytes of an archive that belong to no record. */
        DAMAGED
    }

    /**
     * Where a record lies: bytes of the unpacked file, a line where it is known, the archive's own id of the record,
     * and where inside it a part stands (a JSON pointer, or {@code #} and the id of an HTML element).
     */
    public record Where(
            long offset,
            long length,
            @Nullable Long line,
            @Nullable String recordId,
            @Nullable String pointer) {}

    private final byte[] bytes;
    private final Where where;
    private final Fault fault;
    private final Charsets.Told charset;
    private final @Nullable String context;
    private @Nullable String text;

    private RawRecord(byte[] bytes, Where where, Fault fault, Charsets.Told charset, @Nullable String context) {
        this.bytes = bytes;
        this.where = where;
        this.fault = fault;
        this.charset = charset;
        this.context = context;
    }

    public RawRecord(
            byte[] bytes, long offset, long length, @Nullable Long line, @Nullable String pointer, Fault fault) {
        this(bytes, new Where(offset, length, line, null, pointer), fault, Charsets.Told.DEFAULT, null);
    }

    static RawRecord of(RecordBuffer buffer, long offset, @Nullable Long line, @Nullable String pointer, Fault fault) {
        Fault told = buffer.over() ? Fault.OVERSIZE : fault;
        return new RawRecord(buffer.bytes(), offset, buffer.length(), line, pointer, told);
    }

    /** The same record, known to have lost its end. */
    public RawRecord truncated() {
        return new RawRecord(bytes, where, Fault.TRUNCATED, charset, context);
    }

    /** The same record, known to lie on this line. */
    public RawRecord onLine(@Nullable Long number) {
        Where there = new Where(where.offset, where.length, number, where.recordId, where.pointer);
        return new RawRecord(bytes, there, fault, charset, context);
    }

    /** The same record, known to be written in this charset. */
    public RawRecord in(Charsets.Told known) {
        return known.equals(charset) ? this : new RawRecord(bytes, where, fault, known, context);
    }

    /** The same record, with the id that the archive gives it. */
    public RawRecord named(@Nullable String recordId) {
        Where there = new Where(where.offset, where.length, where.line, recordId, where.pointer);
        return new RawRecord(bytes, there, fault, charset, context);
    }

    /** The same record, with the small fields that stood around it, as a JSON object. */
    public RawRecord amid(@Nullable String fields) {
        return new RawRecord(bytes, where, fault, charset, fields);
    }

    /** A part of this record, {@code length} of its bytes from {@code from}, which {@code pointer} leads to. */
    public RawRecord part(int from, int length, @Nullable String pointer) {
        byte[] cut = from == 0 && length == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, from + length);
        Where there = new Where(where.offset + from, length, where.line, where.recordId, pointer);
        return new RawRecord(cut, there, fault, charset, context);
    }

    public byte[] bytes() {
        return bytes;
    }

    public Where where() {
        return where;
    }

    /** Where it begins, in bytes of the unpacked file. */
    public long offset() {
        return where.offset;
    }

    /** How many bytes it has in the file, held or not. */
    public long length() {
        return where.length;
    }

    public @Nullable Long line() {
        return where.line;
    }

    public @Nullable String pointer() {
        return where.pointer;
    }

    public Fault fault() {
        return fault;
    }

    public Charsets.Told charset() {
        return charset;
    }

    /**
     * The small fields of the objects that the record lies in, as far as they stood before it: a JSON object, inner
     * fields over outer ones; null where the framing gathers none.
     */
    public @Nullable String context() {
        return context;
    }

    /** The record's text; what its charset does not know becomes U+FFFD. */
    public String text() {
        if (text == null) {
            text = new String(bytes, charset.charset());
        }
        return text;
    }

    /** Whether there are bytes that its charset does not know. */
    public boolean badBytes() {
        if (text().indexOf('\uFFFD') < 0) {
            return false;
        }
        try {
            charset.charset().newDecoder().decode(ByteBuffer.wrap(bytes));
            return false;
        } catch (CharacterCodingException e) {
            return true;
        }
    }

    public Digest sha256() {
        return Digest.of(bytes, bytes.length);
    }

    /** The digest of the first 512 bytes: enough to find a bad record again, and nothing to read. */
    public Digest prefixSha256() {
        return Digest.of(bytes, Math.min(bytes.length, PREFIX));
    }

    @Override
    public String toString() {
        return "RawRecord[" + where.offset + "+" + where.length + ", " + fault + "]";
    }
}
