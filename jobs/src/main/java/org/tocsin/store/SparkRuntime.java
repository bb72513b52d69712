package org.tocsin.store;

import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The Spark session of one command on one machine: quiet, private, and the same everywhere. */
public final class SparkRuntime {
    private SparkRuntime() {}

    /**
     * Starts Spark with its scratch files, encrypted, below {@code scratch}. System properties {@code spark.*} override
     * what is set here, for operators who know why.
     */
    public static SparkSession start(Path scratch) {
        SparkConf conf = new SparkConf()
                .setAppName("tocsin")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                .setIfMissing("spark.driver.host", "127.0.0.1")
                .setIfMissing("spark.log.structuredLogging.enabled", "false")
                // Hadoop sets modes itself and heeds no umask but its own
                .set("spark.hadoop.fs.permissions.umask-mode", "077")
                .set("spark.hadoop.fs.file.impl.disable.cache", "true") // another's file system has another's umask
                .set("spark.local.dir", scratch.resolve("spark").toString())
                .set("spark.io.encryption.enabled", "true")
                .set("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
                .set("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
                .set("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
                .set("spark.sql.session.timeZone", "UTC")
                .set("spark.sql.datetime.java8API.enabled", "true")
                .setIfMissing("spark.sql.parquet.compression.codec", "zstd")
                // zstd folds what repeats as well as dictionaries do, and Delta keeps the statistics that are used
                .setIfMissing("spark.hadoop.parquet.enable.dictionary", "false")
                .setIfMissing("spark.hadoop.parquet.column.statistics.enabled", "false")
                .setIfMissing("spark.hadoop.parquet.size.statistics.enabled", "false")
                .setIfMissing("spark.hadoop.parquet.compression.codec.zstd.level", "1")
                // by default a page ends at 20,000 rows, whatever its size
                .setIfMissing("spark.hadoop.parquet.page.row.count.limit", "200000")
                // small pieces end together, whatever the number of cores
                .setIfMissing("spark.hadoop.parquet.block.size", Integer.toString(16 << 20))
                .setIfMissing("spark.sql.files.maxPartitionBytes", "8m")
                .setIfMissing("spark.sql.shuffle.partitions", "8")
                .setIfMissing("spark.databricks.delta.snapshotPartitions", "2");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
