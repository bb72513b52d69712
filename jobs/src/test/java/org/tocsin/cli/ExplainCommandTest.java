package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.report.Courses;

class ExplainCommandTest {
    private static final String POSTS = """
            {"id":"en","lang":"en","text":"she lives near, her number is 202-555-0143, order number 202-555-0199"}
            {"id":"fr","lang":"fr","text":"elle vit ici, son numéro est le 06 39 98 12 34, commande 06 39 98 56 78"}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int explain(String... arguments) throws IOException {
        Path posts = Files.writeString(folder.resolve("posts.ndjson"), POSTS);
        String[] all = new String[arguments.length + 3];
        all[0] = "explain";
        all[1] = "--posts";
        all[2] = posts.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aPostIsExplainedWithoutItsWords(String id) throws IOException {
        assertThat(explain(id)).isZero();

        assertThat(out.toString())
                .contains("read as " + id, "PHONE at ", "rule id.phone", "about third_party", "looked like PHONE at ")
                .doesNotContain("0143", "0199", "12 34", "56 78", "she lives", "elle vit");
    }

    @Test
    void wordsAreShownMasked() throws IOException {
        assertThat(explain("en", "--show-text")).isZero();

        assertThat(out.toString()).contains("words: ", "[PHONE]").doesNotContain("0143", "0199");
    }

    @Test
    void howACaseWentOnIsToldInSentences() {
        ExplainCommand.print(Courses.raid(), new PrintWriter(out, true));
        assertThat(out.toString())
                .contains("Bursts:\n  One burst: 10 posts in 8 hours", "Who did what:\n  Began it: author A.");
    }

    @Test
    void aPostThatIsNotThereIsNoInput() throws IOException {
        assertThat(explain("7")).isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("no post and no case");
    }
}
