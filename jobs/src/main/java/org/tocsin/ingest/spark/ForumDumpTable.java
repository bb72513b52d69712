package org.tocsin.ingest.spark;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** Dumps as a table that can be read. */
final class ForumDumpTable implements SupportsRead {
    private final StructType schema;

    /** What is to be read, each read's options say. */
    ForumDumpTable(StructType schema) {
        this.schema = schema;
    }

    @Override
    public String name() {
        return "forum-dump";
    }

    @Override
    @SuppressWarnings("deprecation") // the replacement is not what the planner asks of a table that is only read
    public StructType schema() {
        return schema;
    }

    @Override
    public Set<TableCapability> capabilities() {
        return Set.of(TableCapability.BATCH_READ);
    }

    @Override
    public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
        return new Builder(new DumpPlan(ReadOptions.of(options)), schema);
    }

    private static final class Builder implements SupportsPushDownRequiredColumns {
        private final DumpPlan plan;
        private final StructType schema;
        private StructType wanted;

        Builder(DumpPlan plan, StructType schema) {
            this.plan = plan;
            this.schema = schema;
            this.wanted = schema;
        }

        @Override
        public void pruneColumns(StructType required) {
            wanted = ForumDumpSchema.restore(schema, required);
        }

        @Override
        public Scan build() {
            return new ForumDumpScan(plan, wanted);
        }
    }
}
