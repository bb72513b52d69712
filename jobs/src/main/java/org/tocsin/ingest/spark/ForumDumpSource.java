package org.tocsin.ingest.spark;

import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The data source {@code forum-dump}: {@code spark.read().format("forum-dump").load(path)}, where a path is a file, a
 * folder or a glob.
 *
 * <p>Options: {@code format} (a format's or family's name), {@code mapping} (a file), {@code assumePublic}, {@code
 * maxSplitBytes} (by default at most 64 MiB, less when that gives every core its share), {@code rows} ({@code posts},
 * or {@code all} for a row of every record), {@code only} (a JSON array of the files to read, of those found).
 */
public final class ForumDumpSource implements TableProvider, DataSourceRegister {
    @Override
    public String shortName() {
        return "forum-dump";
    }

    @Override
    public StructType inferSchema(CaseInsensitiveStringMap options) {
        return ReadOptions.of(options).schema();
    }

    @Override
    public Table getTable(StructType schema, Transform[] partitioning, Map<String, String> properties) {
        return new ForumDumpTable(schema);
    }
}
