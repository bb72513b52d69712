package org.tocsin.ingest.spark;

import java.io.IOException;
import java.util.Iterator;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.DumpReader;
import org.tocsin.ingest.DumpSplit;
import org.tocsin.ingest.bytes.Unpacker;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.spark.ForumDumpScan.SplitPartition;

/** Reads the stretches of one task, one after the other; what a reading leaves aside is another's to close. */
final class SplitReader implements PartitionReader<InternalRow> {
    private final Iterator<DumpSplit> splits;
    private final StructType wanted;
    private final boolean everyRecord;
    private final @Nullable Aside aside;
    private final Unpacker unpacker = new Unpacker();
    private @Nullable DumpReader reader;
    private RowWriter writer;
    private InternalRow row = InternalRow.empty();

    SplitReader(SplitPartition partition, StructType wanted, boolean everyRecord, @Nullable Aside aside) {
        this.splits = partition.splits().iterator();
        this.wanted = wanted;
        this.everyRecord = everyRecord;
        this.aside = aside;
        this.writer = new RowWriter(partition.splits().get(0).dump(), wanted);
    }

    @Override
    public boolean next() throws IOException {
        while (true) {
            if (reader == null) {
                if (!splits.hasNext()) {
                    if (aside != null) {
                        aside.publish();
                    }
                    return false;
                }
                DumpSplit split = splits.next();
                reader = DumpReader.open(split, unpacker);
                writer = new RowWriter(split.dump(), wanted);
                if (aside != null) {
                    aside.begin(split.dump());
                }
            }
            while (reader.hasNext()) {
                Reading reading = reader.next();
                if (aside != null) {
                    aside.note(reading);
                }
                if (everyRecord || reading instanceof Observation) {
                    row = writer.row(reading);
                    if (aside != null) {
                        aside.note(row);
                    }
                    return true;
                }
            }
            endSplit();
        }
    }

    @Override
    public InternalRow get() {
        return row;
    }

    @Override
    public void close() throws IOException {
        endSplit();
        unpacker.close();
    }

    private void endSplit() throws IOException {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
