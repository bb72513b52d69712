package org.tocsin.ingest.format.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.mapping.Mapping;

/** Any dump whose records a mapping file explains. */
public final class Mapped implements DumpFormat {
    private final @Nullable Mapping mapping;

    /** Without a mapping, all it can do is describe itself. */
    public Mapped(@Nullable Mapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String name() {
        return "mapped";
    }

    @Override
    public String family() {
        return "mapped";
    }

    @Override
    public String recognisedBy() {
        return "a mapping file (YAML) in its folder or above, or --mapping, whose body column or key it has";
    }

    @Override
    public String fills() {
        return "whatever the mapping names: id, thread, title, author, body, time, platform, site, board, reply";
    }

    @Override
    public String leavesOpen() {
        return "edits, deletions, media, metrics; unmapped fields are kept aside";
    }

    @Override
    public boolean claims(Head head) {
        Mapping asked = mapping();
        String body = asked.source(Mapping.Field.BODY).orElseThrow();
        return switch (asked.layout()) {
            case NDJSON, PARQUET -> head.objects().stream().anyMatch(record -> MappedReader.has(record, body));
            case JSON ->
                head.firstElement(asked.records())
                        .filter(record -> MappedReader.has(record, body))
                        .isPresent();
            case CSV, TSV ->
                header(head).filter(columns -> columns.contains(body)).isPresent();
        };
    }

    private Optional<List<String>> header(Head head) {
        return head.first(framing())
                .map(RawRecord::text)
                .map(line -> new Columns(mapping().layout()).split(line));
    }

    @Override
    public Framing framing() {
        return switch (mapping().layout()) {
            case NDJSON, PARQUET -> Framing.lines();
            case JSON -> Framing.elements(mapping().records());
            case CSV -> Framing.csv(',');
            case TSV -> Framing.rows();
        };
    }

    @Override
    public RecordReader reader(DumpFile file) {
        Mapping asked = mapping();
        MappedReader reader = new MappedReader(file, asked);
        boolean table = asked.layout() == Mapping.Layout.CSV || asked.layout() == Mapping.Layout.TSV;
        return table ? new TableReader(file, new Columns(asked.layout()), reader) : reader::readJson;
    }

    /** The mapping that it reads by. */
    public @Nullable Mapping asked() {
        return mapping;
    }

    private Mapping mapping() {
        if (mapping == null) {
            throw new IllegalStateException("the mapped format reads nothing without a mapping");
        }
        return mapping;
    }

    /** A field's value, by key or, behind a slash, by JSON pointer. */
    static @Nullable JsonNode value(ObjectNode record, String source) {
        JsonNode value = source.startsWith("/") ? record.at(source) : record.get(source);
        return value == null || value.isMissingNode() ? null : value;
    }
}
