package org.tocsin.ingest.spark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.spark.ForumDumpScan.SplitPartition;

/**
 * One pass over dumps that were found before: its posts become Parquet files, and what is no post is set aside and
 * counted in a folder, to be asked for once the posts are written.
 */
public final class DumpRead {
    private final SparkSession spark;
    private final List<SplitPartition> partitions;
    private final Path aside;

    /** {@code aside} is an empty folder that every task can write to. */
    public DumpRead(SparkSession spark, List<DumpFile> dumps, Path aside) {
        this.spark = spark;
        this.partitions = ForumDumpScan.divide(dumps, OptionalLong.empty());
        this.aside = aside;
    }

    /** Reads everything, and writes the posts to a folder; all of the files appear there, or none. */
    public List<PostFile> write(Path folder) throws IOException {
        String series = UUID.randomUUID().toString();
        boolean whole = false;
        try {
            PostFileTask task = new PostFileTask(spark, folder, aside, series);
            List<PostFile> files = JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .parallelize(partitions, Math.max(1, partitions.size()))
                    .map(task)
                    .collect();
            whole = true;
            return files;
        } finally {
            if (!whole) {
                remove(folder, "*" + series + "*");
            }
        }
    }

    private static void remove(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The hashes of the posts' ids, in no order; null when there are more than {@code most}. */
    public long @Nullable [] idHashes(long most) throws IOException {
        return Aside.hashes(aside, partitions, most);
    }

    /** One row a record that is no post, as {@link ForumDumpSchema#refused()} has it. */
    public Dataset<Row> refused() {
        return spark.read()
                .schema(ForumDumpSchema.refused())
                .json(aside.resolve("*" + Aside.REFUSED).toString());
    }

    /** What became of the records of each dump. */
    public Map<DumpFile, Tally> tallies() throws IOException {
        Map<DumpFile, Tally> tallies = new HashMap<>();
        for (SplitPartition partition : partitions) {
            List<Tally> read = Aside.tallies(aside, partition.number());
            for (int i = 0; i < read.size(); i++) {
                tallies.merge(partition.splits().get(i).dump(), read.get(i), Tally::plus);
            }
        }
        return tallies;
    }
}
