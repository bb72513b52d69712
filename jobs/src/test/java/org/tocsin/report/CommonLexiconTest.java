package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.text.Language;

class CommonLexiconTest {

    @Test
    void elisionsComposeInFrenchOnly() {
        assertThat(french("l'adresse")).isEqualTo("l'adresse");
        assertThat(french("qu’elle")).isEqualTo("qu'elle");
        assertThat(french("l'Vanoche")).isEqualTo("-");
        assertThat(english("l'address")).isEqualTo("-");
    }

    @Test
    void cliticsComposeInEnglishOnly() {
        assertThat(english("boss's")).isEqualTo("boss's");
        assertThat(english("Zorbella's")).isEqualTo("-");
        assertThat(french("patron's")).isEqualTo("-");
    }

    @Test
    void aCompoundStandsWhenEachPartDoes() {
        assertThat(french("dis-moi")).isEqualTo("dis-moi");
        assertThat(french("Jean-moi")).isEqualTo("-");
        assertThat(english("one-one-one-one-one")).isEqualTo("-");
        assertThat(english("-")).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aLexiconIsLargeAndHoldsNothingButWords(String code) throws IOException {
        List<String> words = words(code);
        assertThat(words).hasSizeGreaterThan(1500).doesNotHaveDuplicates();
        assertThat(words).allSatisfy(word -> assertThat(word).matches("[\\p{IsLatin}'-]+"));
        assertThat(words)
                .filteredOn(word -> !word.startsWith("I"))
                .allSatisfy(word -> assertThat(word).isLowerCase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rose",
                "mark",
                "grace",
                "jack",
                "bill",
                "pierre",
                "marie",
                "jean",
                "claire",
                "gay",
                "trans",
                "lesbian",
                "bipolar",
                "autistic",
                "muslim",
                "jewish",
                "christian",
                "catholic",
                "arab",
                "asian",
                "immigrant",
                "pregnant",
                "disabled",
                "london",
                "paris",
                "england",
                "street",
                "avenue",
                "rue",
                "homo",
                "lesbienne",
                "musulman",
                "juif",
                "chrétien",
                "arabe",
                "handicapé",
                "enceinte",
                "two",
                "seven",
                "deux",
                "sept"
            })
    void namesPlacesNumeralsAndSensitiveWordsAreInNeither(String word) {
        assertThat(english(word)).isEqualTo("-");
        assertThat(french(word)).isEqualTo("-");
    }

    private static String english(String word) {
        return CommonLexicon.of(Language.EN).spelling(word, false).orElse("-");
    }

    private static String french(String word) {
        return CommonLexicon.of(Language.FR).spelling(word, false).orElse("-");
    }

    private static List<String> words(String code) throws IOException {
        try (InputStream bytes = CommonLexicon.class.getResourceAsStream("/lexicons/common." + code + ".txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("["))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .toList();
        }
    }
}
