package org.tocsin.ingest.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.sql.catalyst.json.JSONOptions;
import org.apache.spark.sql.catalyst.json.JacksonGenerator;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.spark.ForumDumpScan.SplitPartition;

/**
 * What one task read beside its posts: its refused records as lines of JSON, a tally of each of its stretches, and a
 * hash of each post's id. The files are named after the task's place in the plan and appear whole, by a rename. A task that runs twice writes the
 * same bytes under the same names, so that nothing is counted twice, and a task that fails leaves nothing that counts.
 */
final class Aside implements Closeable {
    static final String REFUSED = ".json.gz";
    private static final String TALLIES = ".tally";
    private static final String HASHES = ".hashes"; // eight bytes a post
    private static final int ID = ForumDumpSchema.posts().fieldIndex("observation_id");
    private static final long SEED = 42; // as Spark's xxhash64
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final int task;
    private final List<Tally> tallies = new ArrayList<>();
    private @Nullable RowWriter rows;
    private @Nullable Path draft;
    private @Nullable JacksonGenerator lines;
    private final Path hashDraft;
    private final DataOutputStream hashes;

    Aside(Path folder, int task) throws IOException {
        this.folder = folder;
        this.task = task;
        this.hashDraft = Files.createTempFile(folder, "draft", "");
        this.hashes = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(hashDraft), 1 << 16));
    }

    /** Another stretch begins, of this dump. */
    void begin(DumpFile dump) {
        tallies.add(Tally.NONE);
        rows = new RowWriter(dump, ForumDumpSchema.refused());
    }

    /** Counts a reading, and keeps it when it is no post. */
    void note(Reading reading) throws IOException {
        int last = tallies.size() - 1;
        tallies.set(last, tallies.get(last).plus(Tally.of(reading)));
        if (rows != null && !(reading instanceof Observation)) {
            if (lines == null) {
                draft = Files.createTempFile(folder, "draft", "");
                lines = generator(draft);
            }
            lines.write(rows.row(reading));
            lines.writeLineEnding();
        }
    }

    /** Keeps a hash of the id of a post's row. */
    void note(InternalRow post) throws IOException {
        hashes.writeLong(XXH64.hashUTF8String(post.getUTF8String(ID), SEED));
    }

    /** Makes all of it appear: the task has read its last record. */
    void publish() throws IOException {
        if (lines != null && draft != null) {
            lines.close();
            lines = null;
            Files.move(draft, folder.resolve(task + REFUSED), StandardCopyOption.ATOMIC_MOVE);
        }
        hashes.close();
        Files.move(hashDraft, folder.resolve(task + HASHES), StandardCopyOption.ATOMIC_MOVE);
        Path counts = Files.write(Files.createTempFile(folder, "draft", ""), JSON.writeValueAsBytes(tallies));
        Files.move(counts, folder.resolve(task + TALLIES), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The tallies of a task's stretches, in order. */
    static List<Tally> tallies(Path folder, int task) throws IOException {
        return List.of(JSON.readValue(Files.readAllBytes(folder.resolve(task + TALLIES)), Tally[].class));
    }

    /** What Spark's xxhash64 makes of the posts' ids; null when there are more than {@code most}. */
    static long @Nullable [] hashes(Path folder, List<SplitPartition> tasks, long most) throws IOException {
        long bytes = 0;
        for (SplitPartition each : tasks) {
            bytes += Files.size(folder.resolve(each.number() + HASHES));
        }
        if (bytes / Long.BYTES > most) {
            return null;
        }
        LongBuffer all = LongBuffer.allocate((int) (bytes / Long.BYTES));
        for (SplitPartition each : tasks) {
            byte[] some = Files.readAllBytes(folder.resolve(each.number() + HASHES));
            all.put(ByteBuffer.wrap(some).asLongBuffer());
        }
        return all.array();
    }

    private static JacksonGenerator generator(Path file) throws IOException {
        var writer = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8);
        JSONOptions options = new JSONOptions(scala.collection.immutable.Map$.MODULE$.empty(), "UTC", "");
        return new JacksonGenerator(ForumDumpSchema.refused(), writer, options);
    }

    @Override
    public void close() throws IOException {
        hashes.close();
        if (lines != null) {
            lines.close();
        }
    }
}
