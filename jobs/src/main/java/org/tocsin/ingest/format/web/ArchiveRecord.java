package org.tocsin.ingest.format.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.RawRecord;

/**
 * One record of an archive of the web, whichever layout it has: what kind it is, of which address, fetched when, and its
 * block. {@code toString} shows none of it.
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record ArchiveRecord(
        String type,
        @Nullable String id,
        @Nullable String url,
        @Nullable Instant at,
        String contentType,
        @Nullable String truncated,
        @Nullable String language,
        byte[] block) {
    private static final DateTimeFormatter ARC_TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    /** A WARC record; null when its header is cut. */
    static @Nullable ArchiveRecord warc(RawRecord raw) {
        byte[] bytes = raw.bytes();
        Fields fields = Fields.read(bytes, Fields.lineEnd(bytes, 0));
        if (!fields.whole()) {
            return null;
        }
        return new ArchiveRecord(
                fields.text("WARC-Type").toLowerCase(Locale.ROOT),
                fields.get("WARC-Record-ID"),
                bare(fields.get("WARC-Target-URI")),
                instant(fields.get("WARC-Date")),
                fields.text("Content-Type"),
                fields.get("WARC-Segment-Number") != null ? "segment" : fields.get("WARC-Truncated"),
                fields.get("WARC-Identified-Content-Language"),
                Arrays.copyOfRange(bytes, fields.end(), bytes.length));
    }

    /** An ARC record, which has no id and is always an answer; null when its one line is cut. */
    static @Nullable ArchiveRecord arc(RawRecord raw) {
        byte[] bytes = raw.bytes();
        int end = Fields.lineEnd(bytes, 0);
        String[] parts = Fields.latin(bytes, 0, end).strip().split(" ", -1);
        if (parts.length < 5) {
            return null;
        }
        String url = parts[0];
        String type = url.startsWith("http:") || url.startsWith("https:") ? "response" : "other";
        return new ArchiveRecord(
                type,
                null,
                url,
                arcInstant(parts[2]),
                "application/http",
                null,
                null,
                Arrays.copyOfRange(bytes, end, bytes.length));
    }

    /** Some writers put the address in angle brackets, as WARC 1.0's grammar asked for. */
    private static @Nullable String bare(@Nullable String url) {
        return url != null && url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
    }

    private static @Nullable Instant instant(@Nullable String date) {
        try {
            return date == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Instant arcInstant(String digits) {
        String full = digits.length() < 14 ? digits + "01010101000000".substring(digits.length()) : digits;
        try {
            return LocalDateTime.parse(full, ARC_TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "ArchiveRecord[" + type + "]";
    }
}
