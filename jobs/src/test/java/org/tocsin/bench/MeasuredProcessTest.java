package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredProcessTest {
    @TempDir
    Path folder;

    /** A program that writes what it was given, or fails when that is nothing. */
    static final class Program {
        public static void main(String[] args) throws Exception {
            if (args.length == 0) {
                System.err.println("nothing was given");
                System.exit(66);
            }
            Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "given"), args[0]);
        }
    }

    @Test
    void aProgramRunsInAProcessAndAFolderOfItsOwn() throws Exception {
        MeasuredProcess.Cost cost = MeasuredProcess.run(Program.class.getName(), List.of("a word"), folder);

        assertThat(folder.resolve("given")).hasContent("a word");
        assertThat(cost.seconds()).isPositive();
        if (Files.exists(Path.of("/proc/self/status"))) {
            assertThat(cost.peakBytes()).isGreaterThan(1 << 20);
        }
    }

    @Test
    void aFailureTellsTheCodeAndTheLastWords() {
        assertThatThrownBy(() -> MeasuredProcess.run(Program.class.getName(), List.of(), folder))
                .isInstanceOf(MeasuredProcess.Failed.class)
                .hasMessageContaining("exit code 66")
                .hasMessageEndingWith("nothing was given");
    }
}
