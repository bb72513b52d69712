package org.tocsin.stage;

import java.io.IOException;
import java.util.Arrays;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.spark.DumpRead;
import org.tocsin.store.DeltaTable;

/** Hashes of the ids of posts just read, which tell in no time that no post was read twice: the common case. */
final class NewIds {
    private static final long MOST = 1 << 24; // 128 MB of hashes; of more, one goes through tables

    private final long @Nullable [] sorted;

    private NewIds(long @Nullable [] sorted) {
        this.sorted = sorted;
    }

    static NewIds of(DumpRead read) throws IOException {
        long[] hashes = read.idHashes(MOST);
        if (hashes != null) {
            Arrays.sort(hashes);
        }
        return new NewIds(hashes);
    }

    /** Whether an id may be there twice, or in the table already; false is certain. */
    boolean mayRepeat(SparkSession spark, DeltaTable table) throws IOException {
        if (sorted == null || hasPair(sorted)) {
            return true;
        }
        if (sorted.length == 0 || table.version() == 0) {
            return false; // nothing was ever put into the table
        }
        Broadcast<long[]> known =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(sorted);
        Dataset<Long> stored = table.read().select(Repeats.HASH).as(Encoders.LONG());
        FilterFunction<Long> isNew = hash -> Arrays.binarySearch(known.value(), hash) >= 0;
        boolean repeats = !stored.filter(isNew).isEmpty();
        known.destroy();
        return repeats;
    }

    private static boolean hasPair(long[] sorted) {
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return true;
            }
        }
        return false;
    }
}
