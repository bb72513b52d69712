package org.tocsin.ingest.record;

import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Container;
import org.tocsin.ingest.bytes.RawRecord;

/**
 * Where a record's raw bytes lie: {@code byteOffset} and {@code byteLength} count bytes of the file, or, for {@code
 * kind} {@code decompressed}, of what it unpacks to.
 */
public record Locator(
        String kind,
        @Nullable Long line,
        long byteOffset,
        long byteLength,
        @Nullable String recordId,
        @Nullable String pointer) {
    public Locator {
        if (byteOffset < 0 || byteLength < 0) {
            throw new IllegalArgumentException("no place in a file: " + byteOffset + "+" + byteLength);
        }
    }

    /** The place of an archive's record, and the pointer to this inside it. */
    Locator inside(Locator outer) {
        return new Locator(outer.kind, outer.line, outer.byteOffset, outer.byteLength, outer.recordId, pointer);
    }

    /** The same without ids and pointers, which may hold the post's own id. */
    public Locator bytesOnly() {
        return new Locator(kind, line, byteOffset, byteLength, null, null);
    }

    /** Where a record of a file lies. */
    public static Locator of(RawRecord raw, Container container) {
        String kind = container == Container.PLAIN ? "file" : "decompressed";
        RawRecord.Where at = raw.where();
        return new Locator(kind, at.line(), at.offset(), at.length(), at.recordId(), at.pointer());
    }
}
