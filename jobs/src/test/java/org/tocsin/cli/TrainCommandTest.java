package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.classify.LinearModel;
import org.tocsin.classify.ModelFile;

class TrainCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void labelledPostsBecomeWeightsAndFiguresOutOfFold() throws IOException {
        Path labelled = posts();

        assertThat(run("train", labelled.toString(), "--folds", "2", "--out", folder.toString()))
                .isZero();

        assertThat(out.toString()).contains("# en, out of fold", "labelled: 40 posts", "indicator DOX.SOLICIT 20");
        try (var in = Files.newInputStream(folder.resolve("posts.en.bin"))) {
            LinearModel model = ModelFile.read(in);
            assertThat(model.heads()).extracting("name").contains("stance attack", "indicator DOX.SOLICIT", "threat");
        }
        assertThat(folder.resolve("posts.fr.bin")).doesNotExist();
    }

    @Test
    void threatsAreMeasuredBesideTheUsualBaseline() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            lines.append("{\"id\":\"%d\",\"lang\":\"fr\",\"text\":\"%s %d\",\"gold\":{\"threat\":%b}}\n"
                    .formatted(i, i % 4 == 0 ? "il faut le frapper" : "il faut le recoudre", i, i % 4 == 0));
        }
        Path file = Files.writeString(folder.resolve("talk.ndjson"), lines);

        assertThat(run("train", file.toString(), "--folds", "2")).isZero();

        assertThat(out.toString()).contains("threat 5 AP", "TF-IDF of words alone: AP");
    }

    @Test
    void theSamePostsGiveTheSameBytes() throws IOException {
        Path labelled = posts();
        run(
                "train",
                labelled.toString(),
                "--folds",
                "2",
                "--out",
                folder.resolve("a").toString());
        run(
                "train",
                labelled.toString(),
                "--folds",
                "2",
                "--out",
                folder.resolve("b").toString());

        assertThat(folder.resolve("a/posts.en.bin")).hasSameBinaryContentAs(folder.resolve("b/posts.en.bin"));
    }

    @Test
    void aWrongLabelIsNamedWithoutTheWordsOfThePost() throws IOException {
        Path file = folder.resolve("wrong.ndjson");
        Files.writeString(
                file, "{\"id\":\"1\",\"lang\":\"en\",\"text\":\"zanzibar\",\"gold\":{\"stance\":\"angry\"}}\n");

        assertThat(run("train", file.toString())).isNotZero();

        assertThat(err.toString()).contains("line 1", "gold.stance").doesNotContain("zanzibar");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run("train", folder.resolve("none.ndjson").toString())).isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("none.ndjson");
    }

    private Path posts() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            lines.append(
                    line("a" + i, "who has her address, colour " + i, "\"attack\",\"indicators\":[\"DOX.SOLICIT\"]"));
            lines.append(line("n" + i, "who has a good recipe, colour " + i, "\"neutral\",\"indicators\":[]"));
        }
        Path file = folder.resolve("labelled.ndjson");
        Files.writeString(file, lines);
        return file;
    }

    private static String line(String id, String text, String stance) {
        return "{\"id\":\"" + id + "\",\"lang\":\"en\",\"text\":\"" + text + "\",\"gold\":{\"stance\":" + stance
                + "}}\n";
    }

    private int run(String... args) {
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
    }
}
