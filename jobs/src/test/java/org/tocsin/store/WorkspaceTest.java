package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 21);

    @TempDir
    Path folder;

    private Workspace workspace() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("out"));
        workspace.create();
        return workspace;
    }

    private static void finish(Workspace workspace, String runId) throws IOException {
        Files.createDirectories(workspace.unfinished(runId));
        Files.writeString(workspace.unfinished(runId).resolve("run.json"), "{}");
        workspace.publish(runId);
    }

    @Test
    void aRelativeFolderIsMadeAbsolute() {
        assertThat(new Workspace(Path.of("tocsin-out")).table("posts")).isAbsolute();
    }

    @Test
    void aFolderThatIsNotThereIsUsable() throws IOException {
        assertThat(new Workspace(folder.resolve("none")).isUsable()).isTrue();
    }

    @Test
    void anEmptyFolderIsUsable() throws IOException {
        assertThat(new Workspace(folder).isUsable()).isTrue();
    }

    @Test
    void aWorkspaceIsUsableAgain() throws IOException {
        assertThat(workspace().isUsable()).isTrue();
    }

    @Test
    void aFolderOfOtherThingsIsNot() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThat(new Workspace(folder).isUsable()).isFalse();
    }

    @Test
    void aFolderThatHappensToHaveTablesIsNot() throws IOException {
        Files.createDirectories(folder.resolve("tables/posts"));
        Files.createDirectories(folder.resolve("runs"));

        assertThat(new Workspace(folder).isUsable()).isFalse();
    }

    @Test
    void aFileIsNot() throws IOException {
        assertThat(new Workspace(Files.writeString(folder.resolve("file"), "")).isUsable())
                .isFalse();
    }

    @Test
    void runIdsOfADayCountUp() throws IOException {
        Workspace workspace = workspace();

        assertThat(workspace.nextRunId(DAY)).isEqualTo("2026-05-21-1");
        finish(workspace, "2026-05-21-1");
        assertThat(workspace.nextRunId(DAY)).isEqualTo("2026-05-21-2");
        assertThat(workspace.nextRunId(DAY.plusDays(1))).isEqualTo("2026-05-22-1");
    }

    @Test
    void theLatestRunIsTheOnePublishedLast() throws IOException {
        Workspace workspace = workspace();
        assertThat(workspace.latest()).isEmpty();

        finish(workspace, "2026-05-21-9");
        finish(workspace, "2026-05-21-10");

        assertThat(workspace.latest()).contains("2026-05-21-10");
        assertThat(workspace.run("2026-05-21-10").resolve("run.json")).exists();
        assertThat(workspace.unfinished("2026-05-21-10")).doesNotExist();
    }

    @Test
    void aRunWhosePointerWasLostIsStillTheLatest() throws IOException {
        Workspace workspace = workspace();
        finish(workspace, "2026-05-21-1");

        Files.delete(workspace.root().resolve("latest"));

        assertThat(workspace.latest()).contains("2026-05-21-1");
    }

    @Test
    void aRunThatWasNotMadeLeavesTheLatestAsItWas() throws IOException {
        Workspace workspace = workspace();
        finish(workspace, "2026-05-21-1");

        assertThatThrownBy(() -> workspace.publish("2026-05-21-2")).isInstanceOf(NoSuchFileException.class);

        assertThat(workspace.latest()).contains("2026-05-21-1");
    }

    @Test
    void sweepingTakesWhatIsUnfinishedAndNothingElse() throws IOException {
        Workspace workspace = workspace();
        finish(workspace, "2026-05-21-1");
        Files.createDirectories(workspace.unfinished("2026-05-21-2").resolve("tables/cases"));
        Files.writeString(workspace.unfinished("2026-05-21-2").resolve("tables/cases/part"), "half");

        workspace.sweep();

        try (Stream<Path> runs = Files.list(workspace.runs())) {
            assertThat(runs).containsExactly(workspace.run("2026-05-21-1"));
        }
    }

    @Test
    void replacingAFileLeavesNothingBesideIt() throws IOException {
        Path file = folder.resolve("deep/latest");
        Workspace.replace(file, "one");
        Workspace.replace(file, "two");

        assertThat(file).hasContent("two");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void deletingDoesNotFollowALinkOutOfTheFolder() throws IOException {
        Path kept = Files.writeString(
                Files.createDirectory(folder.resolve("elsewhere")).resolve("kept"), "mine");
        Path table = Files.createDirectory(folder.resolve("table"));
        Files.createSymbolicLink(table.resolve("link"), kept.getParent());

        Workspace.delete(table);

        assertThat(table).doesNotExist();
        assertThat(kept).exists();
    }
}
