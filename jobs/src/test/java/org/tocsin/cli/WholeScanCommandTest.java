package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WholeScanCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int bench(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "bench";
        all[1] = "scan";
        System.arraycopy(options, 0, all, 2, options.length);
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all);
    }

    @Test
    void whatCannotBeMeasuredIsRefusedBeforeAnythingIsWritten() {
        assertThat(bench("--posts", "0")).isEqualTo(ExitCode.USAGE.code());
        assertThat(bench("--runs", "0")).isEqualTo(ExitCode.USAGE.code());
        assertThat(bench("--attacks", "0.7")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString())
                .contains("--posts and --runs are at least 1")
                .contains("--attacks and --hashtag: found 0.7 and 0.0; give shares from 0 to 0.5");
    }

    @Test
    void theHelpHasAnExample() {
        assertThat(bench("--help")).isEqualTo(ExitCode.DONE.code());
        assertThat(out.toString()).contains("tocsin bench scan --posts 1000000 --runs 3 --stages --hashtag");
    }
}
