package org.tocsin.ingest.record;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Container;
import org.tocsin.ingest.bytes.Digest;
import org.tocsin.ingest.bytes.RawRecord;

/** A record that could not be read. The message holds no word of it; the digest of its first 512 bytes finds it again. */
public record Rejected(Locator locator, Reason reason, String message, Digest prefixSha256) implements Reading {

    /** Why a record could not be read. */
    public enum Reason {
        BROKEN_JSON("The record is no JSON object."),
        BROKEN_XML("The record is no row of XML."),
        BROKEN_CSV("The record does not have the columns of the header."),
        BROKEN_PAGE("The page holds no post that can be read."),
        BROKEN_MESSAGE("The record is no message with a header."),
        BROKEN_ARCHIVE("The archive's record is damaged; reading went on at the next."),
        OVERSIZE("The record is longer than 16 MiB."),
        TRUNCATED("The file ends inside the record."),
        CORRUPT("The file cannot be unpacked from here on."),
        BOMB("The file unpacks to hundreds of times its size; what came before is kept."),
        NO_ID("The record has no id."),
        NO_BODY("The record has no body."),
        READER_FAILED("The reader failed on the record; please report it.");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        /** The name in tables, lower case. */
        public String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same record, rejected for another reason. */
    public Rejected because(Reason other) {
        return new Rejected(locator, other, other.message, prefixSha256);
    }

    /** A record that a reader's own bug lost: what failed and where, and not what was read. */
    public static Rejected of(RawRecord raw, Container container, RuntimeException bug) {
        StackTraceElement[] stack = bug.getStackTrace();
        String where = bug.getClass().getSimpleName() + (stack.length == 0 ? "" : " at " + ours(stack));
        return new Rejected(
                Locator.of(raw, container),
                Reason.READER_FAILED,
                Reason.READER_FAILED.message + " (" + where + ")",
                raw.prefixSha256());
    }

    /** The innermost place in our own code, else the innermost. */
    private static StackTraceElement ours(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(element -> element.getClassName().startsWith("org.tocsin."))
                .findFirst()
                .orElse(stack[0]);
    }

    public static Rejected of(RawRecord raw, Container container, Reason reason) {
        return new Rejected(Locator.of(raw, container), reason, reason.message, raw.prefixSha256());
    }

    @Override
    public Rejected inside(Locator outer, @Nullable Instant capturedAt) {
        return new Rejected(locator.inside(outer), reason, message, prefixSha256);
    }
}
