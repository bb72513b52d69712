package org.tocsin.ingest.spark;

import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Digest;
import org.tocsin.ingest.format.DumpFile;

/** What is the same for every row of a file, in Spark's internal form. */
record SourceValues(
        UTF8String path,
        Digest sha256,
        UTF8String reader,
        UTF8String readerVersion,
        @Nullable UTF8String entry,
        @Nullable UTF8String entryNumber) {
    static SourceValues of(DumpFile dump) {
        return new SourceValues(
                UTF8String.fromString(dump.path()),
                Digest.parse(dump.sha256()),
                UTF8String.fromString(String.valueOf(dump.format())),
                UTF8String.fromString(DumpFile.VERSION),
                Internal.text(dump.entry()),
                Internal.text(dump.entryNumber()));
    }
}
