package org.tocsin.ingest.format;

import java.util.function.Consumer;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.record.Reading;

/** One layout of dump: how it is recognised, how its bytes divide into records, and what a record says. */
public interface DumpFormat {
    /** The layout's own name, such as {@code reddit-comments}; it names the reader in tables. */
    String name();

    /** The family that manifests name, such as {@code reddit}. */
    String family();

    /** One sentence on how a file is known to be of this format. */
    String recognisedBy();

    /** Which columns it fills. */
    String fills();

    /** What it cannot say. */
    String leavesOpen();

    /** Whether a file that begins so is of this format. */
    boolean claims(Head head);

    Framing framing();

    /** A reader for the records of one file, in order; not to be shared. */
    RecordReader reader(DumpFile file);

    /** Turns a record into readings: one, or as many as the posts it holds. Never raises on what a record holds. */
    interface RecordReader {
        void read(RawRecord raw, Consumer<Reading> out);
    }
}
