package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.keys.KeyFile;
import org.tocsin.review.Verdict;
import org.tocsin.review.Verdicts;
import org.tocsin.risk.RiskWeights;
import org.tocsin.store.RegistryFile;
import org.tocsin.store.RiskFile;
import org.tocsin.store.Workspace;
import org.tocsin.store.WorkspaceLock;
import org.tocsin.target.Ground;
import org.tocsin.target.Lineage.Change;
import org.tocsin.target.Lineage.Kind;
import org.tocsin.target.Registry;

class TrainRiskCommandTest {
    private static final int CASES = 60;
    private static final String RUN = "2026-05-21-1";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
    }

    private int train() {
        return run("train", "--risk", "--workspace", workspace().toString(), "--keys", keys().toString());
    }

    private Path workspace() {
        return folder.resolve("ws");
    }

    private Path keys() {
        return folder.resolve("keys.json");
    }

    private void writeRun() throws IOException {
        writeRun(RUN, 2100);
    }

    /** A run of sixty cases of as many targets; of each third there are calls to act, and of each second persistence. */
    private void writeRun(String id, int severe) throws IOException {
        Path run = Files.createDirectories(workspace().resolve("runs").resolve(id));
        Files.writeString(run.resolve("run.json"), "{}");
        Files.writeString(workspace().resolve("latest"), id + "\n");
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < CASES; i++) {
            int calls = i % 3 == 0 ? 900 : 0;
            int weeks = i % 2 == 0 ? 900 : 0;
            cases.append("""
                    {"case_id":"C%03d","tier":"elevated","score":20,"target":{"target_id":"7F%03d","label":"canary_label"},\
                    "window":{"first":"2026-03-%02dT0%d:00:00Z"},"factors":[\
                    {"name":"severe acts","value":"canary_value","points_milli":%d,"evidence":["canary_post"]},\
                    {"name":"calls to act","value":"2 calls","points_milli":%d,"evidence":[]},\
                    {"name":"persistence","value":"w","points_milli":%d,"evidence":[]}]}
                    """.formatted(i, i, 1 + i / 3, i % 3, severe, calls, weeks));
        }
        Files.writeString(run.resolve("cases.ndjson"), cases);
    }

    private void decideAll() throws IOException {
        decideAll(CASES);
    }

    /** Whoever calls others to act is confirmed, mostly, and from case {@code turn} on dismissed; persistence tells nothing. */
    private void decideAll(int turn) throws IOException {
        writeRun();
        Random noise = new Random(7);
        Verdicts.on(
                workspace(),
                KeyFile.locate(keys(), Map.of(), folder, workspace()).loadOrMake(new SecureRandom()),
                reviewer -> {
                    reviewer.decide("C000", Verdict.UNSURE);
                    for (int i = 1; i < CASES; i++) {
                        boolean called = (i % 3 == 0) == i < turn;
                        boolean attack = noise.nextInt(10) == 0 ? !called : called;
                        reviewer.decide(caseId(i), attack ? Verdict.DISMISS : Verdict.CONFIRM);
                        reviewer.decide(
                                caseId(i),
                                attack ? (i % 2 == 0 ? Verdict.CONFIRM : Verdict.ESCALATE) : Verdict.DISMISS);
                    }
                });
    }

    private static String caseId(int number) {
        return "C%03d".formatted(number);
    }

    @Test
    void decisionsBecomeWeightsThatTheWorkspaceUses() throws IOException {
        decideAll();

        assertThat(train()).as(err.toString()).isZero();

        RiskWeights weights = new RiskFile(workspace().resolve("risk.yml")).read();
        assertThat(weights.multipliers().getOrDefault("calls to act", 0)).isGreaterThan(1100);
        assertThat(weights.multipliers().getOrDefault("persistence", 0)).isLessThan(1000);
        assertThat(out.toString())
                .contains("Fitted on 59 decided cases of 59 targets, ", "log loss", "area under the ROC curve")
                .contains("Added to the prior: %+.3f of log-odds.".formatted(weights.shiftMilli() / 1000.0))
                .contains("Written: " + workspace().resolve("risk.yml"));
        assertThat(err.toString()).contains("tocsin: calibrating: ");
        assertThat(out + err.toString() + Files.readString(workspace().resolve("risk.yml")))
                .doesNotContain("canary", "amina", "read all", "7F0");
    }

    @Test
    void theSameDecisionsGiveTheSameBytes() throws IOException {
        decideAll();
        train();
        byte[] first = Files.readAllBytes(workspace().resolve("risk.yml"));
        train();
        assertThat(workspace().resolve("risk.yml")).hasBinaryContent(first);
    }

    @Test
    void weightsThatDoWorseOnTheNewestCasesAreNotWritten() throws IOException {
        decideAll(CASES * 4 / 5);

        assertThat(train()).as("a result, and no failure").isZero();

        assertThat(out.toString())
                .contains("The weights set by hand do better on cases that no fit has seen: nothing is written.")
                .doesNotContain("Written");
        assertThat(workspace().resolve("risk.yml")).doesNotExist();
    }

    /** What a later run makes of the cases is not what was decided on; only where that run is gone it must do. */
    @Test
    void linesAreThoseThatTheReviewerHadBeforeThem() throws IOException {
        decideAll();
        train();
        byte[] first = Files.readAllBytes(workspace().resolve("risk.yml"));
        writeRun("2026-05-22-1", 600);
        train();
        assertThat(workspace().resolve("risk.yml")).hasBinaryContent(first);
        Files.delete(workspace().resolve("runs").resolve(RUN).resolve("cases.ndjson"));
        train();
        assertThat(workspace().resolve("risk.yml"))
                .content()
                .contains("{name: \"severe acts\", hand_milli: [600, 600]");
    }

    /** Else what is learned of one person would be measured on the same person. */
    @Test
    void targetsThatWentIntoOneAreOne() throws IOException {
        decideAll();
        new RegistryFile(workspace().resolve("registry/registry.json"))
                .write(Registry.empty()
                        .withCases(
                                new TreeMap<>(),
                                new TreeMap<>(),
                                List.of(new Change(RUN, "7F001", Kind.WENT_INTO, "7F002", Ground.SHARED_CONTACT))));

        assertThat(train()).as(err.toString()).isZero();

        assertThat(out.toString()).contains("Fitted on 59 decided cases of 58 targets, ");
    }

    @Test
    void withTooFewDecisionsItSaysHowManyThereAreAndHowManyItTakes() throws IOException {
        writeRun();
        Verdicts.on(
                workspace(),
                KeyFile.locate(keys(), Map.of(), folder, workspace()).loadOrMake(new SecureRandom()),
                reviewer -> {
                    reviewer.decide("C001", Verdict.CONFIRM);
                    reviewer.decide("C002", Verdict.DISMISS);
                    reviewer.decide("C003", Verdict.DISMISS);
                    reviewer.decide("C004", Verdict.UNSURE);
                });

        assertThat(train()).isEqualTo(ExitCode.NO_INPUT.code());

        assertThat(err.toString())
                .contains(
                        "too few decisions to fit on: found 3 decided cases of 3 targets, 1 confirmed or escalated and"
                                + " 2 dismissed; it takes 30 cases of 10 targets, 5 of each sort");
        assertThat(workspace().resolve("risk.yml")).doesNotExist();
    }

    @Test
    void withoutAnyReviewsOrRunItSaysSo() throws IOException {
        assertThat(train()).isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("no complete run");
        writeRun();
        assertThat(train()).isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("found 0 decided cases");
    }

    @Test
    void nothingIsWrittenWhileARunIsAtWork() throws IOException {
        decideAll();
        try (WorkspaceLock lock = WorkspaceLock.take(new Workspace(workspace())).orElseThrow()) {
            assertThat(train()).isEqualTo(ExitCode.TRY_AGAIN.code());
        }
        assertThat(workspace().resolve("risk.yml")).doesNotExist();
    }

    @Test
    void postsAndCasesAreFittedApart() {
        assertThat(run("train")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("train", "--risk", "posts.ndjson")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("train", "posts.ndjson", "--workspace", "w")).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("train", "--risk", "--workspace", "a", "--workspace", "b"))
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString())
                .contains("either LABELLED files or --risk", "one --workspace, or one for each --truth");
    }

    @Test
    void aMissingTruthIsNamed() {
        assertThat(run(
                        "train",
                        "--risk",
                        "--truth",
                        folder.resolve("none.ndjson").toString()))
                .isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("none.ndjson");
    }

    @Test
    void helpShowsHowCasesAreFitted() {
        assertThat(run("train", "--help")).isZero();
        assertThat(out.toString()).contains("tocsin train --risk --workspace tocsin-out");
    }
}
