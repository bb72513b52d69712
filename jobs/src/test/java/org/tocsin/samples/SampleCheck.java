package org.tocsin.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/**
 * Holds a run over {@code data-samples} against the samples' truth: every record accounted for, every planted campaign
 * one case in its tier, every look-alike below all of them and none above routine.
 *
 * <p>{@code java … SampleCheck WORKSPACE TRUTH} prints a line per scenario and exits with 1 if one is not as it should be.
 */
public final class SampleCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TIERS = List.of("imminent", "high", "elevated", "routine");

    private final Path workspace;
    private final Path run;
    private final List<String> wrong = new ArrayList<>();

    private record Case(int rank, String id, String tier) {
        boolean isAboveRoutine() {
            return !tier.equals("routine");
        }
    }

    SampleCheck(Path workspace) throws IOException {
        this.workspace = workspace;
        this.run = workspace
                .resolve("runs")
                .resolve(Files.readString(workspace.resolve("latest")).strip());
    }

    /** What is not as it should be, a line each; empty if all is well. */
    List<String> check(Path truth, PrintStream out) throws IOException {
        reconcile();
        Map<String, Case> cases = cases();
        Map<String, Set<Case>> casesOf = casesByPost(cases);
        Map<String, List<JsonNode>> posts = new TreeMap<>();
        List<JsonNode> scenarios = new ArrayList<>();
        for (String line : Files.readAllLines(truth)) {
            JsonNode node = JSON.readTree(line);
            if (node.has("expect")) {
                scenarios.add(node);
            } else {
                posts.computeIfAbsent(node.get("scenario").asText(), s -> new ArrayList<>())
                        .add(node);
            }
        }
        int lowestCampaign = 0;
        int highestLookalike = Integer.MAX_VALUE;
        for (JsonNode scenario : scenarios) {
            String name = scenario.get("scenario").asText();
            boolean campaign = scenario.get("kind").asText().equals("campaign");
            Map<Case, Integer> hits = new TreeMap<>(Comparator.comparingInt(Case::rank));
            int attacks = 0;
            for (JsonNode post : posts.getOrDefault(name, List.of())) {
                boolean attack = post.hasNonNull("campaign");
                attacks += attack ? 1 : 0;
                if (attack || !campaign) {
                    casesOf.getOrDefault(
                                    key(
                                            post.get("file").asText(),
                                            post.get("native_id").asText()),
                                    Set.of())
                            .forEach(c -> hits.merge(c, 1, Integer::sum));
                }
            }
            out.printf("%-24s %s%n", name, campaign ? attacks + " attacks: " + hits : String.valueOf(hits));
            if (campaign) {
                lowestCampaign = Math.max(
                        lowestCampaign,
                        expectCampaign(name, scenario.at("/expect/tier").asText(), hits));
            } else {
                for (Case lookalike : hits.keySet()) {
                    highestLookalike = Math.min(highestLookalike, lookalike.rank());
                    expect(!lookalike.isAboveRoutine(), name + ": a case above routine, " + lookalike);
                }
            }
        }
        expect(
                lowestCampaign < highestLookalike,
                "a look-alike ranks " + highestLookalike + ", above a planted campaign");
        return wrong;
    }

    private int expectCampaign(String name, String tier, Map<Case, Integer> hits) {
        List<Case> found = List.copyOf(hits.keySet());
        expect(found.size() == 1, name + ": one case was expected, found " + found.size());
        if (found.isEmpty()) {
            return Integer.MAX_VALUE - 1;
        }
        Case first = found.get(0);
        int worst = TIERS.indexOf(tier.replace("at_least_", ""));
        expect(TIERS.indexOf(first.tier()) <= worst, name + ": tier " + tier + " was expected, found " + first.tier());
        return first.rank();
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private void reconcile() throws IOException {
        JsonNode manifest = JSON.readTree(run.resolve("run.json").toFile());
        expect(manifest.get("state").asText().equals("complete"), "the run is not complete");
        expect(manifest.get("inputs").size() > 0, "no input in run.json");
        List<JsonNode> counts = new ArrayList<>();
        manifest.get("inputs").forEach(input -> counts.add(input.get("counts")));
        counts.add(manifest.get("counts"));
        for (JsonNode c : counts) {
            expect(
                    c.get("records_read").asLong()
                                    == c.get("posts").asLong()
                                            + c.get("skipped").asLong()
                                            + c.get("rejected").asLong()
                            && c.get("posts").asLong()
                                    == c.get("new").asLong()
                                            + c.get("duplicate").asLong(),
                    "records do not reconcile: " + c);
        }
        long stored = parquet(workspace.resolve("tables").resolve("posts"), row -> {});
        expect(
                stored == manifest.at("/counts/new").asLong(),
                "run.json tells of " + manifest.at("/counts/new") + " new posts, the table holds " + stored);
    }

    private Map<String, Case> cases() throws IOException {
        Map<String, Case> cases = new HashMap<>();
        for (String line : Files.readAllLines(run.resolve("cases.ndjson"))) {
            JsonNode node = JSON.readTree(line);
            Case found = new Case(
                    node.get("rank").asInt(),
                    node.get("case_id").asText(),
                    node.get("tier").asText());
            cases.put(found.id(), found);
            int points = node.get("prior_milli").asInt();
            for (JsonNode factor : node.get("factors")) {
                points += factor.get("points_milli").asInt();
            }
            expect(points == node.get("log_odds_milli").asInt(), "the points of case " + found.id() + " do not sum");
        }
        return cases;
    }

    private Map<String, Set<Case>> casesByPost(Map<String, Case> cases) throws IOException {
        Map<String, String> keys = new HashMap<>();
        parquet(
                workspace.resolve("tables").resolve("posts"),
                row -> keys.put(
                        row.getString("post_uid", 0),
                        key(row.getString("source_file", 0), row.getString("native_id", 0))));
        Map<String, Set<Case>> found = new HashMap<>();
        parquet(run.resolve("tables").resolve("campaign_posts"), row -> {
            String key = keys.get(row.getString("post_uid", 0));
            boolean counter = row.getString("stance", 0).matches("counter_speech|news_report|fiction|help_seeking");
            if (key != null && !counter) {
                found.computeIfAbsent(key, k -> new TreeSet<>(Comparator.comparingInt(Case::rank)))
                        .add(cases.get(row.getString("case_id", 0)));
            }
        });
        return found;
    }

    /** A file's name and folder, which is what its path has in common however it was named, and the id of a post. */
    private static String key(String file, String nativeId) {
        Path path = Path.of(file);
        return path.getParent().getFileName() + "/" + path.getFileName() + " " + nativeId;
    }

    private static long parquet(Path folder, Consumer<Group> reader) throws IOException {
        long rows = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f ->
                            f.toString().endsWith(".parquet") && !f.toString().contains("_delta_log"))
                    .sorted()
                    .toList()) {
                try (ParquetReader<Group> parquet = ParquetReader.builder(
                                new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                        .withConf(new Configuration(false))
                        .build()) {
                    for (Group row = parquet.read(); row != null; row = parquet.read()) {
                        reader.accept(row);
                        rows++;
                    }
                }
            }
        }
        return rows;
    }

    public static void main(String[] args) throws IOException {
        List<String> wrong = new SampleCheck(Path.of(args[0])).check(Path.of(args[1]), System.out);
        wrong.forEach(line -> System.out.println("WRONG " + line));
        System.exit(wrong.isEmpty() ? 0 : 1);
    }
}
