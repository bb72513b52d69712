package org.tocsin.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.ingest.record.Body;

class MappingFileTest {
    private static final String FIELDS = "fields: {id: id, body: body}\n";

    @TempDir
    Path folder;

    private Mapping load(String yaml) throws IOException {
        return MappingFile.load(Files.writeString(folder.resolve("mapping.yml"), yaml));
    }

    @Test
    void readsEveryKey() throws IOException {
        Mapping mapping = load("""
                format: json
                records: /data/items
                fields: {id: id, thread_id: t, thread_title: tt, author: a, author_id: /user/id, body: b, timestamp: ts,
                         platform: p, reply_to: r, site: s, container_id: c}
                timestamp_format: epoch_ms
                zone: Europe/Paris
                body_markup: html
                visibility: private
                """);
        assertThat(mapping.layout()).isEqualTo(Mapping.Layout.JSON);
        assertThat(mapping.records()).containsExactly("data", "items");
        assertThat(mapping.fields()).hasSize(Mapping.Field.values().length);
        assertThat(mapping.source(Mapping.Field.AUTHOR_ID)).contains("/user/id");
        assertThat(mapping.timestampFormat()).isEqualTo("epoch_ms");
        assertThat(mapping.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(mapping.markup()).isEqualTo(Body.Markup.HTML);
        assertThat(mapping.visibility()).isEqualTo(Mapping.Gate.PRIVATE);
    }

    @Test
    void whatIsNotSaidIsCautious() throws IOException {
        Mapping mapping = load(FIELDS);
        assertThat(mapping.visibility()).isEqualTo(Mapping.Gate.UNKNOWN);
        assertThat(mapping.zone()).isNull();
        assertThat(mapping.layout()).isEqualTo(Mapping.Layout.NDJSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'fields: {id: id}'|fields.body",
                "'fields: {id: id, body: body, colour: x}'|fields.colour",
                "'fields: [id]'|fields",
                "'fields: {id: id, body: body}\nformat: xlsx'|format",
                "'fields: {id: id, body: body}\nformat: orc'|format",
                "'fields: {id: id, body: /body}\nformat: csv'|fields.body",
                "'fields: {id: id, body: body}\nzone: Mars'|zone",
                "'fields: {id: id, body: body}\ntimestamp_format: bbb{'|timestamp_format",
                "'fields: {id: id, body: body}\nvisibility: sure'|visibility",
                "'fields: {id: id, body: body}\nrecords: /x'|records",
                "'fields: {id: id, body: body}\nbodymarkup: html'|bodymarkup"
            })
    void aBadMappingSaysFileFieldAndWhatToDo(String yaml, String field) {
        assertThatExceptionOfType(BadMapping.class).isThrownBy(() -> load(yaml)).satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.file()).endsWith("mapping.yml");
            assertThat(fault.found()).isNotBlank();
            assertThat(fault.advice()).isNotBlank();
        });
    }

    @Test
    void yamlWithoutFieldsIsNoMapping() throws IOException {
        assertThat(MappingFile.find(Files.writeString(folder.resolve("other.yml"), "name: x\n")))
                .isNull();
    }
}
