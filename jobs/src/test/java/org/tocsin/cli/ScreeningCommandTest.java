package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreeningCommandTest {
    private static final String POSTS = """
            {"id":"en","lang":"en","text":"her number is 202-555-0143, everyone call her"}
            no post at all
            {"id":"fr","lang":"fr","text":"son numéro est le 06 39 98 12 34, appelez-la tous"}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int screening(Path file) {
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("bench", "screening", file.toString());
    }

    @Test
    void whatBothRunsFindIsCountedWithoutAWordOfAPost() throws IOException {
        int code = screening(Files.writeString(folder.resolve("posts.ndjson"), POSTS));

        assertThat(code).isEqualTo(ExitCode.DONE.code());
        assertThat(out.toString())
                .containsPattern("flagged posts +2 +0 +0\\R")
                .containsPattern("PHONE +2 +0 +0\\R")
                .contains("2 posts; screening lost 0 of the 2")
                .doesNotContain("0143")
                .doesNotContain("06 39")
                .doesNotContain("call");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNoInput() {
        assertThat(screening(folder.resolve("none.ndjson"))).isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("none.ndjson").contains("no such file");
    }
}
