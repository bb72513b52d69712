package org.tocsin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectsTest {
    private final Dialects dialects = new Dialects();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We're finna bake bread. | aae
            en | She be baking on Sundays. | aae
            en | Thx, c u at the bakery! | texting
            fr | Slt, tu viens à la boulangerie ? | texting
            fr | Le pain est pas bon pantoute. | quebec
            en | This bread is sooo good. | drawn_out
            en | we bake on sundays | lower_case
            """)
    void aKindOfWritingIsToldByItsMarks(String language, String text, String kind) {
        assertThat(dialects.of(text, language)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We will bake bread, she said.
            en | She will be baking on Sunday.
            fr | Nous ferons du pain dimanche, c'est promis.
            en | See https://example.com/lol and @finna_bakery.
            """)
    void whatIsNotMarkedIsStandard(String language, String text) {
        assertThat(dialects.of(text, language)).isEqualTo(List.of(Dialects.STANDARD));
    }

    @Test
    void aPostMayBeOfSeveralKinds() {
        assertThat(dialects.of("finna bake lol", "en")).containsExactly("texting", "aae", "lower_case");
    }
}
