package org.tocsin.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.privacy.LeakCheck.Leak;

class LeakCheckTest {
    private static final String NAME = "Élodie Quorne";
    private static final LeakCheck CHECK = new LeakCheck(List.of("# names", "thessaly_owl", NAME));
    private static final MessageType SCHEMA =
            MessageTypeParser.parseMessageType("message row { required binary said (STRING); }");

    @TempDir
    Path workspace;

    @BeforeEach
    void writeWhatNamesNobody() throws IOException {
        write("runs/r1/run.json", "{\"run_id\":\"r1\"}".getBytes(StandardCharsets.UTF_8));
        write("runs/r1/report/index.html", "<p>Target 7F3A, a person &amp; more</p>".getBytes(StandardCharsets.UTF_8));
        parquet("runs/r1/tables/cases/part-0.parquet", "c-1");
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = workspace.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void parquet(String name, String value) throws IOException {
        Path file = workspace.resolve(name);
        Files.createDirectories(file.getParent());
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(new Configuration(false))
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            Group row = new SimpleGroup(SCHEMA);
            row.add("said", value);
            writer.write(row);
        }
    }

    private void assertFound(String file) throws IOException {
        assertThat(CHECK.search(workspace).leaks()).containsExactly(new Leak(file, 2));
    }

    @Test
    void aWorkspaceThatNamesNobodyPasses() throws IOException {
        LeakCheck.Outcome outcome = CHECK.search(workspace);

        assertThat(outcome.leaks()).isEmpty();
        assertThat(outcome.files()).isGreaterThanOrEqualTo(3);
        assertThat(outcome.chars()).isPositive();
    }

    @Test
    void aNameInParquetIsFound() throws IOException {
        parquet("tables/signals/part-1.parquet", "so said " + NAME);

        assertFound("tables/signals/part-1.parquet");
    }

    @Test
    void aNameInACheckpointOfTheLogIsFound() throws IOException {
        parquet("tables/posts/_delta_log/00000000000000000010.checkpoint.parquet", NAME);

        assertFound("tables/posts/_delta_log/00000000000000000010.checkpoint.parquet");
    }

    @Test
    void aNameInTheStatisticsOfAnyTableIsFound() throws IOException {
        write(
                "tables/posts/_delta_log/00000000000000000001.json",
                ("{\"add\":{\"stats\":\"{\\\"minValues\\\":{\\\"author_name\\\":\\\"" + NAME + "\\\"}}\"}}")
                        .getBytes(StandardCharsets.UTF_8));

        assertFound("tables/posts/_delta_log/00000000000000000001.json");
    }

    @Test
    void whatThePostsThemselvesSayIsNoLeak() throws IOException {
        parquet("tables/posts/part-0.parquet", NAME);

        assertThat(CHECK.search(workspace).leaks()).isEmpty();
    }

    @Test
    void aNameInAFileThatIsPackedIsFound() throws IOException {
        Path file = workspace.resolve("runs/r1/extra");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(NAME.getBytes(StandardCharsets.UTF_8));
        }

        assertFound("runs/r1/extra");
    }

    @Test
    void aNameInAFileThatIsPackedInAnotherWayIsFoundToo() throws IOException {
        Path file = workspace.resolve("runs/r1/extra");
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(file))) {
            out.write(NAME.getBytes(StandardCharsets.UTF_8));
        }

        assertFound("runs/r1/extra");
    }

    @Test
    void aNameInTheReviewDatabaseIsFound() throws IOException, SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:" + workspace.resolve("reviews"), "tocsin", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE reasons (reason VARCHAR)");
            statement.execute("INSERT INTO reasons VALUES ('" + NAME + "')");
        }

        assertFound("reviews.mv.db");
    }

    @Test
    void aNameWrittenInEntitiesIsFound() throws IOException {
        write("runs/r1/report/cases/c-1.html", "<p>&Eacute;lodie Qu&#111;rne</p>".getBytes(StandardCharsets.UTF_8));

        assertFound("runs/r1/report/cases/c-1.html");
    }

    @Test
    void aNameOfAFileIsFound() throws IOException {
        write("exports/thessaly_owl.json", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(CHECK.search(workspace).leaks()).containsExactly(new Leak("exports/thessaly_owl.json", 1));
    }

    @Test
    void theCaseOfItsLettersHidesNoName() throws IOException {
        write("runs/r1/log", "ÉLODIE QUORNE was here".getBytes(StandardCharsets.UTF_8));

        assertFound("runs/r1/log");
    }
}
