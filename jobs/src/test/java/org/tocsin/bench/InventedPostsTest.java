package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.bench.InventedPosts.Sample;
import org.tocsin.detect.identifier.Identifiers;
import org.tocsin.text.Language;

class InventedPostsTest {
    private static final int LENGTH = 150;
    private static final List<Sample> POSTS = InventedPosts.of(2_000, LENGTH, 5);

    @Test
    void halfAreEnglishHalfFrenchAndAllOfOneLength() {
        assertThat(POSTS)
                .allSatisfy(sample -> assertThat(sample.post().text()).hasSize(LENGTH))
                .filteredOn(sample -> sample.language() == Language.FR)
                .hasSize(1_000);
    }

    @Test
    void oneInAHundredHoldsAnIdentifierInEitherLanguage() {
        Identifiers identifiers = Identifiers.standard();

        for (Language language : List.of(Language.EN, Language.FR)) {
            assertThat(POSTS)
                    .filteredOn(sample -> sample.language() == language)
                    .filteredOn(sample ->
                            !identifiers.find(sample.post(), language, false).isEmpty())
                    .hasSizeBetween(10, 20); // chance makes a name or a whereabouts of common words now and then
        }
    }

    @Test
    void theSameSeedGivesTheSamePosts() {
        assertThat(InventedPosts.of(50, LENGTH, 7))
                .isEqualTo(InventedPosts.of(50, LENGTH, 7))
                .isNotEqualTo(InventedPosts.of(50, LENGTH, 8));
    }
}
