package org.tocsin.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GramsTest {
    @Test
    void wordsComeInRunsOfOneToThree() {
        Grams grams = Grams.of("nous savons ou");

        assertThat(grams.words().size()).isEqualTo(3 + 2 + 1);
        assertThat(covered(grams, "nous savons ou")).contains("nous", "savons", "ou", "nous savons", "savons ou");
    }

    @Test
    void aMarkIsAWordOfItsOwn() {
        assertThat(Grams.of("run!").length()).isEqualTo(2);
    }

    @Test
    void inflectionsShareAStem() {
        assertThat(shared("signaler", "signalez")).isPositive();
        assertThat(shared("reporting", "reported")).isPositive();
        assertThat(shared("signaler", "soulever")).isZero();
    }

    @Test
    void theSameWordsElsewhereAreTheSameGrams() {
        int[] first = Grams.of("see you tonight").words().sorted();
        int[] second = Grams.of("well , see you tonight").words().sorted();

        assertThat(IntStream.of(first)
                        .filter(k -> Arrays.binarySearch(second, k) >= 0)
                        .count())
                .isEqualTo(first.length);
    }

    @Test
    void aSignIsAKeyBesideTheWords() {
        Signs signs = new Signs(Map.of("indicator DOX.PUBLISH", 0.8));

        assertThat(Grams.of("").distinctKeys(signs)).hasSize(1);
        assertThat(signs.values().values()).containsExactly(0.4f);
    }

    @Property(tries = 200)
    void everyGramLiesWithinItsText(@ForAll String text) {
        Grams grams = Grams.of(text);

        for (Grams.Block block : new Grams.Block[] {grams.words(), grams.stems()}) {
            for (int i = 0; i < block.size(); i++) {
                assertThat(block.first(i)).isBetween(0, block.last(i));
                assertThat(grams.end(block.last(i))).isBetween(grams.begin(block.first(i)) + 1, text.length());
            }
        }
    }

    @Test
    void aMegabyteOfHostileTextIsReadAsFarAsTheCap() {
        assertThat(Grams.of("a ".repeat(500_000)).length()).isEqualTo(Grams.MOST_WORDS);
        assertThat(Grams.of("a".repeat(1_000_000)).length()).isEqualTo(1);
    }

    private static String covered(Grams grams, String text) {
        return IntStream.range(0, grams.words().size())
                .mapToObj(i -> text.substring(
                        grams.begin(grams.words().first(i)),
                        grams.end(grams.words().last(i))))
                .collect(Collectors.joining("|"));
    }

    private static long shared(String one, String other) {
        int[] keys = Grams.of(other).stems().sorted();
        return IntStream.of(Grams.of(one).stems().sorted())
                .filter(k -> Arrays.binarySearch(keys, k) >= 0)
                .count();
    }
}
