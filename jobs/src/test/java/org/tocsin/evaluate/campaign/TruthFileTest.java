package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.Stage;

class TruthFileTest {
    private static final String HEADER =
            "{\"synth\":1,\"seed\":7,\"posts\":9,\"texts\":\"testing\",\"as_of\":\"2026-03-14T20:00:00Z\"}\n";
    private static final String RAID = """
            {"scenario":"raid-en-3","family":"raid","kind":"campaign","lang":"en","campaign":"c1","target":"t1",\
            "severity":3,"onset":"2026-03-01T12:00:00Z","name_key":"k1","expect":{"tier":"at_least_high","cases":1}}
            """;
    private static final String POST = """
            {"platform":"reddit","native_id":"zanzibar","scenario":"raid-en-3","campaign":"c1","target":"t1",\
            "alias":"a0","stage":"call","stance":"attack","lang":"en","created_at":"2026-03-01T12:00:00Z"}
            """;

    @TempDir
    private Path folder;

    private Truth read(String text) throws IOException {
        return TruthFile.read(Files.writeString(folder.resolve("truth.ndjson"), text));
    }

    private void refuses(String text, String... words) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(TruthFile.BadTruth.class)
                .message()
                .contains("truth.ndjson")
                .contains(words)
                .doesNotContain("zanzibar");
    }

    @Test
    void whatSynthWritesIsRead() throws IOException {
        Truth truth = read(HEADER + RAID + POST);

        assertThat(truth.scenarios()).singleElement().satisfies(scenario -> {
            assertThat(scenario.isCampaign()).isTrue();
            assertThat(scenario.family()).isEqualTo("raid");
            assertThat(scenario.severity()).isEqualTo(3);
            assertThat(scenario.onset()).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
            assertThat(scenario.expected().soonest()).isEqualTo(Tier.IMMINENT);
            assertThat(scenario.expected().latest()).isEqualTo(Tier.HIGH);
        });
        assertThat(truth.posts()).singleElement().satisfies(post -> {
            assertThat(post.isAttack()).isTrue();
            assertThat(post.stage()).isEqualTo(Stage.CALL);
        });
    }

    @Test
    void aLookAlikeHasNoCampaign() throws IOException {
        Truth truth = read(RAID.replace("\"campaign\",", "\"lookalike\",")
                .replace("\"c1\"", "null")
                .replace("\"t1\"", "null")
                .replace("\"2026-03-01T12:00:00Z\"", "null")
                .replace("at_least_high", "at_most_routine"));

        assertThat(truth.scenarios().get(0).isCampaign()).isFalse();
        assertThat(truth.scenarios().get(0).expected().latest()).isEqualTo(Tier.ROUTINE);
    }

    @Test
    void aWrongLineIsNamedByNumberAndField() {
        refuses(HEADER + RAID + "\n" + POST.replace("\"call\"", "\"zanzibar\""), "line 4", "stage:", "expected");
        refuses(RAID.replace("\"severity\":3", "\"severity\":4"), "line 1", "severity:", "0 to 3");
        refuses(RAID.replace("at_least_high", "zanzibar"), "line 1", "expect.tier:", "at_least_TIER");
        refuses(RAID.replace("\"lang\":\"en\",", ""), "line 1", "lang:", "found nothing");
        refuses(RAID.replace("2026-03-01T12:00:00Z", "zanzibar"), "line 1", "onset:", "2026-03-14T20:00:00Z");
        refuses(RAID + POST.replace("\"zanzibar\"", "17"), "line 2", "native_id:", "a string was expected");
        refuses(RAID.replace("\"expect\":{", "\"expect\":[{").replace("1}}", "1}]}"), "line 1", "expect:");
        refuses(RAID.replace("\"campaign\",", "\"lookalike\","), "line 1", "campaign:", "look-alike");
        refuses(RAID + "{\"zanzibar\":", "line 2", "one a line");
    }

    @Test
    void aPostOfAnUnknownScenarioIsRefused() {
        refuses(RAID + POST.replace("raid-en-3", "zanzibar"), "line 2", "scenario:");
    }

    @Test
    void whatIsToldTwiceIsRefused() {
        refuses(RAID + RAID, "line 2", "scenario:", "second time");
        refuses(RAID + POST + POST, "line 3", "native_id:", "second time");
    }

    @Test
    void aFileWithoutScenariosIsRefused() {
        refuses(HEADER, "no scenario", "tocsin synth");
    }

    @Test
    void aFileInAnotherCharsetIsRefused() throws IOException {
        Path file = Files.write(
                folder.resolve("truth.ndjson"), RAID.replace("raid", "\u00e9").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TruthFile.read(file)).hasMessageContaining("UTF-8");
    }
}
