package org.tocsin.ingest.spark;

import org.apache.spark.unsafe.types.UTF8String;
import org.tocsin.ingest.format.DumpFile;

/** What is the same for every row of a file, in Spark's internal form. */
record SourceValues(
        UTF8String path,
        String sha256Digits,
        UTF8String reader,
        UTF8String readerVersion,
        UTF8String charset,
        UTF8String charsetBasis) {
    static SourceValues of(DumpFile dump) {
        return new SourceValues(
                UTF8String.fromString(dump.path()),
                dump.sha256(),
                UTF8String.fromString(String.valueOf(dump.format())),
                UTF8String.fromString(DumpFile.VERSION),
                UTF8String.fromString("UTF-8"),
                UTF8String.fromString(dump.bom() > 0 ? "bom" : "declared"));
    }

    byte[] sha256() {
        return Internal.hex(sha256Digits);
    }
}
