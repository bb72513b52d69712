package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

class AddressGradingTest {
    private static final Identifiers IDENTIFIERS = Identifiers.with(new CapitalisedNames());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | she lives on Sample Road | street",
                "FR | elle habite rue de la Loutre | street",
                "EN | she lives at 12 Sample Road. Call me | street, number",
                "FR | elle habite 12 bis rue de la Loutre. Appelle | street, number",
                "EN | she lives at 12 Sample Road, Otterham | street, number, town",
                "FR | elle habite 12 rue de la Loutre, Loutreville | street, number, town",
                "EN | she lives at 12 Sample Road, Otterham OR 97999 | street, number, town, postcode",
                "FR | elle habite 12 rue de la Loutre, 99999 Loutreville | street, number, town, postcode",
                "EN | she lives at Flat 2, 12 Sample Road | street, number, flat, floor or staircase",
                "FR | elle habite 12 rue de la Loutre, 2e étage | street, number, flat, floor or staircase",
                "FR | elle habite 12 rue de la Loutre, escalier B, 99999 Loutreville "
                        + "| street, number, town, postcode, flat, floor or staircase",
                "EN | meet at the corner of Otter Road & Sample Lane | street",
                "FR | elle habite rue du 8 Mai 1945, je crois | street",
                "EN | she lives at 12 Sample Road, Apt 3, Otterham OR 97999 "
                        + "| street, number, town, postcode, flat, floor or staircase"
            })
    void anAddressTellsHowCompleteItIs(String language, String text, String parts) {
        assertThat(reasons(language, text)).endsWith("it has " + parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | she lives on Sample Road, she lives at 12 Sample Road, Apt 3",
                "FR | elle habite rue de la Loutre, elle habite 12 rue de la Loutre, appt 3"
            })
    void theMoreItHoldsTheSurerItIs(String language, String text) {
        assertThat(IDENTIFIERS.find(Post.of("1", text), Language.valueOf(language), false))
                .filteredOn(i -> i.type() == IdentifierType.STREET_ADDRESS)
                .extracting(Identifier::confidence)
                .containsExactly(0.6, 0.9);
    }

    @Test
    void aPersonBehindAStreetIsNoTown() {
        assertThat(reasons("EN", "she lives at 12 Sample Road, Dr. Testwick said"))
                .doesNotContain("has street, number, town");
        assertThat(reasons("FR", "elle habite 12 rue de la Loutre, Mme Testot l'a dit"))
                .doesNotContain("has street, number, town");
    }

    private static String reasons(String language, String text) {
        return IDENTIFIERS.explain(Post.of("1", text), Language.valueOf(language), false).decisions().stream()
                .filter(d -> d.identifier().type() == IdentifierType.STREET_ADDRESS)
                .flatMap(d -> d.reasons().stream())
                .map(r -> r.replaceFirst("; it lacks.*", ""))
                .collect(Collectors.joining("; "));
    }
}
