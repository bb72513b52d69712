package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

class DisguisedIdentifiersTest {
    private static final Identifiers IDENTIFIERS = Identifiers.standard();
    private static final String[] ENGLISH = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };
    private static final String[] FRENCH = {
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"
    };

    private static List<Identifier> find(String text, Language language) {
        return IDENTIFIERS.find(Post.of("1", text), language, false);
    }

    @Property(tries = 300)
    void aDisguisedNumberIsFoundAtItsExactPlace(
            @ForAll @IntRange(min = 0, max = 9999) int end,
            @ForAll @IntRange(min = 0, max = 5) int way,
            @ForAll boolean french,
            @ForAll long seed) {
        String number = french ? "063998" + String.format("%04d", end) : "20255501" + String.format("%02d", end % 100);
        String disguised = disguise(number, way, french, new Random(seed));
        String before = french ? "\ud83d\ude42 son tel : " : "\ud83d\ude42 her phone: ";
        Identifier found = find(before + disguised + " lol", french ? Language.FR : Language.EN)
                .get(0);
        int begin = before.codePointCount(0, before.length());
        assertThat(found.type()).isEqualTo(IdentifierType.PHONE);
        assertThat(found.value()).isEqualTo(french ? "+33" + number.substring(1) : "+1" + number);
        assertThat(found.span()).isEqualTo(new Span(begin, begin + disguised.codePointCount(0, disguised.length())));
    }

    private static String disguise(String number, int way, boolean french, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            String gap = i == 0 ? "" : " ";
            switch (way) {
                case 0 -> out.append(gap).append((french ? FRENCH : ENGLISH)[digit]);
                case 1 -> out.append(gap).append(digit);
                case 2 -> out.appendCodePoint(0xFF10 + digit);
                case 3 -> out.append(digit).append("\ufe0f\u20e3");
                case 4 ->
                    out.append(i == 0 ? "" : random.nextBoolean() ? "\u200b" : "")
                            .append(digit);
                default -> out.appendCodePoint(0x1D7CE + digit);
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL | jo.doe (at) example (dot) org | jo.doe@example.org",
                "EMAIL | jo [arobase] exemple [point] fr | jo@exemple.fr",
                "EMAIL | ｊｏ＠ｅｘａｍｐｌｅ．ｏｒｇ | jo@example.org",
                "IP | 192[.]0[.]2[.]5 | 192.0.2.5",
                "IP | 192 dot 0 dot 2 dot 5 | 192.0.2.5",
                "PROFILE_URL | twitter dot com slash quiet_otter | twitter:quiet_otter",
                "PROFILE_URL | instagram[.]com/quiet_otter | instagram:quiet_otter",
                "HANDLE | @quіet_оtter | quiet_otter",
                "POSTCODE | LS9\u200b9 4QT | LS994QT"
            })
    void otherDataAreReadInTheClearToo(IdentifierType type, String disguised, String value) {
        for (Language language : List.of(Language.EN, Language.FR)) {
            String text = "\ud83d\ude42 : " + disguised + " ;";
            Identifier found = find(text, language).get(0);
            assertThat(found.type()).isEqualTo(type);
            assertThat(found.value()).isEqualTo(value);
            assertThat(CodePoints.of(text).cut(found.span())).isEqualTo(disguised);
        }
    }

    @Test
    void countingAndEverydayNumbersAreNone() {
        assertThat(find("one two three four five six seven eight nine ten", Language.EN))
                .isEmpty();
        assertThat(find("un deux trois quatre cinq six sept huit neuf dix", Language.FR))
                .isEmpty();
        assertThat(find("two of us, five or six at most, one at a time", Language.EN))
                .isEmpty();
        assertThat(find("deux ou trois, cinq ou six au plus, un à la fois", Language.FR))
                .isEmpty();
    }
}
