package org.tocsin.evaluate.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.evaluate.campaign.TimeToDetection.Campaign;
import org.tocsin.risk.Tier;

class CampaignWriterTest {
    private static final List<String> PAGES = List.of("campaigns.html", "campaigns.fr.html");

    @TempDir
    private Path folder;

    private static CampaignEvaluation measured() {
        CampaignEvaluation plain = new Story()
                .campaign("<one>", 3, "a1 a2")
                .lookalike("like", "name", "x1")
                .found(Tier.HIGH, "T", .9, "a1 a2")
                .found(Tier.ROUTINE, "S", .2, "x1")
                .measured();
        TimeToDetection detection =
                new TimeToDetection(List.of(new Campaign("<one>", .5, Double.POSITIVE_INFINITY)), 3, 3);
        return new CampaignEvaluation(
                plain.runId(),
                plain.asOf(),
                plain.truthPosts(),
                plain.unheld(),
                plain.ranking(),
                plain.ways(),
                plain.stages(),
                plain.scenarios(),
                plain.falseCases(),
                plain.reliability(),
                detection,
                List.of(new Ablation(Ablation.IMMINENCE, plain.own().ranks(), .25)));
    }

    private Path write(CampaignEvaluation... runs) throws IOException {
        new CampaignWriter().write(folder, List.of(runs));
        return folder;
    }

    @Test
    void bothPagesAreWellFormedFetchNothingAndRunNothing() throws IOException {
        Path written = write(measured());

        for (String name : PAGES) {
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            Document page = parser.parseInput(Files.readString(written.resolve(name)), "");
            ParseErrorList errors = parser.getErrors();
            assertThat(errors).isEmpty();
            assertThat(page.select("script, link, iframe, img, [src], [style]")).isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'; style-src 'sha256-");
            assertThat(page.select("html").attr("lang")).isEqualTo(name.equals("campaigns.html") ? "en" : "fr");
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.text())
                    .doesNotContain("{0}", "NaN", "Infinity")
                    .doesNotContainPattern("campaigns\\.(?!json)[a-z]");
        }
    }

    @Test
    void picturesSayWhatTheyShow() throws IOException {
        Path written = write(measured());

        for (String name : PAGES) {
            Document page = Jsoup.parse(Files.readString(written.resolve(name)));
            assertThat(page.select("svg.plot[role=img]"))
                    .hasSize(3)
                    .allSatisfy(
                            picture -> assertThat(picture.attr("aria-label")).isNotBlank());
        }
    }

    @Test
    void withoutAReplayNoDaysAreTold() throws IOException {
        Document page = Jsoup.parse(Files.readString(
                write(new Story().campaign("one", 2, "a1").measured()).resolve("campaigns.html")));

        assertThat(page.select("#detection")).isEmpty();
        assertThat(page.select("svg.plot")).hasSize(2);
    }

    @Test
    void theNameOfAScenarioCannotSteerThePage() throws IOException {
        assertThat(write(measured()).resolve("campaigns.html"))
                .content()
                .contains("&lt;one&gt;")
                .doesNotContain("<one>");
    }

    @Test
    void jsonHoldsTheFigures() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(write(measured()).resolve("campaigns.json").toFile());

        assertThat(json.path("goals").path(0).toString())
                .isEqualTo("{\"goal\":\"campaigns\",\"at_least\":0.9,\"tocsin\":1.0,\"by_target\":1.0,\"by_gap\":1.0,"
                        + "\"by_volume\":1.0,\"met\":true}");
        JsonNode own = json.path("ways").path("tocsin");
        assertThat(own.path("campaigns").path("all").path("precision").asDouble())
                .isEqualTo(.5);
        assertThat(own.path("namesakes_merged").toString()).isEqualTo("{\"hits\":0,\"of\":0}");
        assertThat(json.path("time_to_detection").path("high").toString()).isEqualTo("{\"seen\":0,\"campaigns\":1}");
        assertThat(json.path("ablations").path(0).path("left_out").asText()).isEqualTo("imminence");
        assertThat(json.path("scenarios").path(0).path("met").asBoolean()).isTrue();
    }

    @Test
    void theSameFiguresGiveTheSameBytes() throws IOException {
        String once = Files.readString(write(measured()).resolve("campaigns.json"));

        assertThat(write(measured()).resolve("campaigns.json")).content().isEqualTo(once);
    }

    @Test
    void severalRunsStandInFoldersOfTheirNumberBesideTheirPool() throws IOException {
        Path written = write(measured(), measured(), measured());

        for (String name : PAGES) {
            assertThat(Jsoup.parse(Files.readString(written.resolve(name)))
                            .select("main a")
                            .eachAttr("href"))
                    .containsExactly("1/" + name, "2/" + name)
                    .allSatisfy(link -> assertThat(written.resolve(link)).exists());
        }
    }
}
