package org.tocsin.cli.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.post.Post;

class PostLineTest {
    private static final String SECRET = "thessaly_owl";

    @Test
    void aPostNeedsNoMoreThanAnIdAndAText() {
        PostLine line = PostLine.read("{\"id\":\"7\",\"text\":\"Bonjour\"}");

        assertThat(line.error()).isNull();
        assertThat(line.post().id()).isEqualTo("7");
        assertThat(line.post().text()).isEqualTo("Bonjour");
        assertThat(line.post().createdAt()).isNull();
        assertThat(line.post().author()).isNull();
    }

    @Test
    void allThatHelpsIsTaken() {
        Post post = PostLine.read("{\"id\":\"7\",\"text\":\"Hi\",\"lang\":\"en\",\"author\":\"a\",\"thread\":\"t\","
                        + "\"thread_title\":\"tt\",\"reply_to\":\"r\",\"created_at\":\"2026-05-20T23:00:00+02:00\","
                        + "\"platform\":\"p\",\"unheard_of\":{\"deep\":1}}")
                .post();

        assertThat(post)
                .usingRecursiveComparison()
                .isEqualTo(new Post(
                        "7",
                        "Hi",
                        "en",
                        "a",
                        "t",
                        "tt",
                        "r",
                        Instant.parse("2026-05-20T21:00:00Z"),
                        "p",
                        java.util.List.of()));
    }

    @Test
    void aNumberStaysANumber() {
        PostLine line = PostLine.read("{\"id\":12345678901234567890,\"text\":\"Hi\"}");

        assertThat(line.id()).hasToString("12345678901234567890");
        assertThat(line.id().isNumber()).isTrue();
    }

    @Test
    void aTimeWithoutAZoneIsUtc() {
        assertThat(PostLine.read("{\"id\":\"7\",\"text\":\"Hi\",\"created_at\":\"2026-05-20T21:00:00\"}")
                        .post()
                        .createdAt())
                .isEqualTo(Instant.parse("2026-05-20T21:00:00Z"));
    }

    @Test
    void aNullTimeIsNone() {
        assertThat(PostLine.read("{\"id\":\"7\",\"text\":\"Hi\",\"created_at\":null}")
                        .error())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"thessaly_owl\"} | field id: a string was expected, found nothing",
                "{\"id\":null,\"text\":\"thessaly_owl\"} | field id: a string was expected, found null",
                "{\"id\":{\"thessaly_owl\":1},\"text\":\"x\"} | field id: a string was expected, found object",
                "{\"id\":1.5,\"text\":\"thessaly_owl\"} | field id: a string was expected, found number",
                "{\"id\":\"thessaly_owl\"} | field text: a string was expected, found nothing",
                "{\"id\":\"1\",\"text\":[\"thessaly_owl\"]} | field text: a string was expected, found array",
                "{\"id\":\"1\",\"text\":7} | field text: a string was expected, found number",
                "{\"id\":\"1\",\"text\":\"x\",\"created_at\":\"thessaly_owl\"} | field created_at: an ISO 8601 time was"
                        + " expected, such as 2022-09-03T21:00:00Z",
                "{\"id\":\"1\",\"text\":\"x\",\"created_at\":1779235200} | field created_at: an ISO 8601 time was"
                        + " expected, such as 2022-09-03T21:00:00Z",
                "{\"id\":\"1\",\"text\":\"x\",\"created_at\":\"2026-02-30T21:00:00Z\"} | field created_at: an ISO 8601"
                        + " time was expected, such as 2022-09-03T21:00:00Z",
                "[\"thessaly_owl\"] | a JSON object was expected",
                "\"thessaly_owl\" | a JSON object was expected",
            })
    void whatIsWrongNamesTheFieldAndNeverItsValue(String json, String error) {
        PostLine line = PostLine.read(json);

        assertThat(line.post()).isNull();
        assertThat(line.error()).isEqualTo(error).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"1\",\"text\":\"thessaly_owl", "thessaly_owl", "{\"id\":thessaly_owl}"})
    void aBrokenLineIsToldByItsPlace(String json) {
        assertThat(PostLine.read(json).error())
                .matches("no JSON, from character \\d+")
                .doesNotContain(SECRET);
    }

    @Test
    void anAbyssOfBracketsIsALineLikeAnyOther() {
        assertThat(PostLine.read("[".repeat(1_000_000)).error()).startsWith("no JSON");
    }

    @Test
    void whatIsPrintedOfALineSaysNothing() {
        assertThat(PostLine.read("{\"id\":\"thessaly_owl\",\"text\":\"thessaly_owl\"}"))
                .hasToString("PostLine");
    }
}
