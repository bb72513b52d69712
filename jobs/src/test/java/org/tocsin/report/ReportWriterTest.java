package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.report.ReportData.RankedCase;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskCase;
import org.tocsin.risk.Tier;

class ReportWriterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/tocsin/report/golden");

    @TempDir
    Path dir;

    /** To renew the golden pages after a change of the templates, delete the folder, run this test twice, and read the diff. */
    @Test
    void theSameRunGivesTheGoldenPages() throws IOException {
        new ReportWriter().write(dir, SampleReport.of(List.of(SampleReport.french(), SampleReport.firm())));
        SortedMap<String, String> pages = pages(dir);
        pages.replaceAll((name, html) -> withoutStyle(html));
        if (!Files.exists(GOLDEN)) {
            save(pages);
            throw new AssertionError("there were no golden pages; they are written now, read them");
        }
        assertThat(pages).isEqualTo(pages(GOLDEN));
    }

    @Test
    void twoReportsOfTheSameRunAreByteEqual() throws IOException {
        new ReportWriter().write(dir.resolve("a"), SampleReport.small());
        new ReportWriter().write(dir.resolve("b"), SampleReport.small());
        assertThat(pages(dir.resolve("a"))).hasSize(12).isEqualTo(pages(dir.resolve("b")));
    }

    @Test
    void everyPageSaysFirstThatAHumanMustConfirm() throws IOException {
        new ReportWriter().write(dir, SampleReport.small());
        assertThat(pages(dir)).allSatisfy((name, html) -> {
            Document page = Jsoup.parse(html);
            String notice = name.endsWith(".fr.html")
                    ? "Un humain doit confirmer avant que quiconque agisse."
                    : "A human must confirm before anyone acts.";
            assertThat(page.select("aside.notice strong").text()).isEqualTo(notice);
            assertThat(page.select("footer").text()).contains(notice);
            assertThat(page.select("html").attr("lang")).isEqualTo(name.endsWith(".fr.html") ? "fr" : "en");
        });
    }

    @Test
    void aCaseOfOneMomentIsNotSaidToHaveLasted() throws IOException {
        new ReportWriter().write(dir, SampleReport.of(List.of(SampleReport.routine("case-d1c2", 9))));
        assertThat(pages(dir).get("cases/case-d1c2.html"))
                .contains("<p class=\"big\">A single moment</p>\n<p>2022-09-01 00:00 UTC</p>")
                .doesNotContain("1 hour");
        assertThat(pages(dir).get("cases/case-d1c2.fr.html"))
                .contains("<p class=\"big\">Un seul instant</p>\n<p>2022-09-01 00:00 UTC</p>")
                .doesNotContain("1 heure");
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws IOException {
        new ReportWriter().write(dir, SampleReport.small());
        assertThat(pages(dir)).allSatisfy((name, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script, link, img, iframe, object, form, [style], [src], [onclick]"))
                    .isEmpty();
            assertThat(page.select("a[href]").eachAttr("href"))
                    .allSatisfy(href -> assertThat(href).doesNotContain(":"));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'; style-src 'sha256-");
        });
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        new ReportWriter().write(dir, SampleReport.small());
        for (var page : pages(dir).entrySet()) {
            Document document = Jsoup.parse(page.getValue());
            for (String href : document.select("a[href]").eachAttr("href")) {
                if (href.startsWith("#")) {
                    assertThat(document.getElementById(href.substring(1)))
                            .as(href)
                            .isNotNull();
                } else {
                    assertThat(dir.resolve(page.getKey()).resolveSibling(href)).exists();
                }
            }
        }
    }

    @Test
    void hostileWordsInACaseAreTextAndNothingElse() throws IOException {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>\" ' &amp; </style> ${7*7} \u202E";
        RiskCase plain = SampleReport.imminent().riskCase();
        RiskCase riskCase = SampleReport.risk(
                "case-x",
                hostile,
                Tier.HIGH,
                50,
                .5,
                .4,
                .6,
                0,
                List.of(new Factor(hostile, hostile, 10, List.of(hostile))),
                plain.posts());
        new ReportWriter().write(dir, SampleReport.of(List.of(new RankedCase(riskCase, List.of()))));
        assertThat(pages(dir)).allSatisfy((name, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script, img, [onerror]")).isEmpty();
            assertThat(page.select("main").text())
                    .contains("<script>alert(1)</script>")
                    .contains("${7*7}");
            assertThat(page.select("style")).hasSize(1);
        });
    }

    @Test
    void aCaseIdThatIsNoFileNameIsRefused() {
        RiskCase riskCase = SampleReport.risk(
                "../x",
                "Target 1, a person",
                Tier.HIGH,
                1,
                .5,
                .4,
                .6,
                0,
                List.of(),
                SampleReport.imminent().riskCase().posts());
        assertThatThrownBy(() -> new RankedCase(riskCase, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** The firm's case stands between people's in the run; on the pages each queue has ranks and steps of its own. */
    @Test
    void organisationsAreRankedApartAfterThePeople() throws IOException {
        new ReportWriter().write(dir, SampleReport.small());
        Document index = Jsoup.parse(pages(dir).get("index.html"));
        assertThat(index.select("main > section.tier .rank").eachText()).containsExactly("1", "2", "3", "4");
        assertThat(index.select("section.tier ~ section.queue .card").eachText())
                .singleElement()
                .asString()
                .startsWith("1 Target 51AD, an organisation Elevated case-51ad07");
        assertThat(index.select("section.queue .tier-elevated .chip").text()).isEqualTo("Elevated");
        assertThat(index.select("section.queue > h2").text()).isEqualTo("Organisations, ranked apart 1 case");
        assertThat(index.select("section.queue > p").text())
                .contains("boycotted, not hunted")
                .contains("threats to people who work there are here");
        assertThat(index.select("section.summary .n").eachText()).containsExactly("1", "1", "1", "1");
        assertThat(index.select("section.summary a[href=#organisations]").text())
                .isEqualTo("and 1 case of an organisation, ranked apart");
        assertThat(Jsoup.parse(pages(dir).get("index.fr.html"))
                        .select("section.summary a[href=#organisations]")
                        .text())
                .isEqualTo("et 1 dossier sur une organisation, classé à part");

        Document firm = Jsoup.parse(pages(dir).get("cases/case-51ad07.html"));
        assertThat(firm.select(".tags").text()).contains("Rank 1 of 1 among organisations");
        assertThat(firm.select(".steps a")).isEmpty();
        Document last = Jsoup.parse(pages(dir).get("cases/case-d1c2.html"));
        assertThat(last.select(".tags").text()).contains("Rank 4 of 4 ");
        assertThat(last.select(".steps a[rel=prev]").attr("href")).isEqualTo("../cases/case-0e55aa.html");
    }

    @Test
    void aRunWithoutOrganisationsHasNoQueueForThem() throws IOException {
        new ReportWriter().write(dir, SampleReport.of(List.of(SampleReport.french())));
        assertThat(pages(dir).get("index.html")).doesNotContain("rganisations");
    }

    @Test
    void aRunOfOrganisationsAloneIsNotEmpty() throws IOException {
        new ReportWriter().write(dir, SampleReport.of(List.of(SampleReport.firm())));
        Document index = Jsoup.parse(pages(dir).get("index.html"));
        assertThat(index.select("section.summary .n").eachText()).containsExactly("0", "0", "0", "0");
        assertThat(index.select("section.tier")).isEmpty();
        assertThat(index.select("section.queue .card")).hasSize(1);
    }

    @Test
    void aRunWithoutCasesSaysSo() throws IOException {
        new ReportWriter().write(dir, SampleReport.empty());
        assertThat(pages(dir)).hasSize(2);
        assertThat(pages(dir).get("index.html")).contains("No case in this run");
        assertThat(pages(dir).get("index.fr.html")).contains("Aucun dossier dans cette analyse");
    }

    @Test
    void theChartOfPointsHasItsNumbersAsText() throws IOException {
        new ReportWriter().write(dir, SampleReport.small());
        Document page = Jsoup.parse(pages(dir).get("cases/case-7f3a91.html"));
        assertThat(page.select(".waterfall tbody tr")).hasSize(10);
        assertThat(page.select(".waterfall tbody tr.result td.total").text()).isEqualTo("+2.75");
        assertThat(page.select(".waterfall tbody tr.lowers td.num:not(.total)").eachText())
                .containsExactly("−0.20", "−0.15");
        assertThat(page.select("svg[role=img]"))
                .allSatisfy(svg -> assertThat(svg.select("title")).isNotEmpty());
    }

    @Test
    void noNameFromAPostReachesAPage() throws IOException {
        new ReportWriter().write(dir, SampleReport.small());
        assertThat(pages(dir))
                .allSatisfy((name, html) -> assertThat(html)
                        .doesNotContainIgnoringCase("zorbella")
                        .doesNotContainIgnoringCase("vanoche")
                        .doesNotContain("7700"));
        assertThat(pages(dir).get("cases/case-7f3a91.html")).contains(RedactedText.MASK);
    }

    private static SortedMap<String, String> pages(Path root) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(it -> it.toString().endsWith(".html"))
                    .forEach(it -> pages.put(root.relativize(it).toString(), read(it)));
        }
        return pages;
    }

    /** How a page looks is for the browser test; the golden pages hold what it says. */
    private static String withoutStyle(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "<style></style>").replaceAll("sha256-[^&']+", "sha256-");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(SortedMap<String, String> pages) throws IOException {
        for (var page : pages.entrySet()) {
            Path file = GOLDEN.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }
}
