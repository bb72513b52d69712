package org.tocsin.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.risk.Factor;

/** The scored lines of a run's cases, read back from its {@code cases.ndjson}: ids, names of factors and numbers. */
public record CaseLines(Path run) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A case: whom it is about, when it began (the epoch where no time is known), and its lines without their posts. */
    public record Scored(String targetId, Instant began, List<Factor> lines) {}

    /** The cases by id; none where the run is not there. */
    public Map<String, Scored> read() throws IOException {
        Path file = run.resolve("cases.ndjson");
        Map<String, Scored> cases = new TreeMap<>();
        if (Files.exists(file)) {
            try (MappingIterator<JsonNode> lines =
                    JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
                while (lines.hasNextValue()) {
                    JsonNode line = lines.nextValue();
                    cases.put(line.path("case_id").asText(), scored(line));
                }
            }
        }
        return cases;
    }

    private static Scored scored(JsonNode line) {
        JsonNode first = line.path("window").path("first");
        List<Factor> factors = new ArrayList<>();
        for (JsonNode factor : line.path("factors")) {
            int points = factor.path("points_milli").asInt();
            factors.add(new Factor(
                    factor.path("name").asText(),
                    factor.path("value").asText(),
                    points,
                    factor.path("hand_milli").asInt(points),
                    List.of()));
        }
        return new Scored(
                line.path("target").path("target_id").asText(),
                first.isTextual() ? Instant.parse(first.asText()) : Instant.EPOCH,
                factors);
    }
}
