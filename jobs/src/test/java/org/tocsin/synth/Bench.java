package org.tocsin.synth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.text.Language;

/** An invented dump and its truth, as a test reads them. */
record Bench(Path folder, Synth.Written written, JsonNode head, List<JsonNode> acts, List<JsonNode> posts) {
    static final Instant AS_OF = Instant.parse("2026-03-14T20:00:00Z");

    static SynthOptions options(long posts, long seed, double attacks, double hashtag, String... scenarios) {
        List<Language> both = List.of(Language.EN, Language.FR);
        return new SynthOptions(posts, seed, attacks, hashtag, "testing", both, List.of(scenarios), AS_OF);
    }

    static Bench write(Path folder, SynthOptions options) throws IOException {
        Synth.Written written = Synth.write(folder, options, done -> {});
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("truth.ndjson"))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        List<JsonNode> acts = lines.stream().filter(line -> line.has("family")).toList();
        List<JsonNode> posts =
                lines.stream().filter(line -> line.has("native_id")).toList();
        return new Bench(folder, written, lines.get(0), acts, posts);
    }

    List<JsonNode> acts(String family) {
        return acts.stream()
                .filter(act -> act.path("family").textValue().equals(family))
                .toList();
    }

    /** The attacks of an act, in order of time. */
    List<JsonNode> attacks(JsonNode act) {
        return posts.stream()
                .filter(post -> post.path("scenario").equals(act.path("scenario")))
                .filter(post -> !post.path("campaign").isNull())
                .sorted((a, b) -> time(a).compareTo(time(b)))
                .toList();
    }

    static Instant time(JsonNode post) {
        return Instant.parse(post.path("created_at").textValue());
    }

    static Stream<String> values(List<JsonNode> lines, String field) {
        return lines.stream().map(line -> line.path(field)).map(value -> value.isNull() ? "none" : value.textValue());
    }
}
