package org.tocsin.ingest.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContentFormTest {
    @Test
    void copiesThatDifferInWhiteSpaceOrInHowAccentsAreWrittenAreAlike() {
        assertThat(ContentForm.of("  Le thé\u00A0est\n\n prêt. ")).isEqualTo("Le thé est prêt.");
        assertThat(ContentForm.of("Le the\u0301 est pre\u0302t.")).isEqualTo("Le thé est prêt.");
        assertThat(ContentForm.of("The tea is ready.")).isEqualTo("The tea is ready.");
        assertThat(ContentForm.of(" ")).isEmpty();
        assertThat(ContentForm.of("")).isEmpty();
    }

    @Test
    void anotherWordIsNoCopy() {
        assertThat(ContentForm.of("Le thé est prêt.")).isNotEqualTo(ContentForm.of("Le the est prêt."));
    }

    /** What is told at a glance is what Unicode's tables would tell. */
    @Property
    void theFormIsNfcWithSingleSpacesBetweenWords(@ForAll("texts") String text) {
        String spaced = Normalizer.normalize(text, Normalizer.Form.NFC)
                .chars()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());

        String form = ContentForm.of(text);

        assertThat(form).isEqualTo(spaced.replaceAll(" +", " ").strip());
        assertThat(ContentForm.of(form)).isEqualTo(form);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "Z", "é", "e\u0301", " ", "  ", "\n", "\u00A0", "\u2003", "\u0085", "œ", "ñ", "\u212B",
                        "😀")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
