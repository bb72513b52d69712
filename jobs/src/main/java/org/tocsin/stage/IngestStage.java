package org.tocsin.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.tocsin.ingest.bytes.Layer;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.spark.DumpRead;
import org.tocsin.ingest.spark.Tally;
import org.tocsin.stage.Repeats.Source;
import org.tocsin.store.Append;
import org.tocsin.store.PostSchema;
import org.tocsin.store.ReadBefore;
import org.tocsin.store.RunManifest.Counts;
import org.tocsin.store.RunManifest.Input;
import org.tocsin.store.Tables;

/** Reads dumps once and writes two tables: what are posts, and what are not, each record in exactly one. */
public final class IngestStage {
    private static final Comparator<DumpFile> LAST_FIRST = Comparator.comparing(DumpFile::path)
            .thenComparing(IngestStage::entryNumbers, Arrays::compare)
            .reversed();

    private final SparkSession spark;
    private final Tables tables;

    public IngestStage(SparkSession spark, Tables tables) {
        this.spark = spark;
        this.tables = tables;
    }

    /** Appends what is new in files that were not read before; the answer reconciles every record of every file. */
    public List<Input> run(List<DumpFile> files, ReadBefore before) throws IOException {
        Map<DumpFile, Counts> counts = new HashMap<>();
        files.forEach(file -> before.counts(file).ifPresent(known -> counts.put(file, known)));
        List<DumpFile> unread =
                files.stream().filter(file -> !counts.containsKey(file)).toList();
        if (!unread.isEmpty()) {
            counts.putAll(read(unread));
        }
        return files.stream()
                .map(file -> input(file, Objects.requireNonNull(counts.get(file))))
                .toList();
    }

    private Map<DumpFile, Counts> read(List<DumpFile> files) throws IOException {
        Path aside = tables.makeAside();
        try {
            DumpRead read = new DumpRead(spark, files, aside);
            Map<DumpFile, Counts> counts = append(read);
            if (counts.values().stream().anyMatch(c -> c.skipped() + c.rejected() > 0)) {
                tables.rejects().append(read.refused().select(PostSchema.rejects()));
            }
            return counts;
        } finally {
            tables.dropAside();
        }
    }

    private Map<DumpFile, Counts> append(DumpRead read) throws IOException {
        try (Append append = tables.posts().beginAppend()) {
            append.take(read.write(append.folder()));
            Map<DumpFile, Tally> tallies = read.tallies();
            if (append.count()
                    != tallies.values().stream().mapToLong(Tally::posts).sum()) {
                throw new IllegalStateException("not every post was written");
            }
            Map<Source, Long> repeats =
                    NewIds.of(read).mayRepeat(spark, tables.posts()) ? dropRepeats(append) : new HashMap<>();
            append.commit();
            return counts(tallies, repeats);
        }
    }

    private Map<Source, Long> dropRepeats(Append append) throws IOException {
        try (Repeats repeats = new Repeats(append.rows(), tables.posts().read())) {
            Map<Source, Long> counts = repeats.bySource();
            if (!repeats.none()) {
                append.replace(repeats.others());
            }
            return counts;
        }
    }

    /** An archive may have two entries of one name: what repeats among them is counted for the later ones. */
    private static Map<DumpFile, Counts> counts(Map<DumpFile, Tally> tallies, Map<Source, Long> repeats) {
        Map<DumpFile, Counts> counts = new HashMap<>();
        tallies.keySet().stream().sorted(LAST_FIRST).forEach(file -> {
            Tally tally = Objects.requireNonNull(tallies.get(file));
            long posts = tally.posts();
            Source source = new Source(file.path(), file.entry());
            long again = Math.min(posts, repeats.getOrDefault(source, 0L));
            repeats.merge(source, -again, Long::sum);
            long read = posts + tally.skipped() + tally.rejected();
            counts.put(file, new Counts(read, posts, tally.skipped(), tally.rejected(), posts - again, again));
        });
        return counts;
    }

    private static int[] entryNumbers(DumpFile file) {
        return file.layers().stream().mapToInt(Layer::number).toArray();
    }

    private static Input input(DumpFile file, Counts counts) {
        return new Input(
                file.path(), file.bytes(), file.sha256(), String.valueOf(file.family()), file.reading(), counts);
    }
}
