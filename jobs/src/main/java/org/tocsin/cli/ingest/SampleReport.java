package org.tocsin.cli.ingest;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** What a sample of a file's records came to: counts, reasons and times, no word of any. */
final class SampleReport {
    private final DumpFile file;
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<String, Integer> rejected = new TreeMap<>();
    private final Map<String, Integer> timeBases = new TreeMap<>();
    private final Map<String, Integer> flags = new TreeMap<>();
    private int posts;
    private int withoutAuthor;
    private int withoutThread;
    private boolean whole;
    private @Nullable Instant first;
    private @Nullable Instant last;

    SampleReport(DumpFile file) {
        this.file = file;
    }

    void add(Reading reading) {
        if (reading instanceof Observation post) {
            add(post);
        } else if (reading instanceof Skipped left) {
            skipped.merge(left.reason().column(), 1, Integer::sum);
        } else if (reading instanceof Rejected bad) {
            rejected.merge(bad.reason().column(), 1, Integer::sum);
        }
    }

    private void add(Observation post) {
        posts++;
        timeBases.merge(post.moment().basis().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
        post.flags().forEach(flag -> flags.merge(flag, 1, Integer::sum));
        withoutAuthor += post.author().id() == null && post.author().name() == null ? 1 : 0;
        withoutThread += post.threadId() == null ? 1 : 0;
        Instant at = post.moment().createdAt();
        if (at != null) {
            first = first == null || at.isBefore(first) ? at : first;
            last = last == null || at.isAfter(last) ? at : last;
        }
    }

    /** Whether the sample was the whole file. */
    void end(boolean all) {
        whole = all;
    }

    void print(PrintWriter out) {
        out.println("  would be read as " + file.format() + ", charset "
                + file.charset().name() + " (" + file.charset().basis() + ")");
        out.printf(
                "  %s: %,d posts, %,d skipped%s, %,d rejected%s%n",
                whole ? "all records" : "a sample",
                posts,
                sum(skipped),
                listed(skipped),
                sum(rejected),
                listed(rejected));
        if (posts > 0) {
            out.println("  times" + listed(timeBases) + (first == null ? "" : ", " + first + " to " + last));
            out.printf("  %,d without author, %,d without thread%n", withoutAuthor, withoutThread);
        }
        if (!flags.isEmpty()) {
            out.println("  flags" + listed(flags));
        }
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String listed(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
