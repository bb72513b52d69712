package org.tocsin.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.cli.ExplainCommand;
import org.tocsin.risk.Calibration;
import org.tocsin.risk.RiskWeights;
import org.tocsin.store.BadRiskFile;
import org.tocsin.store.CaseLines;
import org.tocsin.store.RiskFile;
import org.tocsin.store.RunManifest;
import org.tocsin.store.Workspace;
import picocli.CommandLine;

/** Scans of one story, by the hand's weights and by fitted ones. Spark is slow to start, so the runs are shared. */
class FittedScanTest {
    private static final String FIRST = "2026-05-21-1";
    private static final String SECOND = "2026-05-21-2";
    private static final RiskWeights FITTED = new RiskWeights(
            new TreeMap<>(Map.of("severe acts", 1300, "several authors", 0)), -150, Calibration.line(800, 70));

    @TempDir
    static Path folder;

    private static List<Path> dumps;
    private static Workspace workspace;
    private static Workspace elsewhere;
    private static RunManifest byHand;
    private static RunManifest fitted;

    @BeforeAll
    static void run() throws Exception {
        dumps = StoryDumps.write(folder.resolve("dumps"));
        workspace = new Workspace(folder.resolve("out"));
        byHand = scan(workspace);
        write(workspace);
        fitted = scan(workspace);
        elsewhere = new Workspace(folder.resolve("elsewhere"));
        write(elsewhere);
        scan(elsewhere);
    }

    private static RunManifest scan(Workspace to) throws Exception {
        return Runs.scan(folder.resolve("scratch"), to.root(), dumps).manifest();
    }

    private static void write(Workspace to) throws IOException {
        new RiskFile(to.risk()).write(FITTED, new TreeMap<>(), List.of());
    }

    private static List<JsonNode> cases(String runId) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(workspace.run(runId).resolve("cases.ndjson"))) {
            cases.add(new ObjectMapper().readTree(line));
        }
        return cases;
    }

    @Test
    void pointsAreTheHandsTimesTheMultiplierAndStillSum() throws IOException {
        assertThat(cases(SECOND)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("prior_milli").asInt()).isEqualTo(-3150);
            int sum = line.get("prior_milli").asInt();
            for (JsonNode factor : line.get("factors")) {
                int points = factor.get("points_milli").asInt();
                sum += points;
                if (!factor.get("value").asText().equals("limit reached")) {
                    assertThat(points)
                            .isEqualTo(FITTED.points(
                                    factor.get("name").asText(),
                                    factor.path("hand_milli").asInt(points)));
                }
            }
            assertThat(line.get("log_odds_milli").asInt()).isEqualTo(sum);
            assertThat(line.get("probability").asDouble())
                    .isCloseTo(FITTED.calibration().probability(sum), offset(6e-5)); // four decimals
        });
        assertThat(cases(SECOND).toString()).contains("\"hand_milli\"");
        assertThat(cases(FIRST).toString()).doesNotContain("hand_milli");
    }

    @Test
    void theNextFitFindsTheHandsPointsWhateverTheRunWasWeighedBy() throws IOException {
        Map<String, CaseLines.Scored> before = new CaseLines(workspace.run(FIRST)).read();
        Map<String, CaseLines.Scored> after = new CaseLines(workspace.run(SECOND)).read();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((id, scored) -> assertThat(hand(scored)).isEqualTo(hand(before.get(id))));
    }

    private static List<String> hand(CaseLines.Scored scored) {
        return scored.lines().stream()
                .filter(line -> !line.isLimit())
                .map(line -> line.name() + " " + line.handMilli())
                .toList();
    }

    @Test
    void explainAddsUpToWhatIsRecorded() throws IOException {
        String id = cases(SECOND).get(0).get("case_id").asText();
        StringWriter out = new StringWriter();
        assertThat(new CommandLine(new ExplainCommand())
                        .setOut(new PrintWriter(out, true))
                        .execute(id, "--workspace", workspace.root().toString()))
                .isZero();
        String odds = cases(SECOND).get(0).get("log_odds_milli").asText();
        assertThat(out.toString())
                .contains("before any evidence")
                .contains("(by hand ")
                .contains("= " + odds + " thousandths of log-odds; recorded: " + odds);
    }

    @Test
    void theManifestTellsByWhatCasesWereWeighed() throws IOException {
        assertThat(byHand.options()).containsEntry("risk", "hand");
        assertThat(fitted.options().get("risk")).matches("[0-9a-f]{64}");
        assertThat(fitted.configSha256()).isNotEqualTo(byHand.configSha256());
        assertThat(fitted.options().get("detection"))
                .as("posts need not be judged again")
                .isEqualTo(byHand.options().get("detection"));
        assertThat(workspace.run(FIRST).resolve("risk.yml")).doesNotExist();
        assertThat(new RiskFile(workspace.run(SECOND).resolve("risk.yml")).read())
                .isEqualTo(FITTED);
    }

    @Test
    void theSameWeightsGiveTheSameBytes() {
        assertThat(elsewhere.run(FIRST).resolve("cases.ndjson"))
                .hasSameBinaryContentAs(workspace.run(SECOND).resolve("cases.ndjson"));
    }

    @Test
    void weightsThatCannotBeReadEndTheRunBeforeItBegins() throws IOException {
        Workspace broken = new Workspace(folder.resolve("broken"));
        Files.createDirectories(broken.root());
        Files.writeString(broken.risk(), "version: 7");
        assertThatThrownBy(() -> scan(broken)).isInstanceOf(BadRiskFile.class);
        assertThat(broken.latest()).isEmpty();
    }
}
