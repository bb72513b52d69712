package org.tocsin.ingest.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.v2.DataSourceV2Relation;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.spark.ForumDumpScan.SplitPartition;
import scala.Option;

/**
 * One pass over dumps that were found before: its posts are rows, and what is no post is set aside and counted in a
 * folder, to be asked for once the posts have been read to their end.
 */
public final class DumpRead {
    private final SparkSession spark;
    private final DumpPlan plan;
    private final Path aside;

    /** {@code aside} is an empty folder that every task can write to. */
    public DumpRead(SparkSession spark, List<DumpFile> dumps, Path aside) {
        this.spark = spark;
        this.plan = new DumpPlan(dumps, aside);
        this.aside = aside;
    }

    /** One row a post, as {@link ForumDumpSchema#posts()} has it. */
    public Dataset<Row> posts() {
        ForumDumpTable table = new ForumDumpTable(ForumDumpSchema.posts(), plan);
        return org.apache.spark.sql.classic.Dataset.ofRows(
                (org.apache.spark.sql.classic.SparkSession) spark,
                DataSourceV2Relation.create(table, Option.empty(), Option.empty()));
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
        for (SplitPartition partition : plan.partitions()) {
            List<Tally> read = Aside.tallies(aside, partition.number());
            for (int i = 0; i < read.size(); i++) {
                tallies.merge(partition.splits().get(i).dump(), read.get(i), Tally::plus);
            }
        }
        return tallies;
    }
}
