package org.tocsin.store;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeltaTableTest {
    private static final StructType SCHEMA = new StructType()
            .add("said", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("inner", new StructType().add("name", DataTypes.StringType));
    private static final String CANARY = "Thessaly Quorne";

    @TempDir
    static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void startSpark() {
        spark = SparkRuntime.start(folder.resolve("scratch"));
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    private static DeltaTable table(String name) {
        DeltaTable table = new DeltaTable(spark, folder.resolve(name), SCHEMA, List.of("id"));
        table.create();
        return table;
    }

    private static Dataset<Row> rows(String... ids) {
        List<Row> rows = Arrays.stream(ids)
                .map(id -> RowFactory.create(CANARY, id, RowFactory.create(CANARY)))
                .toList();
        return spark.createDataFrame(rows, SCHEMA);
    }

    private static List<String> ids(Dataset<Row> rows) {
        return rows.orderBy(col("id")).collectAsList().stream()
                .map(row -> row.<String>getAs("id"))
                .toList();
    }

    private static String log(String name) throws IOException {
        StringBuilder log = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve(name).resolve("_delta_log"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                log.append(Files.readString(file));
            }
        }
        return log.toString();
    }

    @Test
    void theLogKeepsNothingOfWhatWasSaid() throws IOException {
        DeltaTable table = table("private");
        table.append(rows("id-4711"));

        assertThat(log("private")).contains("id-4711").doesNotContain(CANARY);
    }

    @Test
    void whatIsRewrittenIsGoneFromItsFiles() throws IOException {
        table("vectors");

        assertThat(log("vectors")).contains("\"delta.enableDeletionVectors\":\"false\"");
    }

    @Test
    void whatCameAfterTheVersionCountsAsNeverSeen() throws IOException {
        DeltaTable table = table("broken");
        table.append(rows("a", "b"));
        long complete = table.version();
        table.append(rows("c"));
        assertThat(ids(table.read())).containsExactly("a", "b", "c");

        table.rollBack(complete);

        assertThat(ids(table.read())).containsExactly("a", "b");
        table.append(rows("d"));
        assertThat(ids(table.read())).containsExactly("a", "b", "d");
        assertThat(ids(table.read(complete))).containsExactly("a", "b");
    }

    @Test
    void aTableThatIsAsItWasIsLeftAlone() throws IOException {
        DeltaTable table = table("same");
        table.append(rows("a"));
        long version = table.version();

        table.rollBack(version);

        assertThat(table.version()).isEqualTo(version);
    }

    @Test
    void makingATableTwiceKeepsWhatIsInIt() {
        DeltaTable table = table("twice");
        table.append(rows("a"));

        table.create();

        assertThat(ids(table.read())).containsExactly("a");
    }

    @Test
    void overwritingLeavesOnlyWhatCameLast() {
        DeltaTable table = table("overwritten");
        table.append(rows("a", "b"));
        table.overwrite(rows("c"));

        assertThat(ids(table.read())).containsExactly("c");
    }

    @Test
    void aDroppedTableIsGoneWithItsHistory() throws IOException {
        DeltaTable table = table("dropped");
        table.append(rows("a"));

        table.drop();

        assertThat(table.exists()).isFalse();
        assertThat(folder.resolve("dropped")).doesNotExist();
        table.create();
        assertThat(ids(table.read())).isEmpty();
    }

    @Test
    void whatSparkSpillsIsEncrypted() {
        assertThat(spark.conf().get("spark.io.encryption.enabled")).isEqualTo("true");
        assertThat(spark.conf().get("spark.local.dir")).startsWith(folder.toString());
    }
}
