package org.tocsin.bench;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The floor that speed is measured against: Spark reads five columns of JSON lines and writes them as Parquet. */
public final class JsonCopy {
    static final StructType FIVE = new StructType()
            .add("id", DataTypes.StringType)
            .add("author", DataTypes.StringType)
            .add("link_id", DataTypes.StringType)
            .add("created_utc", DataTypes.LongType)
            .add("body", DataTypes.StringType);

    private JsonCopy() {}

    /** A whole process: a file of JSON lines, a folder that is not there yet, and a folder for scratch files. */
    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder()
                .appName("copy")
                .config("spark.master", System.getProperty("spark.master", "local[*]"))
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.local.dir", Path.of(args[2], "spark").toString())
                .getOrCreate();
        try {
            copy(spark, args[0], args[1]);
        } finally {
            spark.stop();
        }
    }

    private static void copy(SparkSession spark, String from, String to) {
        spark.read()
                .schema(FIVE)
                .json(from)
                .write()
                .option("compression", "zstd")
                .parquet(to);
    }
}
