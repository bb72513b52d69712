package org.tocsin.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.text.Language;

class GramsTest {
    private static Grams of(String text) {
        return Grams.of(text, WordClasses.of(Language.EN));
    }

    private static Grams.Block words(Grams grams) {
        return grams.blocks().get(0);
    }

    private static Grams.Block stems(Grams grams) {
        return grams.blocks().get(1);
    }

    private static Grams.Block acts(String text, Language language) {
        return Grams.of(text, WordClasses.of(language)).blocks().get(2);
    }

    @Test
    void actsOfOneKindToOneKindOfPersonShareGrams() {
        assertThat(sharedKeys(acts("i will shoot him", Language.EN), acts("we shall strangle them", Language.EN)))
                .isPositive();
        assertThat(sharedKeys(acts("je vais la buter", Language.FR), acts("on va les etrangler", Language.FR)))
                .isPositive();
        assertThat(acts("shots of the garden shed", Language.EN).size()).isZero();
    }

    @Test
    void anActIsKnownInItsInflections() {
        for (String form : List.of("kills", "killing", "stabbed", "hung", "murdered", "burnt")) {
            assertThat(acts(form, Language.EN).size()).as(form).isPositive();
        }
        for (String form : List.of("tuerai", "egorgees", "crevent", "abattre", "meurt", "pendu")) {
            assertThat(acts(form, Language.FR).size()).as(form).isPositive();
        }
    }

    @Test
    void allGroupsOfPeopleAreOneWord() {
        int[] one = of("some muslims live here").distinctKeys(Signs.NONE);

        assertThat(of("some women live here").distinctKeys(Signs.NONE)).isEqualTo(one);
        assertThat(of("some immigrants live here").distinctKeys(Signs.NONE)).isEqualTo(one);
        assertThat(of("some bakers live here").distinctKeys(Signs.NONE)).isNotEqualTo(one);
    }

    @Test
    void aTextOfNothingButActsIsReadAsFarAsTheCap() {
        assertThat(acts("you should kill them all now ".repeat(300), Language.EN)
                        .size())
                .isLessThan(40_000);
    }

    @Test
    void wordsComeInRunsOfOneToThree() {
        Grams grams = of("nous savons ou");

        assertThat(words(grams).size()).isEqualTo(3 + 2 + 1);
        assertThat(covered(grams, "nous savons ou")).contains("nous", "savons", "ou", "nous savons", "savons ou");
    }

    @Test
    void aMarkIsAWordOfItsOwn() {
        assertThat(of("run!").length()).isEqualTo(2);
    }

    @Test
    void inflectionsShareAStem() {
        assertThat(shared("signaler", "signalez")).isPositive();
        assertThat(shared("reporting", "reported")).isPositive();
        assertThat(shared("signaler", "soulever")).isZero();
    }

    @Test
    void theSameWordsElsewhereAreTheSameGrams() {
        int[] first = words(of("see you tonight")).sorted();
        int[] second = words(of("well , see you tonight")).sorted();

        assertThat(IntStream.of(first)
                        .filter(k -> Arrays.binarySearch(second, k) >= 0)
                        .count())
                .isEqualTo(first.length);
    }

    @Test
    void aSignIsAKeyBesideTheWords() {
        Signs signs = new Signs(Map.of("indicator DOX.PUBLISH", 0.8));

        assertThat(of("").distinctKeys(signs)).hasSize(1);
        assertThat(signs.values().values()).containsExactly(0.4f);
    }

    @Property(tries = 200)
    void everyGramLiesWithinItsText(@ForAll String text) {
        Grams grams = of(text);

        for (Grams.Block block : grams.blocks()) {
            for (int i = 0; i < block.size(); i++) {
                assertThat(block.first(i)).isBetween(0, block.last(i));
                assertThat(grams.end(block.last(i))).isBetween(grams.begin(block.first(i)) + 1, text.length());
            }
        }
    }

    @Test
    void aMegabyteOfHostileTextIsReadAsFarAsTheCap() {
        assertThat(of("a ".repeat(500_000)).length()).isEqualTo(Grams.MOST_WORDS);
        assertThat(of("a".repeat(1_000_000)).length()).isEqualTo(1);
    }

    private static String covered(Grams grams, String text) {
        return IntStream.range(0, words(grams).size())
                .mapToObj(i -> text.substring(
                        grams.begin(words(grams).first(i)),
                        grams.end(words(grams).last(i))))
                .collect(Collectors.joining("|"));
    }

    private static long shared(String one, String other) {
        return sharedKeys(stems(of(one)), stems(of(other)));
    }

    private static long sharedKeys(Grams.Block one, Grams.Block other) {
        int[] keys = other.sorted();
        return IntStream.of(one.sorted())
                .filter(k -> Arrays.binarySearch(keys, k) >= 0)
                .count();
    }
}
