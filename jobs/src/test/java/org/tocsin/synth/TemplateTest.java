package org.tocsin.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static Set<String> all(String pattern) {
        Template template = Template.of(pattern);
        Set<String> texts = new TreeSet<>();
        for (int seed = 0; seed < 200; seed++) {
            StringBuilder text = new StringBuilder();
            template.write(new SplittableRandom(seed), (slot, random, out) -> out.append(slot.name()), text);
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void eachAlternativeIsChosenAndAlternativesNest() {
        assertThat(all("a {b|c {d|e}|} f")).containsExactly("a  f", "a b f", "a c d f", "a c e f");
    }

    @Test
    void aSlotIsFilledIn() {
        assertThat(all("who is [name]?")).containsExactly("who is NAME?");
    }

    @ParameterizedTest
    @CsvSource({
        "'a {b|c', not closed, 3",
        "'a b} c', outside braces, 4",
        "'a [name b', not closed, 3",
        "'hi [nobody]', unknown slot [nobody], 4"
    })
    void aPatternThatCannotBeReadIsRefusedWithItsPlace(String pattern, String what, String place) {
        assertThatThrownBy(() -> Template.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(what)
                .hasMessageEndingWith("at character " + place);
    }

    @ParameterizedTest
    @CsvSource({
        "' a  b  c ', a b c",
        "'a , b', 'a, b'",
        "'on la\uE001 attend', 'on l''attend'",
        "'on la\uE001 vire', 'on la vire'",
        "'qui ? moi', 'qui ? moi'"
    })
    void whatIsFilledInIsTidied(String filled, String tidy) {
        assertThat(Tidy.up(filled)).isEqualTo(tidy);
    }
}
