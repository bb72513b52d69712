package org.tocsin.ingest.spark;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.spark.ForumDumpScan.SplitPartition;

/** What one read reads, found and divided once, however often Spark asks for it. */
final class DumpPlan {
    private final ReadOptions options;
    private final @Nullable Path aside;
    private @Nullable List<SplitPartition> partitions;

    /** A read of what the options name. */
    DumpPlan(ReadOptions options) {
        this.options = options;
        this.aside = null;
    }

    /** A read of files that were found before, which sets aside in a folder what is no post. */
    DumpPlan(List<DumpFile> dumps, Path aside) {
        this.options = ReadOptions.POSTS;
        this.aside = aside;
        this.partitions = ForumDumpScan.divide(dumps, options.maxSplitBytes());
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

    /** A path as text, since it travels to the tasks; null when nothing is set aside. */
    @Nullable String aside() {
        return aside == null ? null : aside.toString();
    }
}
