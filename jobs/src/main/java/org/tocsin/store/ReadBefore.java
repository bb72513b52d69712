package org.tocsin.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.store.RunManifest.Counts;
import org.tocsin.store.RunManifest.Input;

/** What complete runs have read. A file of the same bytes, read in the same way, would tell nothing new. */
public final class ReadBefore {
    /** Nothing was. */
    public static final ReadBefore NOTHING = new ReadBefore(Map.of());

    private final Map<String, Counts> byReading;

    private ReadBefore(Map<String, Counts> byReading) {
        this.byReading = byReading;
    }

    /** What the complete runs of a workspace say that they have read. */
    public static ReadBefore of(Workspace workspace) throws IOException {
        Map<String, Counts> byReading = new HashMap<>();
        for (String runId : workspace.completeRuns()) {
            for (Input input :
                    RunManifest.read(workspace.run(runId).resolve("run.json")).inputs()) {
                if (input.reading() != null) {
                    byReading.put(input.reading(), input.counts());
                }
            }
        }
        return new ReadBefore(byReading);
    }

    /** What reading a file once more would count: each of its posts a duplicate. Empty for a file never read so. */
    public Optional<Counts> counts(DumpFile file) {
        return Optional.ofNullable(byReading.get(file.reading()))
                .map(c -> new Counts(c.recordsRead(), c.posts(), c.skipped(), c.rejected(), 0, c.posts()));
    }
}
