package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.ingest.Formats;
import org.tocsin.ingest.format.DumpFormat;
import picocli.CommandLine;

class TocsinTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int tocsin(String... arguments) {
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private int scan(String... more) {
        return tocsin(
                Stream.concat(Stream.of("scan", "--out", folder.resolve("out").toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String dump() throws IOException {
        return Files.writeString(folder.resolve("dump.ndjson"), "{\"key\":1}\n").toString();
    }

    private static Stream<String> commands() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return commands(Tocsin.commandLine(nowhere, nowhere));
    }

    private static Stream<String> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command.getCommandSpec().qualifiedName()),
                command.getSubcommands().values().stream().flatMap(TocsinTest::commands));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHelpsWithAnExample(String command) {
        String[] words = (command + " --help").split(" ");

        assertThat(tocsin(Stream.of(words).skip(1).toArray(String[]::new))).isZero();

        assertThat(out.toString())
                .startsWith("Usage: " + command)
                .containsPattern("Examples?:\\R  .*" + command.replace(" ", ".*"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theMainCommandsAreThere() {
        assertThat(commands()).contains("tocsin scan", "tocsin signals", "tocsin decide", "tocsin ledger verify");
    }

    @Test
    void theHelpTellsWhatAnExitMeans() {
        tocsin("--help");

        for (ExitCode code : ExitCode.values()) {
            assertThat(out.toString()).containsPattern("\\b" + code.code() + " [a-z]");
        }
    }

    @Test
    void theVersionIsTold() {
        assertThat(tocsin("--version")).isZero();

        assertThat(out.toString()).startsWith("tocsin 0.");
    }

    @Test
    void anUnknownOptionSuggestsTheNearest() {
        assertThat(scan("--exhaustiv", "x")).isEqualTo(2);

        assertThat(err.toString()).contains("'--exhaustiv'").contains("Did you mean --exhaustive?");
    }

    @Test
    void anUnknownCommandIsAUsageError() {
        assertThat(tocsin("scam")).isEqualTo(2);

        assertThat(err.toString()).contains("scam").contains("Did you mean scan?");
    }

    @Test
    void aScanOfNothingIsAUsageError() {
        assertThat(scan()).isEqualTo(2);

        assertThat(err.toString()).contains("DUMP");
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        assertThat(scan(folder.resolve("none").toString())).isEqualTo(66);

        assertThat(err.toString()).contains(folder.resolve("none").toString()).hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileThatIsNoDumpIsNamedWithAdvice() throws IOException {
        assertThat(scan(Files.writeString(folder.resolve("README.md"), "Hello\n")
                        .toString()))
                .isEqualTo(66);

        assertThat(err.toString()).contains("README.md").contains("--mapping");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-05-20", "2026-05-20T21:00:00", "2026-02-30T21:00:00Z", ""})
    void aTimeThatIsNoneIsAUsageError(String time) throws IOException {
        assertThat(scan("--as-of", time, dump())).isEqualTo(2);

        assertThat(err.toString()).contains("--as-of").contains("2022-09-04T23:59:59Z");
    }

    @Test
    void aMappingThatCannotBeUsedIsBadConfiguration() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("m.yml"), "format: ndjson\nfields: {id: key, colour: c, body: words}\n");

        assertThat(scan("--mapping", mapping.toString(), dump())).isEqualTo(78);

        assertThat(err.toString()).contains("m.yml").contains("colour");
    }

    @Test
    void aMappingThatIsNotThereIsNamed() throws IOException {
        assertThat(scan("--mapping", folder.resolve("none.yml").toString(), dump()))
                .isEqualTo(66);

        assertThat(err.toString()).contains("none.yml");
    }

    @Test
    void aFormatThatThereIsNotIsAUsageErrorThatNamesThoseThatAre() throws IOException {
        assertThat(scan("--format", "myspace", dump())).isEqualTo(2);

        assertThat(err.toString()).contains("myspace").contains("reddit").contains("4chan");
    }

    @Test
    void aFolderOfOtherThingsIsNoWorkspace() throws IOException {
        Path thesis = Files.createDirectories(folder.resolve("thesis"));
        Files.writeString(thesis.resolve("chapter-1.txt"), "years of work");
        Path comments = Files.writeString(
                folder.resolve("comments.ndjson"),
                "{\"id\":\"aa1\",\"body\":\"Hi\",\"author\":\"x\",\"link_id\":\"t3_z\",\"parent_id\":\"t3_z\","
                        + "\"subreddit\":\"e\",\"created_utc\":1706745600}\n");

        assertThat(tocsin("scan", comments.toString(), "--out", thesis.toString()))
                .isEqualTo(2);

        assertThat(err.toString()).contains(thesis.toString()).contains("--out");
    }

    @Test
    void everyFormatIsListedWithWhatItCanAndCannotTell() {
        assertThat(tocsin("formats")).isZero();
        for (DumpFormat format : Formats.all()) {
            assertThat(out.toString())
                    .contains(format.name())
                    .contains(format.recognisedBy())
                    .contains(format.fills())
                    .contains(format.leavesOpen());
        }
        assertThat(tocsin("formats", "myspace")).isEqualTo(2);
    }

    @Test
    void aCheckSaysWhatAScanWouldDoAndShowsNoWord() throws IOException {
        Files.writeString(folder.resolve("comments.ndjson"), """
                {"id":"aa1","body":"Brindle","author":"otter","link_id":"t3_z","subreddit":"e","created_utc":1706745600}
                {"id":"aa2","body":"[deleted]","author":"[deleted]","link_id":"t3_z","subreddit":"e"}
                {"id":"aa3","body":"cut
                """);
        Files.writeString(folder.resolve("notes.txt"), "Brindle");

        assertThat(tocsin("check", folder.toString())).isZero();

        assertThat(out.toString())
                .contains("would be read as reddit-comments")
                .contains("all records: 1 posts, 1 skipped (tombstone 1), 1 rejected (broken_json 1)")
                .contains("2024-02-01T00:00:00Z")
                .contains("left aside, not_a_dump: no format recognises it")
                .contains("1 of 2 files would be read.")
                .doesNotContain("Brindle", "otter");
        assertThat(tocsin("check", folder.resolve("notes.txt").toString())).isEqualTo(66);
    }
}
