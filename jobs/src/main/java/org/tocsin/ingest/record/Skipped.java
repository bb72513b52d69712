package org.tocsin.ingest.record;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Container;
import org.tocsin.ingest.bytes.Digest;
import org.tocsin.ingest.bytes.RawRecord;

/** A record that was read and left out on purpose. */
public record Skipped(Locator locator, Reason reason, Digest prefixSha256) implements Reading {

    /** Why a record is left out. */
    public enum Reason {
        NOT_A_POST("It is no post: a header, a request, a notice or the like."),
        TOMBSTONE("Only the place of a removed post is left."),
        DELETED_BY_AUTHOR("Its author deleted it later."),
        PRIVATE("It is not public."),
        VISIBILITY_UNKNOWN("Nothing says that it is public; --assume-public would read it.");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        /** The name in tables, lower case. */
        public String column() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String message() {
            return message;
        }
    }

    public static Skipped of(RawRecord raw, Container container, Reason reason) {
        return new Skipped(Locator.of(raw, container), reason, raw.prefixSha256());
    }

    @Override
    public Skipped inside(Locator outer, @Nullable Instant capturedAt) {
        return new Skipped(locator.inside(outer), reason, prefixSha256);
    }
}
