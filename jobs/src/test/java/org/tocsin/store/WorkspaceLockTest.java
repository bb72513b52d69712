package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceLockTest {
    @TempDir
    Path folder;

    @Test
    void onlyOneHoldsAWorkspaceAtATime() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("out"));
        try (WorkspaceLock first = WorkspaceLock.take(workspace).orElseThrow()) {
            Optional<WorkspaceLock> second = WorkspaceLock.take(workspace);

            assertThat(first).isNotNull();
            assertThat(second).isEmpty();
        }
    }

    @Test
    void whatWasGivenBackCanBeTaken() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("out"));
        WorkspaceLock.take(workspace).orElseThrow().close();

        try (WorkspaceLock again = WorkspaceLock.take(workspace).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void anotherWorkspaceIsFree() throws IOException {
        try (WorkspaceLock one =
                        WorkspaceLock.take(new Workspace(folder.resolve("one"))).orElseThrow();
                WorkspaceLock two =
                        WorkspaceLock.take(new Workspace(folder.resolve("two"))).orElseThrow()) {
            assertThat(one).isNotSameAs(two);
        }
    }
}
