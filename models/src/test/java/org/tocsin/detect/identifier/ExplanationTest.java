package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.post.Post;
import org.tocsin.text.Language;

class ExplanationTest {
    private static final Identifiers IDENTIFIERS = Identifiers.with(new CapitalisedNames());

    private static Explanation explain(String language, String text) {
        return IDENTIFIERS.explain(Post.of("1", text), Language.valueOf(language), false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | it was on 14 07 2019 at the fair | PHONE | DATE",
                "FR | c'était le 14 07 2019 à la foire | PHONE | DATE",
                "EN | order number 202-555-0143 has shipped | PHONE | NAMED_OTHERWISE",
                "FR | commande 06 39 98 12 34 expédiée | PHONE | NAMED_OTHERWISE",
                "EN | it costs $2025550143 they say | PHONE | TIED",
                "FR | il vaut 0639981234€ paraît-il | PHONE | TIED",
                "EN | you must be under 18 to enter | AGE | LIMIT",
                "FR | interdit aux moins de 18 ans | AGE | LIMIT",
                "EN | her card is 4111 1111 1111 1112 | CREDIT_CARD | CHECK_FAILED",
                "FR | sa carte est 4111 1111 1111 1112 | CREDIT_CARD | CHECK_FAILED",
                "EN | since version 1.2.3.4 it works | IP | VERSION",
                "FR | depuis la version 1.2.3.4 ça marche | IP | VERSION",
                "EN | write to jo@nowhere.invalidtld soon | EMAIL | NO_DOMAIN",
                "FR | écris à jo@nullepart.invalidtld vite | EMAIL | NO_DOMAIN",
            })
    void aNearMissSaysWhyItIsNone(String language, String text, String type, String reason) {
        Explanation explanation = explain(language, text);

        assertThat(explanation.decisions())
                .noneMatch(d -> d.identifier().type().name().equals(type));
        assertThat(explanation.nearMisses())
                .filteredOn(miss -> miss.type().name().equals(type))
                .extracting(miss -> miss.reason().name())
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | his IBAN is GB29 NWBK 6016 1331 9268 19 | its check digits are right | about third_party",
                "FR | son IBAN est FR14 2004 1010 0505 0001 3M02 606 | its check digits are right | about third_party",
                "EN | call me, my number is 202-555-0143 | rule id.phone | about self",
                "FR | appelez-moi, mon numéro est le 06 39 98 12 34 | rule id.phone | about self"
            })
    void aDecisionTellsItsRuleItsCheckAndItsCues(String language, String text, String reason, String about) {
        Explanation explanation = explain(language, text);

        assertThat(explanation.decisions())
                .hasSize(1)
                .first()
                .satisfies(decision -> assertThat(decision.reasons())
                        .anyMatch(it -> it.startsWith(reason))
                        .anyMatch(it -> it.startsWith(about)));
    }

    @Test
    void whatIsFoundAfterAllIsNoNearMiss() {
        assertThat(explain("EN", "call 202-555-0143").nearMisses()).isEmpty();
        assertThat(explain("FR", "appelle le 06 39 98 12 34").nearMisses()).isEmpty();
    }

    @Test
    void noWordOfThePostIsInAReason() {
        Explanation explanation = explain("EN", "Orla Testwick, 202-555-0143, order number 202-555-0199");

        assertThat(explanation.nearMisses().toString()).doesNotContain("0199").doesNotContain("order");
        assertThat(explanation.decisions())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.toString()).doesNotContain("0143").doesNotContain("Orla"));
    }
}
