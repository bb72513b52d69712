package org.tocsin.ingest.format.mapped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tocsin.ingest.mapping.Mapping;

/** Splits one record of a table into its fields; tab-separated ones know no quotes. */
final class Columns {
    private final Mapping.Layout layout;

    Columns(Mapping.Layout layout) {
        this.layout = layout;
    }

    /** The fields in order; none when the record's quotes do not match. */
    List<String> split(String record) {
        if (layout == Mapping.Layout.TSV) {
            return List.of(record.split("\t", -1));
        }
        try (CSVParser parser = CSVParser.parse(record, CSVFormat.DEFAULT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? records.get(0).toList() : List.of();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return List.of(); // the message would show the text
        }
    }
}
