package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path invented;

    @BeforeEach
    void writePosts() throws IOException {
        invented = Files.writeString(folder.resolve("invented.ndjson"), """
                {"id":"1","lang":"en","text":"I am going to kill @zanzibar_otter tomorrow.","gold":{"stance":"attack",\
                "indicators":["THREAT.DIRECT"],"family":"threat","target":"otters"}}
                {"id":"2","lang":"en","text":"We met at the zanzibar bakery.","gold":{"stance":"neutral","indicators":[],\
                "family":"bakery","other":1}}
                {"id":"3","lang":"fr","text":"Du pain frais, zanzibar.","gold":{}}
                """);
    }

    private int run(String... args) {
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    void figuresAreByLanguageAndHoldNoWordOfAPost() {
        assertThat(run("evaluate", invented.toString())).isZero();

        assertThat(out.toString().lines().toList())
                .anySatisfy(line ->
                        assertThat(line).matches("invented +en +2  unseen +0\\.500 .*1\\.000 .*1\\.000 .*0\\.000 .*"))
                .anySatisfy(line -> assertThat(line).matches("invented +fr +1  unseen +0\\.000 .* - +- +-"))
                .anySatisfy(line -> assertThat(line).contains("THREAT.DIRECT", "1.000"))
                .anySatisfy(line -> assertThat(line).contains("+threat", "1/1"));
        assertThat(out.toString()).doesNotContainIgnoringCase("zanzibar");
    }

    @Test
    void aWrongLabelIsNamedWithoutTheWordsOfThePost() throws IOException {
        Files.writeString(
                invented, "{\"id\":\"1\",\"lang\":\"en\",\"text\":\"zanzibar\",\"gold\":{\"flagged\":\"so\"}}\n");

        assertThat(run("evaluate", invented.toString())).isEqualTo(ExitCode.BAD_RECORDS.code());

        assertThat(err.toString()).contains("line 1", "gold.flagged").doesNotContain("zanzibar");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run("evaluate", folder.resolve("none.ndjson").toString())).isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("none.ndjson");
    }

    @Test
    void labelledPostsAndTruthAreMeasuredApart() throws IOException {
        Path truth = Files.writeString(folder.resolve("truth.ndjson"), "");

        assertThat(run("evaluate")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("evaluate", invented.toString(), "--truth", truth.toString()))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("found neither", "found both");
    }

    @Test
    void eachTruthNeedsItsWorkspace() {
        assertThat(run("evaluate", "--truth", "a.ndjson", "--truth", "b.ndjson", "--workspace", "wa"))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("one --workspace for each --truth", "found 1 and 2");
    }

    @Test
    void aMissingTruthIsNamed() {
        assertThat(run("evaluate", "--truth", folder.resolve("none.ndjson").toString()))
                .isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("none.ndjson");
    }

    @Test
    void aWrongLineOfATruthIsNamedWithItsField() throws IOException {
        Path truth = Files.writeString(
                folder.resolve("truth.ndjson"), "{\"scenario\":\"zanzibar\",\"kind\":1,\"expect\":{}}\n");

        assertThat(run("evaluate", "--truth", truth.toString())).isEqualTo(ExitCode.BAD_RECORDS.code());
        assertThat(err.toString())
                .contains("truth.ndjson, line 1: kind: a string was expected")
                .doesNotContain("zanzibar");
    }

    @Test
    void aWorkspaceWithoutARunIsNamed() throws IOException {
        Path truth = Files.writeString(folder.resolve("truth.ndjson"), """
                {"scenario":"raid-en-0","family":"raid","kind":"campaign","lang":"en","campaign":"c1","target":"t1",\
                "severity":3,"onset":null,"name_key":"k","expect":{"tier":"imminent","cases":1}}
                """);

        assertThat(run(
                        "evaluate",
                        "--truth",
                        truth.toString(),
                        "--workspace",
                        folder.resolve("empty").toString()))
                .isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("no complete run", "scan the truth's dumps");
    }

    @Test
    void helpShowsHowCampaignsAreMeasured() {
        assertThat(run("evaluate", "--help")).isZero();
        assertThat(out.toString()).contains("tocsin evaluate --truth bench/truth.ndjson --workspace tocsin-out");
    }
}
