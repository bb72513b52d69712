package org.tocsin.cli.signals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.Trials;
import org.tocsin.detect.PostDetector;
import picocli.CommandLine;

class SignalsCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path posts;

    @BeforeEach
    void writePosts() throws IOException {
        posts = Files.writeString(folder.resolve("posts.ndjson"), """
                {"id":1,"text":"My sourdough never rises. Any tips?","lang":"en"}
                nonsense
                {"id":"2","text":"Je vais te tuer, @brindle_otter.","lang":"fr"}
                {"id":"3","text":"\uD83D\uDC26 I am going to kill @brindle_otter tomorrow."}
                """);
    }

    private int signals(String... arguments) {
        return new CommandLine(new SignalsCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void hitsOfARuleOnTrialAreCountedBesideTheFindings() throws IOException {
        Files.writeString(posts, "{\"id\":1,\"text\":\"We go zorbling.\",\"lang\":\"en\"}\n");

        new CommandLine(new SignalsCommand(() -> PostDetector.with(Trials.RULES)))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(posts.toString());

        assertThat(err.toString()).contains("on trial, without weight: en.dox.sample, 1 hits");
        assertThat(lines().get(0).get("signals")).isEmpty();
        assertThat(out.toString()).doesNotContain("en.dox.sample");
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    @Test
    void postsGoInAndFindingsComeOutInTheirOrder() throws IOException {
        assertThat(signals(posts.toString(), "--threads", "2")).isZero();

        assertThat(lines()).extracting(line -> line.get("id").toString()).containsExactly("1", "\"2\"", "\"3\"");
        assertThat(lines()).extracting(line -> line.get("flagged").asBoolean()).containsExactly(false, true, true);
        assertThat(err.toString()).startsWith("{\"line\":2,\"error\":\"").hasLineCount(1);
    }

    @Test
    void placesCountCodePoints() throws IOException {
        signals(posts.toString());

        JsonNode handle = lines().get(2).get("identifiers").get(0);
        assertThat(handle.get("type").asText()).isEqualTo("HANDLE");
        assertThat(handle.get("begin").asInt()).isEqualTo(21);
        assertThat(handle.get("end").asInt()).isEqualTo(35);
    }

    @Test
    void noWordIsShownUnlessAskedForAndThenNoHandle() throws IOException {
        signals(posts.toString());
        assertThat(out.toString()).doesNotContain("tuer").doesNotContain("brindle");

        out.getBuffer().setLength(0);
        signals(posts.toString(), "--show-text");
        assertThat(out.toString()).contains("tuer").doesNotContain("brindle");
    }

    @Test
    void bytesThatAreNoTextDoNotEndTheRun() throws IOException {
        Path broken = folder.resolve("broken.ndjson");
        byte[] bytes = "{\"id\":\"1\",\"text\":\"caf@\"}\n".getBytes(StandardCharsets.UTF_8);
        bytes["{\"id\":\"1\",\"text\":\"caf".length()] = (byte) 0xE9;
        Files.write(broken, bytes);

        assertThat(signals(broken.toString())).isZero();

        assertThat(lines()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(signals(folder.resolve("none").toString())).isEqualTo(66);

        assertThat(err.toString()).contains(folder.resolve("none").toString());
    }

    @Test
    void noThreadsIsAUsageError() {
        assertThat(signals(posts.toString(), "--threads", "0")).isEqualTo(2);

        assertThat(err.toString()).contains("--threads");
    }
}
