package org.tocsin.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.campaign.Course;
import org.tocsin.evaluate.Share;
import org.tocsin.evaluate.campaign.CampaignEvaluation;
import org.tocsin.evaluate.campaign.CampaignTable;
import org.tocsin.evaluate.campaign.FoundRun;
import org.tocsin.evaluate.campaign.Harmonic;
import org.tocsin.evaluate.campaign.TimeToDetection;
import org.tocsin.evaluate.campaign.Truth;
import org.tocsin.evaluate.campaign.TruthFile;
import org.tocsin.risk.RiskWeights;
import org.tocsin.store.Workspace;

/** A real run over the small story, measured against truth written by hand. */
class StoredRunTest {
    private static final String TRUTH = """
            {"synth":1,"seed":1,"posts":14,"texts":"testing","as_of":"2026-05-20T02:00:00Z"}
            {"scenario":"otter","family":"raid","kind":"campaign","lang":"en","campaign":"c1","target":"t1","severity":3,\
            "onset":"2026-05-20T00:00:00Z","name_key":"k1","expect":{"tier":"imminent","cases":1}}
            {"scenario":"bread","family":"baking","kind":"lookalike","lang":"en","campaign":null,"target":null,\
            "severity":0,"onset":null,"name_key":"k2","expect":{"tier":"at_most_routine","cases":0}}
            {"platform":"reddit","native_id":"t1_kx9zcomment1","scenario":"otter","campaign":"c1","target":"t1","alias":"a0",\
            "stage":"recon"}
            {"platform":"reddit","native_id":"t1_kx9zcomment2","scenario":"otter","campaign":"c1","target":"t1","alias":"a1",\
            "stage":"dox"}
            {"platform":"reddit","native_id":"t1_kx9zcomment3","scenario":"otter","campaign":"c1","target":"t1","alias":"a0",\
            "stage":"execution"}
            {"platform":"reddit","native_id":"t1_kx9zcomment4","scenario":"otter","campaign":null,"target":null,\
            "alias":null,"stage":null}
            {"platform":"reddit","native_id":"t1_kx9zcomment5","scenario":"bread","campaign":null,"target":null,\
            "alias":null,"stage":null}
            {"platform":"4chan","native_id":"94817365201","scenario":"otter","campaign":"c1","target":"t1","alias":"a0",\
            "stage":"recon"}
            {"platform":"4chan","native_id":"94817365202","scenario":"otter","campaign":"c1","target":"t1","alias":"a0",\
            "stage":"call"}
            {"platform":"4chan","native_id":"1","scenario":"otter","campaign":"c1","target":"t1","alias":"a0",\
            "stage":"call"}
            """;

    @TempDir
    private static Path folder;

    private static Truth truth;
    private static FoundRun run;
    private static CampaignEvaluation measured;

    @BeforeAll
    static void scanAndMeasure() throws Exception {
        Path workspace = folder.resolve("workspace");
        List<Path> dumps = StoryDumps.write(folder.resolve("dumps"));
        Runs.scan(Files.createDirectories(folder.resolve("scan")), workspace, dumps);
        truth = TruthFile.read(Files.writeString(folder.resolve("truth.ndjson"), TRUTH));
        Workspace stored = new Workspace(workspace);
        run = new StoredRun(stored, stored.latest().orElseThrow(), Files.createDirectories(folder.resolve("read")))
                .read(truth.posts().stream().map(Truth.Post::name).collect(Collectors.toSet()));
        measured = CampaignEvaluation.of(truth, run, true, RiskWeights.HAND, (what, done, of) -> {});
    }

    @Test
    void postsAreFoundByTheNamesOfTheirPlatforms() {
        assertThat(run.held()).hasSize(7);
        assertThat(measured.unheld()).isOne();
        Set<String> uids =
                run.held().values().stream().map(FoundRun.Held::uid).collect(Collectors.toCollection(HashSet::new));
        assertThat(uids).hasSize(7);
    }

    @Test
    void casesAreReadBackAsTheRunWroteThem() throws IOException {
        Path cases = folder.resolve("workspace/runs").resolve(run.runId()).resolve("cases.ndjson");

        assertThat(run.cases()).isNotEmpty().hasSameSizeAs(Files.readAllLines(cases));
        assertThat(Files.readAllLines(cases).get(0))
                .contains(run.cases().get(0).caseId(), run.cases().get(0).tier().label());
    }

    @Test
    void howACaseWentOnIsReadBackAndOfNoCaseNothingIs() throws IOException {
        StoredCourse stored = new StoredCourse(
                new Workspace(folder.resolve("workspace")),
                run.runId(),
                Files.createDirectories(folder.resolve("course")));
        Course course = stored.find(run.cases().get(0).caseId()).orElseThrow();
        assertThat(course.slowBurn().weeks()).isNotEmpty();
        assertThat(course.facts().bits()).isPositive();
        assertThat(stored.find("C0")).isEmpty();
    }

    @Test
    void theCampaignIsFoundAndItsLostPostIsHeldAgainstIt() {
        assertThat(measured.own().ranks().severe()).isEqualTo(new Share(1, 1));
        assertThat(measured.own().ranks().ndcg20()).isOne();
        Harmonic bCubed = measured.own().clustering().bCubed();
        assertThat(bCubed.precision()).isOne();
        assertThat(bCubed.recall()).isLessThan(1);
    }

    @Test
    void rankedAgainTheStoredSightingsGiveTheStoredCases() {
        // the last day's look at the replay and the run itself agree on what is high
        TimeToDetection detection = measured.detection();
        assertThat(detection).isNotNull();
        assertThat(detection.campaigns()).singleElement().satisfies(campaign -> {
            assertThat(campaign.elevated()).isBetween(0.0, 1.0);
            assertThat(campaign.high()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void everyFactorOfAnyCaseIsLeftOutOnce() throws IOException {
        String cases = Files.readString(
                folder.resolve("workspace/runs").resolve(run.runId()).resolve("cases.ndjson"));

        assertThat(measured.ablations())
                .hasSizeGreaterThan(3)
                .extracting(one -> one.factor())
                .startsWith("imminence")
                .doesNotHaveDuplicates()
                .allSatisfy(factor -> assertThat(
                                factor.equals("imminence") || cases.contains("\"name\":\"" + factor + "\""))
                        .isTrue());
    }

    @Test
    void theSameRunGivesTheSameFigures() {
        assertThat(CampaignEvaluation.of(truth, run, true, RiskWeights.HAND, (what, done, of) -> {}))
                .isEqualTo(measured);
    }

    @Test
    void noWordOfAPostIsPrinted() {
        String table = String.join("\n", CampaignTable.of(List.of(measured)));

        assertThat(StoryDumps.CANARIES).allSatisfy(canary -> assertThat(table).doesNotContain(canary));
        assertThat(Stream.of("otter", "bread"))
                .allSatisfy(scenario -> assertThat(table).contains(scenario));
    }
}
