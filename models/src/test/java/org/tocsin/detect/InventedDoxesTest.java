package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.post.Post;

/** What is found of varied doxes, requests and outings, and how often an ordinary post that is near one passes for it. */
class InventedDoxesTest {
    private static final PostDetector DETECTOR = PostDetector.standard();
    private static final double LEAST_FOUND = 0.6;
    private static final double MOST_MISTAKEN = 0.25; // six of 24 posts that are as near as can be

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void mostDoxesAreFoundAndFewOrdinaryPostsPassForOne(String language) throws IOException {
        for (String part : List.of("varied_", "later_")) {
            assertThat(flagged(part + language + "_harm", language)).isGreaterThanOrEqualTo(LEAST_FOUND);
            assertThat(flagged(part + language + "_near", language))
                    .as(part + language)
                    .isLessThanOrEqualTo(MOST_MISTAKEN);
        }
    }

    private static double flagged(String list, String language) throws IOException {
        List<String> texts = Objects.requireNonNull(lists().get(list));
        long flagged = texts.stream()
                .map(text -> new Post("1", text, language, null, null, null, null, null, null, List.of()))
                .filter(post -> DETECTOR.detect(post, Depth.SCREENED).flagged())
                .count();
        return (double) flagged / texts.size();
    }

    private static Map<String, List<String>> lists() throws IOException {
        try (InputStream in = InventedDoxesTest.class.getResourceAsStream("/invented-doxes.yml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        }
    }
}
