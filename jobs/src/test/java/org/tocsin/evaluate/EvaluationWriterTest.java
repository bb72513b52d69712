package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.detect.PostDetector;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;
import org.tocsin.train.LabelledPost;

class EvaluationWriterTest {
    private static final PostDetector DETECTOR = PostDetector.standard();

    @TempDir
    Path folder;

    private static List<LabelledPost> posts() {
        List<LabelledPost> posts = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String group = i % 2 == 0 ? "bakers" : "<cyclists>";
            posts.add(post("a" + i, "I am going to kill @zanzibar_otter tomorrow.", Stance.ATTACK, group));
            posts.add(post("n" + i, "We met at the zanzibar bakery.", Stance.NEUTRAL, group));
            posts.add(post("m" + i, "We met at the zanzibar bakery lol.", Stance.NEUTRAL, "bakers"));
            posts.add(post("o" + i, "We met at the zanzibar station.", Stance.NEUTRAL, "<cyclists>"));
        }
        return posts;
    }

    private static LabelledPost post(String id, String text, Stance stance, String identity) {
        boolean attack = stance == Stance.ATTACK;
        return new LabelledPost(
                Post.of(id, text).in("en"),
                "house-dev",
                id,
                stance,
                attack ? Set.of(Indicator.THREAT_DIRECT) : Set.of(),
                null,
                null,
                null,
                attack,
                attack ? "threat" : "bakery",
                identity,
                false);
    }

    private Path write(String name, List<LabelledPost> posts) throws IOException {
        new EvaluationWriter().write(folder.resolve(name), Evaluation.of(DETECTOR, posts));
        return folder.resolve(name);
    }

    @Test
    void aPageOpensFromAFileFetchesNothingAndRunsNothing() throws IOException {
        Path written = write("out", posts());

        for (String name : List.of("evaluation.html", "evaluation.fr.html")) {
            Document page = Jsoup.parse(Files.readString(written.resolve(name)));
            assertThat(page.select("script, link, iframe, img, [src], [style]")).isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'; style-src 'sha256-");
            assertThat(page.select("html").attr("lang")).isEqualTo(name.equals("evaluation.html") ? "en" : "fr");
            assertThat(page.select("svg.plot path.attack.line, svg.plot path.attack.dots"))
                    .hasSize(2);
            assertThat(page.select("svg[role=img]"))
                    .isNotEmpty()
                    .allSatisfy(
                            picture -> assertThat(picture.attr("aria-label")).isNotBlank());
            assertThat(page.select("table.groups svg.interval")).hasSizeGreaterThan(3);
            assertThat(page.select("a[hreflang]").attr("href"))
                    .isEqualTo(name.equals("evaluation.html") ? "evaluation.fr.html" : "evaluation.html");
        }
    }

    @Test
    void noWordOfAPostIsWritten() throws IOException {
        Path written = write("out", posts());

        for (String name : List.of("evaluation.html", "evaluation.fr.html", "evaluation.json")) {
            assertThat(written.resolve(name)).content().doesNotContainIgnoringCase("zanzibar");
        }
    }

    @Test
    void theNameOfAGroupCannotSteerThePage() throws IOException {
        assertThat(write("out", posts()).resolve("evaluation.html"))
                .content()
                .contains("&lt;cyclists&gt;")
                .doesNotContain("<cyclists>");
    }

    @Test
    void whatTheRulesWereTunedOnIsSaidBesideItsFigures() throws IOException {
        Path written = write("out", posts());

        assertThat(written.resolve("evaluation.html")).content().contains("rules tuned on it");
        assertThat(written.resolve("evaluation.fr.html")).content().contains("règles réglées dessus");
    }

    @Test
    void jsonHoldsTheFigures() throws IOException {
        JsonNode set = new ObjectMapper()
                .readTree(write("out", posts()).resolve("evaluation.json").toFile())
                .path("sets")
                .path(0);

        assertThat(set.path("seen").asText()).isEqualTo("tuned");
        assertThat(set.path("recall").toString())
                .isEqualTo("{\"hits\":24,\"of\":24,\"share\":1.0,\"low\":0.862,\"high\":1.0}");
        assertThat(set.path("indicators").path("THREAT.DIRECT").path("support").asInt())
                .isEqualTo(24);
        assertThat(set.path("attack_score").path("average_precision").asDouble())
                .isOne();
        assertThat(set.path("stance_confusion").path("attack").path("attack").asInt())
                .isEqualTo(24);
        assertThat(set.path("identities").findValuesAsText("label")).containsExactly("none");
        assertThat(set.path("dialects").path(0).path("groups").has("texting")).isTrue();
    }

    @Test
    void theSamePostsGiveTheSameBytesInWhateverOrder() throws IOException {
        List<LabelledPost> shuffled = new ArrayList<>(posts());
        Collections.reverse(shuffled);
        Path one = write("a", posts());
        Path other = write("b", shuffled);

        for (String name : List.of("evaluation.html", "evaluation.fr.html", "evaluation.json")) {
            assertThat(one.resolve(name)).hasSameBinaryContentAs(other.resolve(name));
        }
    }
}
