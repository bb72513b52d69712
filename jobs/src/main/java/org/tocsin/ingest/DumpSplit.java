package org.tocsin.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.ingest.format.DumpFile;

/** A stretch of a dump whose records one reader reads: those that begin at {@code start} or later and before {@code end}. */
public record DumpSplit(DumpFile dump, long start, long end) implements Serializable {
    public DumpSplit {
        if (start < 0 || end < start || !dump.isDump()) {
            throw new IllegalArgumentException("no stretch of a dump: " + start + ".." + end);
        }
    }

    /** The whole of a dump. */
    public static DumpSplit whole(DumpFile dump) {
        return new DumpSplit(dump, 0, Long.MAX_VALUE);
    }

    /** A dump in stretches of at most {@code maxBytes}, where its format and container allow it; else whole. */
    public static List<DumpSplit> of(DumpFile dump, long maxBytes) {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("no size of a split: " + maxBytes);
        }
        boolean divisible =
                dump.layers().isEmpty() && Formats.of(dump).framing().splittable();
        if (!divisible || dump.bytes() <= maxBytes) {
            return List.of(whole(dump));
        }
        List<DumpSplit> stretches = new ArrayList<>();
        for (long start = 0; start < dump.bytes(); start += maxBytes) {
            stretches.add(new DumpSplit(dump, start, Math.min(start + maxBytes, dump.bytes())));
        }
        return stretches;
    }

    /** About how many bytes there are to read. */
    public long bytes() {
        return Math.min(end, dump.bytes()) - start;
    }
}
