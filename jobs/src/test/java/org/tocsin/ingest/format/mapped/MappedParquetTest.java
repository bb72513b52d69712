package org.tocsin.ingest.format.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;

class MappedParquetTest {
    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("""
            message posts {
              required int64 key;
              optional binary words (STRING);
              optional group writer { optional binary name (STRING); }
              optional group tags (LIST) { repeated group list { optional binary element (STRING); } }
              optional int64 at (TIMESTAMP(MILLIS,true));
            }
            """);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeATable() throws IOException {
        file = folder.resolve("posts.parquet");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(SCHEMA)
                .build()) {
            SimpleGroupFactory rows = new SimpleGroupFactory(SCHEMA);
            for (long key = 1; key <= 3; key++) {
                Group row = rows.newGroup();
                row.add("key", key);
                if (key != 2) {
                    row.add("words", "Le pont numéro " + key);
                }
                row.addGroup("writer").add("name", "brindle");
                row.addGroup("tags").addGroup("list").add("element", "ponts");
                row.add("at", 1_706_745_600_000L);
                writer.write(row);
            }
        }
        Files.writeString(folder.resolve("mapping.yml"), """
                format: parquet
                fields: {id: key, body: words, author: /writer/name, timestamp: at}
                timestamp_format: epoch_ms
                visibility: public
                """);
    }

    private DumpFile discover() {
        return DumpFiles.discover(List.of(folder.toString()), IngestOptions.DEFAULT).stream()
                .filter(found -> found.path().endsWith("parquet"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowIsAPostAndOneWithoutWordsARejectedRecord() {
        assertThat(DumpFormatContract.count(DumpFormatContract.read(discover())))
                .containsExactly(2, 0, 1);
        Observation post =
                DumpFormatContract.posts(DumpFormatContract.read(discover())).get(1);
        assertThat(post.nativeId()).isEqualTo("3");
        assertThat(post.body().text().text()).isEqualTo("Le pont numéro 3");
        assertThat(post.author().name()).isEqualTo("brindle");
        assertThat(String.valueOf(post.moment().createdAt())).isEqualTo("2024-02-01T00:00:00Z");
        assertThat(post.extra()).isEqualTo("{\"writer\":{},\"tags\":[\"ponts\"]}");
    }

    @Test
    void aTableThatIsCutIsLeftAsideWithItsReason() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
        assertThat(discover().state()).isEqualTo(DumpFile.State.UNREADABLE);
    }
}
