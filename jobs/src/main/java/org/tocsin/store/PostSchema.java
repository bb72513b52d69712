package org.tocsin.store;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.tocsin.ingest.spark.ForumDumpSchema;

/** What of a read goes into {@code tables/posts}, and what into {@code tables/rejects}. */
public final class PostSchema {
    public static final StructType POSTS = ForumDumpSchema.posts();

    /** Where a record stands and why it is no post; nothing that it says, its own id included. */
    public static final StructType REJECTS = new StructType()
            .add(ForumDumpSchema.ROW_KIND, StringType)
            .add("source_file", StringType)
            .add("source_file_sha256", BinaryType)
            .add("source_entry", StringType)
            .add(
                    "locator",
                    new StructType()
                            .add("kind", StringType)
                            .add("line", org.apache.spark.sql.types.DataTypes.LongType)
                            .add("byte_offset", org.apache.spark.sql.types.DataTypes.LongType)
                            .add("byte_length", org.apache.spark.sql.types.DataTypes.LongType))
            .add("error_class", StringType)
            .add("message", StringType)
            .add("prefix_sha256", BinaryType)
            .add("reader", StringType);

    private PostSchema() {}

    public static Column[] posts() {
        return Arrays.stream(POSTS.fieldNames()).map(functions::col).toArray(Column[]::new);
    }

    public static Column[] rejects() {
        return new Column[] {
            functions.col(ForumDumpSchema.ROW_KIND),
            functions.col("source_file"),
            functions.col("source_file_sha256"),
            functions.col("source_entry"),
            functions
                    .struct(
                            functions.col("locator.kind"),
                            functions.col("locator.line"),
                            functions.col("locator.byte_offset"),
                            functions.col("locator.byte_length"))
                    .as("locator"),
            functions.col(ForumDumpSchema.REASON).as("error_class"),
            functions.col(ForumDumpSchema.MESSAGE).as("message"),
            functions.col(ForumDumpSchema.PREFIX).as("prefix_sha256"),
            functions.col("reader")
        };
    }
}
