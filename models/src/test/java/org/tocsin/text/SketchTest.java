package org.tocsin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.target.Sightings;

class SketchTest {
    private static Sketch sketch(String text) {
        return Sketch.of(text, Sightings::mixed);
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i * 7919).collect(Collectors.joining(" "));
    }

    @Test
    void aTextIsWhollyLikeItselfInOtherLettersAndSigns() {
        String text = "On se retrouve à l'école, vendredi soir: apportez vos affiches et vos amis!";
        assertThat(sketch(text)
                        .similarity(sketch("ON SE RETROUVE A L ECOLE vendredi soir apportez vos affiches et vos amis")))
                .isEqualTo(1);
    }

    @Test
    void similarityIsTheShareOfRunsInCommon() {
        // 300 runs in each, 200 of them common: 200 of 400 in all
        assertThat(sketch(words(0, 302)).similarity(sketch(words(100, 402)))).isEqualTo(0.5, within(0.15));
        assertThat(sketch(words(0, 302)).similarity(sketch(words(1000, 1302)))).isLessThan(0.1);
    }

    @Test
    void whatIsLikeSharesABand() {
        Sketch one = sketch(words(0, 60));
        Sketch other = sketch(words(0, 25) + " another " + words(26, 60));
        assertThat(one.isLike(other)).isTrue();
        Set<String> bands = new HashSet<>(one.bands());
        bands.retainAll(other.bands());
        assertThat(bands).isNotEmpty();
    }

    @Test
    void aFewWordsAreNobodysCopy() {
        assertThat(sketch("you know who you are").bins()).isEmpty();
        assertThat(sketch("you know who you are").isLike(sketch("you know who you are")))
                .isFalse();
        assertThat(sketch("").bands()).isEmpty();
    }
}
