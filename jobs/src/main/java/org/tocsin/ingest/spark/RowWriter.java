package org.tocsin.ingest.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** Writes readings of one file as rows of the columns asked for. */
final class RowWriter {
    /** What fills a column from a reading that may be no post. */
    private interface Filling {
        @Nullable Object of(Reading reading, SourceValues source);
    }

    private final List<Filling> fillings;
    private final SourceValues source;

    RowWriter(DumpFile dump, StructType wanted) {
        this.source = SourceValues.of(dump);
        this.fillings = new ArrayList<>();
        Map<String, PostColumns.Column> posts = PostColumns.all();
        for (String name : wanted.fieldNames()) {
            fillings.add(filling(name, posts));
        }
    }

    InternalRow row(Reading reading) {
        Object[] values = new Object[fillings.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fillings.get(i).of(reading, source);
        }
        return new GenericInternalRow(values);
    }

    private static Filling filling(String name, Map<String, PostColumns.Column> posts) {
        return switch (name) {
            case "source_file" -> (reading, source) -> source.path();
            case "source_file_sha256" -> (reading, source) -> source.sha256();
            // a name inside an archive may say whose words these are, and is for tables/posts alone
            case "source_entry" ->
                (reading, source) -> reading instanceof Observation ? source.entry() : source.entryNumber();
            case "reader" -> (reading, source) -> source.reader();
            case "reader_version" -> (reading, source) -> source.readerVersion();
            // what is no post is written to tables and files that hold no id of anybody's post
            case "locator" ->
                (reading, source) -> PostColumns.locator(
                        reading instanceof Observation
                                ? reading.locator()
                                : reading.locator().bytesOnly());
            case ForumDumpSchema.ROW_KIND -> (reading, source) -> UTF8String.fromString(kind(reading));
            case ForumDumpSchema.REASON -> (reading, source) -> Internal.text(reason(reading));
            case ForumDumpSchema.MESSAGE -> (reading, source) -> Internal.text(message(reading));
            case ForumDumpSchema.PREFIX -> (reading, source) -> prefix(reading);
            default -> post(Objects.requireNonNull(posts.get(name)).filling());
        };
    }

    private static Filling post(PostColumns.Filling filling) {
        return (reading, source) -> reading instanceof Observation post ? filling.of(post, source) : null;
    }

    private static String kind(Reading reading) {
        return reading instanceof Observation ? "post" : reading instanceof Rejected ? "rejected" : "skipped";
    }

    private static @Nullable String reason(Reading reading) {
        if (reading instanceof Rejected rejected) {
            return rejected.reason().column();
        }
        return reading instanceof Skipped skipped ? skipped.reason().column() : null;
    }

    private static @Nullable String message(Reading reading) {
        if (reading instanceof Rejected rejected) {
            return rejected.message();
        }
        return reading instanceof Skipped skipped ? skipped.reason().message() : null;
    }

    private static byte @Nullable [] prefix(Reading reading) {
        if (reading instanceof Rejected rejected) {
            return Internal.hex(rejected.prefixSha256());
        }
        return reading instanceof Skipped skipped ? Internal.hex(skipped.prefixSha256()) : null;
    }
}
