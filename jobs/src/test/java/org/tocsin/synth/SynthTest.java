package org.tocsin.synth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;

class SynthTest {
    private static final int POSTS = 20_000;
    private static final double ATTACKS = .04; // enough for each script in each language

    @TempDir
    static Path shared;

    private static Bench bench;
    private static List<Reading> readings;

    @TempDir
    Path folder;

    @BeforeAll
    static void inventOnceAndReadItAsAScanDoes() throws IOException {
        bench = Bench.write(shared, Bench.options(POSTS, 7, ATTACKS, 0));
        readings = read(shared);
    }

    private static List<Reading> read(Path out) {
        List<DumpFile> dumps = DumpFiles.discover(List.of(out.resolve("dumps").toString()), IngestOptions.DEFAULT);
        List<Reading> all = new ArrayList<>();
        for (DumpFile dump : dumps) {
            if (!dump.path().endsWith("mapping.yml")) {
                all.addAll(DumpFormatContract.read(dump));
            }
        }
        return all;
    }

    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static Duration span(List<JsonNode> attacks) {
        return Duration.between(Bench.time(attacks.get(0)), Bench.time(attacks.get(attacks.size() - 1)));
    }

    private static String key(String platform, String id) {
        return platform + " " + id;
    }

    @Test
    void theSameOptionsGiveTheSameBytesAndAnotherSeedOthers() throws IOException {
        Bench.write(folder.resolve("a"), Bench.options(3000, 1, .02, .1));
        Bench.write(folder.resolve("b"), Bench.options(3000, 1, .02, .1));
        Bench.write(folder.resolve("c"), Bench.options(3000, 2, .02, .1));
        assertThat(files(folder.resolve("b"))).isEqualTo(files(folder.resolve("a")));
        assertThat(files(folder.resolve("c"))).isNotEqualTo(files(folder.resolve("a")));
    }

    @Test
    void everyPostIsReadAndNoRecordIsRejectedOrSkipped() {
        assertThat(DumpFormatContract.count(readings)).containsExactly(POSTS, 0, 0);
        assertThat(bench.head().path("posts").longValue()).isEqualTo(POSTS);
        Map<String, Long> platforms = DumpFormatContract.posts(readings).stream()
                .collect(Collectors.groupingBy(post -> post.place().platform(), Collectors.counting()));
        assertThat(platforms).containsOnlyKeys("reddit", "4chan", "twitter", "mastodon", "telegram", "mapped");
        assertThat(platforms.values()).allMatch(posts -> posts > POSTS / 12);
    }

    @Test
    void everyPostOfTheTruthIsFoundByPlatformAndIdWithItsTime() {
        Map<String, Instant> times = new TreeMap<>();
        for (Observation post : DumpFormatContract.posts(readings)) {
            Instant before = times.put(
                    key(post.place().platform(), post.nativeId()), post.moment().createdAt());
            assertThat(before).as("no two posts have one id").isNull();
        }
        assertThat(bench.posts()).isNotEmpty().allSatisfy(post -> {
            String key = key(
                    post.path("platform").textValue(), post.path("native_id").textValue());
            assertThat(times).containsEntry(key, Bench.time(post));
        });
    }

    @Test
    void everyScenarioIsPlayedInBothLanguages() {
        for (String name : Synth.scenarios()) {
            assertThat(Bench.values(bench.acts(name), "lang")).as(name).contains("en", "fr");
        }
        assertThat(bench.written().missing()).isEmpty();
        assertThat(Bench.values(bench.posts(), "lang")).contains("en", "fr");
    }

    @Test
    void theShareOfAttacksIsWhatWasAskedFor() {
        long attacks = bench.posts().stream()
                .filter(post -> post.path("stance").textValue().equals("attack"))
                .count();
        assertThat(attacks).isEqualTo(bench.written().attacks());
        assertThat(attacks / (double) POSTS).isBetween(ATTACKS, ATTACKS + 60.0 / POSTS);
    }

    @Test
    void aCampaignBeginsWithItsFirstAttackAndEveryAttackHasCampaignAndTarget() {
        for (JsonNode act : bench.acts()) {
            List<JsonNode> attacks = bench.attacks(act);
            if (act.path("kind").textValue().equals("campaign")) {
                assertThat(attacks.get(0).path("created_at")).isEqualTo(act.path("onset"));
                assertThat(attacks)
                        .allMatch(post -> post.path("campaign").equals(act.path("campaign"))
                                && post.path("target").equals(act.path("target"))
                                && post.path("stance").textValue().equals("attack"));
                assertThat(act.path("severity").intValue()).isBetween(1, 3);
                assertThat(act.path("expect").path("cases").intValue()).isEqualTo(1);
            } else {
                assertThat(attacks).isEmpty();
                assertThat(act.path("onset").isNull()).isTrue();
                assertThat(act.path("severity").intValue()).isZero();
                assertThat(act.path("expect").path("tier").textValue()).startsWith("at_most");
            }
        }
    }

    @Test
    void onlyWhatEndsWithTheDumpIsImminent() {
        Set<String> families = new HashSet<>();
        for (JsonNode act : bench.acts()) {
            if (act.path("expect").path("tier").textValue().equals("imminent")) {
                families.add(act.path("family").textValue());
                List<JsonNode> attacks = bench.attacks(act);
                Instant last = Bench.time(attacks.get(attacks.size() - 1));
                assertThat(last).isBetween(Bench.AS_OF.minus(Duration.ofDays(2)), Bench.AS_OF);
            }
        }
        assertThat(families).containsExactlyInAnyOrder("raid", "lone", "scheduled");
    }

    @Test
    void aRaidIsOverInTwoHoursAndASlowBurnTakesMonths() {
        assertThat(bench.acts("raid")).allMatch(act -> span(bench.attacks(act)).toHours() < 2);
        assertThat(bench.acts("slow_burn"))
                .allMatch(act -> span(bench.attacks(act)).toDays() > 200);
    }

    @Test
    void aDormantCampaignRestsForTwelveWeeks() {
        for (JsonNode act : bench.acts("dormant")) {
            List<JsonNode> attacks = bench.attacks(act);
            Duration longest = Duration.ZERO;
            for (int i = 1; i < attacks.size(); i++) {
                Duration rest = Duration.between(Bench.time(attacks.get(i - 1)), Bench.time(attacks.get(i)));
                longest = rest.compareTo(longest) > 0 ? rest : longest;
            }
            assertThat(longest).isGreaterThan(Duration.ofDays(82));
        }
    }

    @Test
    void aMosaicHasSixPiecesOnThreePlatforms() {
        for (JsonNode act : bench.acts("mosaic")) {
            assertThat(bench.attacks(act)).hasSizeGreaterThanOrEqualTo(6);
            assertThat(Bench.values(bench.attacks(act), "platform").distinct()).hasSize(3);
        }
    }

    @Test
    void aTargetOfManyNamesIsSpokenOfUnderFive() {
        Set<String> names = bench.acts("aliases").stream()
                .flatMap(act -> Bench.values(bench.attacks(act), "alias"))
                .collect(Collectors.toSet());
        assertThat(names).contains("a0", "a1", "a2", "a3", "a4");
    }

    @Test
    void namesakesShareTheirNameAndNothingElse() {
        for (String family : List.of("namesakes_apart", "namesakes_near", "namesake_harmless")) {
            Map<String, List<JsonNode>> pairs = bench.acts(family).stream()
                    .collect(Collectors.groupingBy(act -> act.path("name_key").textValue()));
            assertThat(pairs.values()).as(family).isNotEmpty().allSatisfy(pair -> {
                assertThat(pair).hasSize(2);
                assertThat(Bench.values(pair, "target").distinct()).hasSize(2);
            });
        }
    }

    @Test
    void strangersComeMoreThanHalfAYearLaterForTheSameTarget() {
        Map<String, List<JsonNode>> pairs = bench.acts("strangers").stream()
                .collect(Collectors.groupingBy(act -> act.path("target").textValue()));
        assertThat(pairs.values()).isNotEmpty().allSatisfy(pair -> {
            assertThat(Bench.values(pair, "campaign").distinct()).hasSize(2);
            List<JsonNode> first = bench.attacks(pair.get(0));
            Instant second = Bench.time(bench.attacks(pair.get(1)).get(0));
            assertThat(Duration.between(Bench.time(first.get(first.size() - 1)), second))
                    .isGreaterThan(Duration.ofDays(180));
        });
    }

    @Test
    void someAttacksNameNobodyAndBystandersTalkAmongThem() {
        List<JsonNode> attacks = bench.posts().stream()
                .filter(post -> !post.path("campaign").isNull())
                .toList();
        long unnamed = Bench.values(attacks, "alias").filter("none"::equals).count();
        assertThat(unnamed).isBetween(attacks.size() / 50L, attacks.size() / 2L);
        assertThat(Bench.values(bench.posts(), "stance")).contains("neutral", "counter_speech", "self_disclosure");
    }

    @Test
    void aHashtagTakesTheShareThatWasAskedFor() throws IOException {
        Bench tagged = Bench.write(folder, Bench.options(5000, 1, .01, .1));
        long posts = Bench.values(tagged.posts(), "scenario")
                .filter(scenario -> scenario.startsWith("hashtag"))
                .count();
        assertThat(posts).isBetween(400L, 550L);
        assertThat(DumpFormatContract.count(read(folder))).containsExactly(5000, 0, 0);
    }

    @Test
    void onlyTheScenariosThatWereAskedForArePlayed() throws IOException {
        Bench lone = Bench.write(folder, Bench.options(2000, 1, .01, 0, "lone", "spam"));
        assertThat(Bench.values(lone.acts(), "family")).containsOnly("lone", "spam");
        assertThat(lone.acts("lone")).hasSize(20);
    }

    @Test
    void whatThereIsNoRoomForIsTold() throws IOException {
        Bench small = Bench.write(folder, Bench.options(1000, 1, .005, 0));
        assertThat(small.written().missing()).contains("slow_burn").doesNotContain("raid");
    }
}
