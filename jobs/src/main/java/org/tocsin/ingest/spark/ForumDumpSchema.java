package org.tocsin.ingest.spark;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The schemas of the data source: posts alone, or a row for every record with what became of it. */
public final class ForumDumpSchema {
    /** {@code post}, {@code rejected} or {@code skipped}. */
    public static final String ROW_KIND = "row_kind";

    /** Why a record is no post. */
    public static final String REASON = "reject_reason";

    /** The same in a sentence, with no word of the record. */
    public static final String MESSAGE = "reject_message";

    /** SHA-256 of the record's first 512 bytes. */
    public static final String PREFIX = "reject_prefix_sha256";

    private static final Set<String> VERDICT = Set.of(ROW_KIND, REASON, MESSAGE, PREFIX);

    private ForumDumpSchema() {}

    /** One row a post. */
    public static StructType posts() {
        return DataTypes.createStructType(PostColumns.all().values().stream()
                .map(PostColumns.Column::field)
                .toList());
    }

    /** One row a record: the columns of posts, all nullable, behind four that say what became of it. */
    public static StructType everyRecord() {
        Stream<StructField> verdict = Stream.of(
                DataTypes.createStructField(ROW_KIND, DataTypes.StringType, false),
                DataTypes.createStructField(REASON, DataTypes.StringType, true),
                DataTypes.createStructField(MESSAGE, DataTypes.StringType, true),
                DataTypes.createStructField(PREFIX, DataTypes.BinaryType, true));
        Stream<StructField> posts = Arrays.stream(posts().fields())
                .map(field -> DataTypes.createStructField(field.name(), field.dataType(), true));
        return DataTypes.createStructType(Stream.concat(verdict, posts).toList());
    }

    /** One row a record that is no post: what became of it, and where it lies. */
    static StructType refused() {
        Set<String> where = Set.of("source_file", "source_file_sha256", "source_entry", "locator", "reader");
        return DataTypes.createStructType(Arrays.stream(everyRecord().fields())
                .filter(field -> where.contains(field.name()) || VERDICT.contains(field.name()))
                .toList());
    }

    /** The whole top-level fields that a pruned schema asks for: Spark prunes inside structs, we do not. */
    static StructType restore(StructType whole, StructType pruned) {
        Set<String> wanted = new HashSet<>(List.of(pruned.fieldNames()));
        return DataTypes.createStructType(Arrays.stream(whole.fields())
                .filter(field -> wanted.contains(field.name()))
                .toList());
    }
}
