package org.tocsin.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that holds long-lived tables, the runs made over them, and what reviewers decided. */
public record Workspace(Path root) {
    private static final String UNFINISHED = ".unfinished";

    public Path table(String name) {
        return root.resolve("tables").resolve(name);
    }

    public Path registry() {
        return root.resolve("registry").resolve("registry.json");
    }

    public Path runs() {
        return root.resolve("runs");
    }

    public Path run(String runId) {
        return runs().resolve(runId);
    }

    /** Where a run is made; it becomes {@link #run} by one rename. */
    public Path unfinished(String runId) {
        return runs().resolve("." + runId + UNFINISHED);
    }

    public Path exports() {
        return root.resolve("exports");
    }

    /** Whether scanning into this folder is safe: it is new, empty, or a workspace already. */
    public boolean isUsable() throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(root)) {
            List<String> names = entries.map(p -> p.getFileName().toString()).toList();
            return names.isEmpty() || names.contains("tables") || names.contains("runs") || names.contains("lock");
        }
    }

    /** Makes the folders that a first run needs. */
    public void create() throws IOException {
        for (String folder : List.of("tables", "registry", "runs", "exports")) {
            Files.createDirectories(root.resolve(folder));
        }
    }

    /** The id of the newest complete run. */
    public Optional<String> latest() throws IOException {
        Path pointer = root.resolve("latest");
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        String runId = Files.readString(pointer).strip();
        return Files.isDirectory(run(runId)) ? Optional.of(runId) : Optional.empty();
    }

    /** The next free run id of a day: {@code 2022-09-04-1}. */
    public String nextRunId(LocalDate day) {
        for (int n = 1; ; n++) {
            String runId = day + "-" + n;
            if (!Files.exists(run(runId))) {
                return runId;
            }
        }
    }

    /** Removes what runs that never ended left behind. */
    public void sweep() throws IOException {
        if (!Files.isDirectory(runs())) {
            return;
        }
        try (Stream<Path> entries = Files.list(runs())) {
            for (Path path : entries.sorted().toList()) {
                if (path.getFileName().toString().endsWith(UNFINISHED)) {
                    delete(path);
                }
            }
        }
    }

    /** Makes a finished run visible: one rename, then the pointer to the newest. */
    public void publish(String runId) throws IOException {
        Files.move(unfinished(runId), run(runId), StandardCopyOption.ATOMIC_MOVE);
        replace(root.resolve("latest"), runId + "\n");
    }

    /** Writes a small file so that a reader sees the old or the new one, never a part. */
    static void replace(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        Files.write(next, content.getBytes(StandardCharsets.UTF_8));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file or folder with all that is in it; nothing happens where there is none. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        }
    }
}
