package org.tocsin.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that holds long-lived tables, the runs made over them, and what reviewers decided. */
public record Workspace(Path root) {
    private static final String UNFINISHED = ".unfinished";

    /** The file by which a folder says that it is a workspace; it holds the layout's version. */
    private static final String MARK = "workspace";

    /** By day, then by number: the tenth run of a day comes after the ninth. */
    private static final Comparator<String> RUN_ORDER = Comparator.comparing(
                    (String id) -> id.substring(0, id.lastIndexOf('-')))
            .thenComparing(id -> id.substring(id.lastIndexOf('-')).length())
            .thenComparing(Comparator.naturalOrder());

    /** The folder is kept as an absolute path: Delta takes a relative one for the name of a table. */
    public Workspace {
        root = root.toAbsolutePath().normalize();
    }

    public Path table(String name) {
        return root.resolve("tables").resolve(name);
    }

    public Path registry() {
        return root.resolve("registry").resolve("registry.json");
    }

    /** The weights of cases, if any were fitted. */
    public Path risk() {
        return root.resolve("risk.yml");
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

    /**
     * Whether scanning into this folder is safe: it is new, empty, or says that it is a workspace. Tables that no run
     * vouches for are dropped, so a folder that merely has one of that name must not pass.
     */
    public boolean isUsable() throws IOException {
        if (!Files.exists(root) || Files.exists(root.resolve(MARK))) {
            return true;
        }
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(root)) {
            // another run may be about to begin, reviewers may have been added or weights put there before the first
            return entries.map(p -> p.getFileName().toString())
                    .allMatch(name -> name.startsWith("reviews.") || name.equals("lock") || name.equals("risk.yml"));
        }
    }

    /** Makes the folders that a first run needs. */
    public void create() throws IOException {
        for (String folder : List.of("tables", "registry", "runs", "exports")) {
            Files.createDirectories(root.resolve(folder));
        }
        if (!Files.exists(root.resolve(MARK))) {
            replace(root.resolve(MARK), "1\n");
        }
    }

    /**
     * The id of the newest complete run. A run is complete once it stands under its name; should the machine have gone
     * down before {@code latest} was written, the runs themselves tell.
     */
    public Optional<String> latest() throws IOException {
        return completeRuns().stream().reduce((earlier, later) -> later);
    }

    /** The ids of all complete runs, oldest first. */
    public List<String> completeRuns() throws IOException {
        if (!Files.isDirectory(runs())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(runs())) {
            return entries.filter(run -> Files.exists(run.resolve("run.json")))
                    .map(run -> run.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted(RUN_ORDER)
                    .toList();
        }
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
    public static void delete(Path path) throws IOException {
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
