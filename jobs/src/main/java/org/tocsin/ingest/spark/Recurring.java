package org.tocsin.ingest.spark;

import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A column's last text in Spark's form, for columns where one record often says what the one before it said. */
final class Recurring {
    private String text = "";
    private UTF8String form = UTF8String.EMPTY_UTF8;

    @Nullable UTF8String form(@Nullable String next) {
        if (next == null) {
            return null;
        }
        if (!next.equals(text)) {
            text = next;
            form = UTF8String.fromString(next);
        }
        return form;
    }
}
