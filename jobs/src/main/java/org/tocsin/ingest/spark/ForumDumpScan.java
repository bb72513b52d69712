package org.tocsin.ingest.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.types.StructType;
import org.tocsin.ingest.DumpSplit;
import org.tocsin.ingest.bytes.Container;
import org.tocsin.ingest.format.DumpFile;

/** One read of dumps: finds the files, divides them, and packs small ones together. */
final class ForumDumpScan implements Scan, Batch {
    private static final long SMALLEST_SPLIT = 1 << 20;
    private static final long COST_OF_OPENING = 1 << 16; // bytes that could be read while a file is opened
    private static final int SPLITS_PER_CORE = 2;

    private final DumpPlan plan;
    private final StructType wanted;

    ForumDumpScan(DumpPlan plan, StructType wanted) {
        this.plan = plan;
        this.wanted = wanted;
    }

    @Override
    public StructType readSchema() {
        return wanted;
    }

    @Override
    public String description() {
        return "forum-dump"; // the paths are the operator's business
    }

    @Override
    public Batch toBatch() {
        return this;
    }

    @Override
    public InputPartition[] planInputPartitions() {
        return plan.partitions().toArray(InputPartition[]::new);
    }

    /** Divides large dumps and packs small ones together; {@code maxSplitBytes} is by default each core's share. */
    static List<SplitPartition> divide(List<DumpFile> dumps, OptionalLong maxSplitBytes) {
        long most = maxSplitBytes.orElseGet(() -> balanced(dumps));
        List<SplitPartition> partitions = new ArrayList<>();
        List<DumpSplit> packed = new ArrayList<>();
        long size = 0;
        for (DumpFile dump : dumps) {
            for (DumpSplit split : DumpSplit.of(dump, most)) {
                long cost = split.bytes() + COST_OF_OPENING;
                boolean sameArchive = !packed.isEmpty() && continues(packed.get(packed.size() - 1), split);
                if (!packed.isEmpty() && !sameArchive && size + cost > most) {
                    partitions.add(new SplitPartition(partitions.size(), List.copyOf(packed)));
                    packed.clear();
                    size = 0;
                }
                packed.add(split);
                size += cost;
            }
        }
        if (!packed.isEmpty()) {
            partitions.add(new SplitPartition(partitions.size(), List.copyOf(packed)));
        }
        return partitions;
    }

    /** Whether two entries lie in one archive that can only be unpacked from front to back. */
    private static boolean continues(DumpSplit last, DumpSplit next) {
        return last.dump().path().equals(next.dump().path())
                && next.dump().layers().size() > 0
                && next.dump().layers().get(0).container() != Container.ZIP;
    }

    /** So many bytes that every core has something to do, and none too little. */
    private static long balanced(List<DumpFile> dumps) {
        long total = dumps.stream().mapToLong(DumpFile::bytes).sum();
        int cores = SparkSession.active().sparkContext().defaultParallelism();
        long share = total / ((long) cores * SPLITS_PER_CORE) + 1;
        return Math.max(SMALLEST_SPLIT, Math.min(ReadOptions.DEFAULT_SPLIT, share));
    }

    @Override
    public PartitionReaderFactory createReaderFactory() {
        boolean everyRecord = plan.everyRecord();
        StructType columns = wanted;
        return partition -> new SplitReader((SplitPartition) partition, columns, everyRecord, null);
    }

    /** What one task reads, and its place in the plan. */
    record SplitPartition(int number, List<DumpSplit> splits) implements InputPartition {}
}
