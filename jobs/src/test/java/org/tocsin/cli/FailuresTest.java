package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.NoInput;
import org.tocsin.keys.KeyException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {
    private static final String SECRET = "thessaly_owl lives at Fernhollow Lane";

    private final StringWriter printed = new StringWriter();

    @Command(name = "tocsin")
    private record Failing(Exception failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }

    private int fail(Exception failure) {
        return new CommandLine(new Failing(failure))
                .setErr(new PrintWriter(printed, true))
                .setExecutionExceptionHandler(new Failures())
                .execute();
    }

    @Test
    void aBugTellsItsKindAndPlaceAndNoWordOfAPost() {
        assertThat(fail(new IllegalStateException(SECRET, new RuntimeException(SECRET))))
                .isEqualTo(70);

        assertThat(printed.toString())
                .startsWith("tocsin: internal error: IllegalStateException at org.tocsin.cli.FailuresTest")
                .doesNotContain("thessaly")
                .doesNotContain("Fernhollow")
                .hasLineCount(1);
    }

    @Test
    void aBugWithoutAPlaceIsToldToo() {
        RuntimeException bare = new IllegalStateException(SECRET);
        bare.setStackTrace(new StackTraceElement[0]);

        assertThat(fail(bare)).isEqualTo(70);

        assertThat(printed.toString()).contains("IllegalStateException").doesNotContain("thessaly");
    }

    @Test
    void aFailureToReadOrWriteTellsItsKindAlone() {
        assertThat(fail(new UncheckedIOException(new IOException(SECRET)))).isEqualTo(75);

        assertThat(printed.toString()).contains("IOException").doesNotContain("thessaly");
    }

    @Test
    void aForeseenEndTellsWhatWasMadeForTheOperator() {
        assertThat(fail(new CommandFailure(ExitCode.NOTHING_NEW, "nothing new here")))
                .isEqualTo(99);

        assertThat(printed.toString()).isEqualToIgnoringNewLines("tocsin: nothing new here");
    }

    @Test
    void everyRefusalHasItsCode() {
        assertThat(fail(new NoInput("dumps/none"))).isEqualTo(66);
        assertThat(fail(new KeyException("chmod 600 it"))).isEqualTo(77);
        assertThat(fail(new NoSuchFileException("out/latest"))).isEqualTo(66);
        assertThat(fail(new AccessDeniedException("out/runs"))).isEqualTo(77);
        assertThat(fail(new FileSystemException("out/tables", null, "No space left on device")))
                .isEqualTo(75);

        assertThat(printed.toString())
                .contains("dumps/none", "chmod 600 it", "out/latest: no such file", "out/runs: permission denied")
                .contains("out/tables: No space left on device");
    }

    @Test
    void aFaultOfAFileWithoutAReasonIsToldByItsKind() {
        assertThat(fail(new FileAlreadyExistsException("out/runs/r1"))).isEqualTo(75);

        assertThat(printed.toString()).contains("out/runs/r1").doesNotContain("null");
    }
}
