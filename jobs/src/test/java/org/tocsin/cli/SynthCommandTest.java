package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynthCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int synth(String... args) {
        List<String> all = new ArrayList<>(List.of("synth", "--out", target().toString()));
        all.addAll(List.of(args));
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    private Path target() {
        return folder.resolve("bench");
    }

    @Test
    void dumpsAndTruthAreWrittenAndToldOf() {
        assertThat(synth("--posts", "1000", "--seed", "3", "--scenarios", "lone,spam"))
                .isZero();
        assertThat(target().resolve("dumps")).isDirectoryContaining("glob:**/reddit");
        assertThat(target().resolve("truth.ndjson")).isNotEmptyFile();
        assertThat(out.toString()).contains("1,000 posts, of which 5 attack somebody in 5 campaigns");
    }

    @Test
    void aScenarioThatIsNotKnownIsMisuseAndAllAreNamed() {
        assertThat(synth("--scenarios", "raid,riot")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString())
                .contains("no 'riot'; there are raid, lone, slow_burn")
                .contains("game_raid");
        assertThat(target()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--lang, de, 'give en, fr or both'",
        "--attacks, 0.9, give shares from 0 to 0.5",
        "--posts, 0, give at least 1",
        "--as-of, yesterday, give a time such as"
    })
    void anOptionThatCannotBeMeantIsMisuse(String option, String value, String message) {
        assertThat(synth(option, value)).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString())
                .contains(option)
                .contains("found")
                .contains(value)
                .contains(message);
    }

    @Test
    void whatThereIsNoRoomForIsToldOnStandardError() {
        assertThat(synth("--posts", "1000")).isZero();
        assertThat(err.toString()).containsPattern("no room for .*slow_burn.*ask for more --posts");
    }

    @Test
    void withoutAttacksNoneIsMissed() {
        assertThat(synth("--posts", "3000", "--attacks", "0", "--scenarios", "raid,spam"))
                .isZero();
        assertThat(err.toString()).doesNotContain("no room");
    }

    @Test
    void aHashtagTakesATenthUnlessAnotherShareIsGiven() throws IOException {
        assertThat(synth("--posts", "2000", "--attacks", "0", "--scenarios", "spam", "--hashtag"))
                .isZero();
        long tagged = Files.readString(target().resolve("truth.ndjson"))
                .lines()
                .filter(line -> line.contains("\"hashtag-") && line.contains("native_id"))
                .count();
        assertThat(tagged).isBetween(150L, 220L);
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.createDirectories(target());
        Files.writeString(target().resolve("mine"), "mine");
        assertThat(synth("--posts", "1000")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("not empty; give a new or empty folder");
        assertThat(target()).isDirectoryNotContaining("glob:**/dumps");
    }

    @Test
    void textsThatAreNotThereAreABadConfiguration() {
        assertThat(synth("--texts", folder.resolve("none").toString())).isEqualTo(ExitCode.BAD_CONFIGURATION.code());
        assertThat(err.toString()).contains("en.yml: no such file");
    }
}
