package org.tocsin.ingest.format.mapped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;

/** Reads a table: its first record names the columns of all others. */
final class TableReader implements DumpFormat.RecordReader {
    private final DumpFile file;
    private final Columns columns;
    private final MappedReader reader;
    private List<String> header = List.of();

    TableReader(DumpFile file, Columns columns, MappedReader reader) {
        this.file = file;
        this.columns = columns;
        this.reader = reader;
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        List<String> fields = columns.split(raw.text());
        if (header.isEmpty()) {
            header = fields;
            return;
        }
        if (fields.size() != header.size()) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_CSV));
            return;
        }
        ObjectNode record = Json.empty();
        for (int i = 0; i < fields.size(); i++) {
            record.put(header.get(i), fields.get(i));
        }
        reader.read(raw, record, out);
    }
}
