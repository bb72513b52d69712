package org.tocsin.ingest.spark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.spark.ForumDumpScan.SplitPartition;

/** What one read reads, found and divided once, however often Spark asks for it. */
final class DumpPlan {
    private final ReadOptions options;
    private @Nullable List<SplitPartition> partitions;

    /** A read of what the options name. */
    DumpPlan(ReadOptions options) {
        this.options = options;
    }

    synchronized List<SplitPartition> partitions() {
        if (partitions == null) {
            List<DumpFile> dumps = DumpFiles.discover(options.paths(), options.ingest()).stream()
                    .filter(dump -> dump.isDump() && options.wants(dump.path()))
                    .toList();
            partitions = ForumDumpScan.divide(dumps, options.maxSplitBytes());
        }
        return partitions;
    }

    boolean everyRecord() {
        return options.everyRecord();
    }
}
