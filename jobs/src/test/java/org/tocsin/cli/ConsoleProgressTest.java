package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    private final StringWriter printed = new StringWriter();
    private long seconds = 1000;
    private final ConsoleProgress progress = new ConsoleProgress(
            new PrintWriter(printed, true),
            false,
            () -> Duration.ofSeconds(seconds).toNanos());

    private void after(long more, long done, long total) {
        seconds += more;
        progress.update(done, total);
    }

    @Test
    void aStageIsOneLine() {
        progress.stage("ingest");
        progress.stage("detect");
        progress.done();

        assertThat(printed.toString().lines()).containsExactly("tocsin: ingest ...", "tocsin: detect ...");
    }

    @Test
    void aLongStageIsOneLineMoreEveryHalfMinute() {
        progress.stage("detect");
        after(29, 1, 10);
        after(1, 2, 10);
        after(29, 3, 10);
        after(1, 4, 12);
        progress.done();

        assertThat(printed.toString().lines())
                .containsExactly(
                        "tocsin: detect ...",
                        "tocsin: detect: 2 of 10 tasks, 30 s",
                        "tocsin: detect: 4 of 12 tasks, 60 s");
    }

    @Test
    void everyStageStartsAnew() {
        progress.stage("ingest");
        seconds += 29;
        progress.stage("detect");
        after(29, 1, 10);
        after(1, 2, 10);

        assertThat(printed.toString().lines())
                .containsExactly("tocsin: ingest ...", "tocsin: detect ...", "tocsin: detect: 2 of 10 tasks, 30 s");
    }
}
