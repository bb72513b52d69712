package org.tocsin.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.keys.Keyring;
import org.tocsin.privacy.LeakCheck;
import org.tocsin.store.ReadBefore;
import org.tocsin.store.RunManifest;
import org.tocsin.store.RunManifest.Counts;
import org.tocsin.store.SparkRuntime;
import org.tocsin.store.Tables;
import org.tocsin.store.Workspace;
import org.tocsin.store.WorkspaceLock;

/** Whole runs over a small story. Spark is slow to start, so a few runs are shared by all tests. */
class ScanTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIRST = "2026-05-21-1";
    private static final String SECOND = "2026-05-21-2";
    private static final String THIRD = "2026-05-21-3";

    @TempDir
    static Path folder;

    private static Workspace workspace;
    private static Workspace other;
    private static RunManifest first;
    private static RunManifest second;
    private static RunManifest afterABrokenOne;
    private static List<String> latestAfterTheBrokenOne;

    @BeforeAll
    static void run() throws Exception {
        List<Path> dumps = StoryDumps.write(folder.resolve("dumps"));
        workspace = new Workspace(folder.resolve("out"));
        first = scan(workspace, dumps);
        second = scan(workspace, dumps);

        Path more = StoryDumps.more(folder.resolve("dumps"));
        breakARun(more);
        latestAfterTheBrokenOne = Files.readAllLines(workspace.root().resolve("latest"));
        afterABrokenOne = scan(workspace, List.of(more));

        other = new Workspace(folder.resolve("elsewhere"));
        List<Path> reversed = new ArrayList<>(dumps);
        Collections.reverse(reversed);
        System.setProperty("spark.master", "local[1]");
        System.setProperty("spark.sql.shuffle.partitions", "3");
        System.setProperty("spark.default.parallelism", "5");
        try {
            scan(other, reversed);
        } finally {
            System.clearProperty("spark.master");
            System.clearProperty("spark.sql.shuffle.partitions");
            System.clearProperty("spark.default.parallelism");
        }
    }

    private static RunManifest scan(Workspace workspace, List<Path> dumps) throws Exception {
        return Runs.scan(folder.resolve("scratch"), workspace.root(), dumps).manifest();
    }

    /** Leaves behind what a run does that ends between its first stage and its publication. */
    private static void breakARun(Path dump) throws IOException {
        SparkSession spark = SparkRuntime.start(folder.resolve("scratch"));
        try {
            Tables tables = new Tables(spark, workspace);
            List<RunManifest.Input> inputs = new IngestStage(spark, tables)
                    .run(DumpFiles.discover(List.of(dump.toString()), IngestOptions.DEFAULT), ReadBefore.NOTHING);
            assertThat(inputs).extracting(i -> i.counts().fresh()).containsExactly(2L);
        } finally {
            spark.stop();
        }
        Files.createDirectories(workspace.unfinished(THIRD).resolve("report"));
        Files.writeString(workspace.unfinished(THIRD).resolve("report/index.html"), "half a page");
    }

    private static List<JsonNode> cases(Workspace workspace, String runId) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(workspace.run(runId).resolve("cases.ndjson"))) {
            cases.add(JSON.readTree(line));
        }
        return cases;
    }

    private static Set<String> caseIds(String runId) throws IOException {
        return cases(workspace, runId).stream()
                .map(c -> c.get("case_id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRecordOfEveryFileIsAccountedFor() {
        assertThat(first.inputs())
                .extracting(RunManifest.Input::format, RunManifest.Input::counts)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("reddit", new Counts(5, 5, 0, 0, 5, 0)),
                        org.assertj.core.groups.Tuple.tuple("4chan", new Counts(3, 3, 0, 0, 3, 0)),
                        org.assertj.core.groups.Tuple.tuple("stackexchange", new Counts(2, 2, 0, 0, 2, 0)),
                        org.assertj.core.groups.Tuple.tuple("mapped", new Counts(3, 3, 0, 0, 3, 0)));
        assertThat(first.counts().recordsRead()).isEqualTo(13);
        assertThat(first.counts().fresh()).isEqualTo(13);
        assertThat(first.state()).isEqualTo("complete");
        assertThat(first.ledgerHead()).isEqualTo("head");
        assertThat(first.stages())
                .extracting(RunManifest.StageTime::name)
                .containsExactly("ingest", "detect", "link and score", "report");
    }

    @Test
    void theManifestOnDiskIsTheOneGivenBack() throws IOException {
        assertThat(RunManifest.read(workspace.run(FIRST).resolve("run.json"))).isEqualTo(first);
    }

    @Test
    void itIsJudgedAsOfTheNewestPostNotOfTheClock() {
        assertThat(first.asOf()).isEqualTo("2026-05-20T01:05:00Z");
    }

    @Test
    void aWorkspaceHoldsWhatIsPromised() throws IOException {
        Path root = workspace.root();
        for (String name : List.of(
                "tables/posts/_delta_log",
                "tables/rejects/_delta_log",
                "tables/signals/_delta_log",
                "registry",
                "exports",
                "latest",
                "runs/" + FIRST + "/run.json",
                "runs/" + FIRST + "/cases.ndjson",
                "runs/" + FIRST + "/tables/cases",
                "runs/" + FIRST + "/tables/campaigns",
                "runs/" + FIRST + "/tables/campaign_posts",
                "runs/" + FIRST + "/tables/targets",
                "runs/" + FIRST + "/report/index.html",
                "runs/" + FIRST + "/review.vault")) {
            assertThat(root.resolve(name)).exists();
        }
        for (String caseId : caseIds(FIRST)) {
            assertThat(workspace.run(FIRST).resolve("report/cases/" + caseId + ".html"))
                    .exists();
        }
    }

    @Test
    void theStoryIsOneCaseAndOnTop() throws IOException {
        List<JsonNode> cases = cases(workspace, FIRST);

        assertThat(cases).isNotEmpty();
        JsonNode top = cases.get(0);
        assertThat(top.get("rank").asInt()).isEqualTo(1);
        assertThat(top.get("tier").asText()).isIn("imminent", "high");
        assertThat(top.at("/counts/platforms").asInt()).isEqualTo(4);
        assertThat(top.at("/counts/posts").asInt()).isGreaterThanOrEqualTo(6);
        assertThat(first.counts().flagged()).isBetween(6L, 9L);
    }

    @Test
    void thePointsOfEveryCaseSum() throws IOException {
        for (JsonNode risk : cases(workspace, FIRST)) {
            int points = risk.get("prior_milli").asInt();
            for (JsonNode factor : risk.get("factors")) {
                points += factor.get("points_milli").asInt();
            }
            assertThat(points).isEqualTo(risk.get("log_odds_milli").asInt());
        }
    }

    @Test
    void theTablesOfARunTellTheSameAsItsCases() throws IOException {
        Path tables = workspace.run(FIRST).resolve("tables");

        assertThat(Runs.rows(tables.resolve("cases"), row -> row.getString("case_id", 0)))
                .containsExactlyInAnyOrderElementsOf(caseIds(FIRST));
        assertThat(new TreeSet<>(Runs.rows(tables.resolve("campaign_posts"), row -> row.getString("case_id", 0))))
                .containsExactlyElementsOf(caseIds(FIRST));
    }

    @Test
    void whatWasSeenBeforeIsADuplicateAndNoError() {
        assertThat(second.counts().fresh()).isZero();
        assertThat(second.counts().duplicate()).isEqualTo(13);
        assertThat(second.counts().flagged()).isEqualTo(first.counts().flagged());
    }

    @Test
    void aCaseKeepsItsIdFromRunToRun() throws IOException {
        assertThat(caseIds(SECOND)).isEqualTo(caseIds(FIRST));
        assertThat(workspace.run(SECOND).resolve("cases.ndjson"))
                .hasSameBinaryContentAs(workspace.run(FIRST).resolve("cases.ndjson"));
    }

    @Test
    void aRunThatBrokeLeavesTheLatestOneInPlace() {
        assertThat(latestAfterTheBrokenOne).containsExactly(SECOND);
    }

    @Test
    void whatABrokenRunReadCountsAsNeverSeen() throws IOException {
        assertThat(afterABrokenOne.runId()).isEqualTo(THIRD);
        assertThat(afterABrokenOne.counts().fresh()).isEqualTo(2);
        assertThat(afterABrokenOne.counts().duplicate()).isZero();
        assertThat(workspace.latest()).contains(THIRD);
        assertThat(workspace.run(THIRD).resolve("report/index.html")).content().doesNotContain("half a page");
        try (Stream<Path> runs = Files.list(workspace.runs())) {
            assertThat(runs.map(run -> run.getFileName().toString())).containsExactlyInAnyOrder(FIRST, SECOND, THIRD);
        }
    }

    @Test
    void aRunIsOverAllThatTheWorkspaceHolds() throws IOException {
        assertThat(afterABrokenOne.counts().recordsRead()).isEqualTo(2);
        assertThat(caseIds(THIRD)).containsAll(caseIds(FIRST));
        assertThat(cases(workspace, THIRD).get(0).at("/counts/posts").asInt())
                .isGreaterThan(
                        cases(workspace, FIRST).get(0).at("/counts/posts").asInt());
    }

    @Test
    void coresPartitionsAndOrderChangeNothing() throws IOException {
        assertThat(other.run(FIRST).resolve("cases.ndjson"))
                .hasSameBinaryContentAs(workspace.run(FIRST).resolve("cases.ndjson"));
        assertThat(other.registry()).content().isNotEmpty();
    }

    @Test
    void nobodyIsNamedOutsideThePosts() throws IOException {
        LeakCheck.Outcome outcome = new LeakCheck(StoryDumps.CANARIES).search(workspace.root());

        assertThat(outcome.leaks()).isEmpty();
        assertThat(outcome.files()).isGreaterThan(30);
    }

    /** Else the test above could pass because a canary is spelt in another way. */
    @Test
    void everyCanaryButTheSpellingsOfOursIsInThePosts() throws IOException {
        String posts = String.join("\n", Runs.rows(workspace.table("posts"), Object::toString))
                .toLowerCase(java.util.Locale.ROOT);

        assertThat(StoryDumps.CANARIES)
                .filteredOn(canary -> !posts.contains(canary.toLowerCase(java.util.Locale.ROOT)))
                .containsExactly("2025550142", "639984127");
    }

    @Test
    void aNamePlantedInAReportIsFound() throws IOException {
        Path page = other.run(FIRST).resolve("report/index.html");
        Files.writeString(page, Files.readString(page).replace("</body>", "<p>Maribel Tollgrave</p></body>"));

        assertThat(new LeakCheck(StoryDumps.CANARIES).search(other.root()).leaks())
                .extracting(LeakCheck.Leak::file)
                .containsOnly("runs/" + FIRST + "/report/index.html");
    }

    @Test
    void whatSparkWritesIsItsOwnersAlone() throws IOException {
        for (Path tables :
                List.of(workspace.table("posts"), workspace.run(FIRST).resolve("tables"))) {
            try (Stream<Path> files = Files.walk(tables)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".parquet")).toList()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .endsWith("------");
                }
            }
        }
    }

    @Test
    void nothingIsLeftInTheScratchFolder() throws IOException {
        try (Stream<Path> left = Files.walk(folder.resolve("scratch"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aWorkspaceInUseIsRefused() throws IOException {
        Workspace busy = new Workspace(folder.resolve("busy"));
        try (WorkspaceLock held = WorkspaceLock.take(busy).orElseThrow()) {
            assertThat(held).isNotNull();
            assertRefused(ScanRefused.Reason.LOCKED, busy.root(), folder.resolve("dumps/reddit"));
        }
        assertThat(busy.latest()).isEmpty();
    }

    @Test
    void aFolderOfOtherThingsIsRefusedAndLeftAlone() throws IOException {
        Path thesis = Files.createDirectories(folder.resolve("thesis"));
        Files.writeString(thesis.resolve("chapter-1.txt"), "years of work");

        assertRefused(ScanRefused.Reason.NO_WORKSPACE, thesis, folder.resolve("dumps/reddit"));

        try (Stream<Path> files = Files.list(thesis)) {
            assertThat(files).containsExactly(thesis.resolve("chapter-1.txt"));
        }
    }

    @Test
    void aFolderWithoutADumpIsRefusedBeforeAKeyIsMade() throws IOException {
        Path readme = Files.createDirectories(folder.resolve("readmes")).resolve("README.md");
        Files.writeString(readme, "No dump at all.\n");

        assertRefused(ScanRefused.Reason.NO_INPUT, folder.resolve("never"), readme);

        assertThat(folder.resolve("never")).doesNotExist();
    }

    private static void assertRefused(ScanRefused.Reason reason, Path workspace, Path dump) {
        Scan scan = new Scan(() -> keysFor(reason), Runs.reviews(List.of()), Progress.SILENT, Runs.CLOCK);
        assertThatExceptionOfType(ScanRefused.class)
                .isThrownBy(() -> scan.run(Runs.request(folder.resolve("scratch"), workspace, List.of(dump))))
                .matches(refused -> refused.reason() == reason);
    }

    private static Keyring keysFor(ScanRefused.Reason reason) {
        assertThat(reason).as("keys are asked for once all else is well").isEqualTo(ScanRefused.Reason.LOCKED);
        return Runs.KEYS;
    }
}
