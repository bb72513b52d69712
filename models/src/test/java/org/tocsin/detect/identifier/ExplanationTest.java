package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.post.Post;
import org.tocsin.text.Language;

class ExplanationTest {
    private static final Identifiers IDENTIFIERS =
            Identifiers.with(new RecognisedNames(new CapitalisedNames(), (text, language) -> List.of()));

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
                "EN | we saw Testwick at the match | PERSON | ONE_WORD",
                "FR | on a vu Testwick au match | PERSON | ONE_WORD",
                "EN | it rained. Testwick won the match | PERSON | SENTENCE_START",
                "FR | il a plu. Testwick gagne le match | PERSON | SENTENCE_START",
                "EN | Orla Testwick Wins Kettle Prize Again | PERSON | HEADLINE",
                "FR | Orla Testwick Gagne Trois Bouilloires Encore | PERSON | HEADLINE",
                "EN | it stood in the Sample Testwick for years | PERSON | THING",
                "FR | il était dans le Sample Testwick depuis longtemps | PERSON | THING",
                "EN | they bought it from Orla Testwick Ltd last week | PERSON | FIRM",
                "FR | ils l'ont acheté chez Orla Testwick SARL hier | PERSON | FIRM",
                "EN | they moved to Sample Testwick last week | PERSON | PLACE",
                "FR | ils ont déménagé à Sample Testwick hier | PERSON | PLACE",
                "EN | they drove down Sample Road on the way | STREET_ADDRESS | NO_NUMBER",
                "FR | ils ont pris la rue de l'Exemple en passant | STREET_ADDRESS | NO_NUMBER",
                "EN | we saw 3 cyclists park over there | STREET_ADDRESS | EVERYDAY_WORD",
                "FR | il y a 3 place assise ici | STREET_ADDRESS | EVERYDAY_WORD",
                "EN | it costs 45678 in all | POSTCODE | NO_STREET",
                "FR | il y en a 45678 en tout | POSTCODE | NO_STREET",
                "EN | the part is QX9 4QT they say | POSTCODE | NO_AREA",
                "FR | la pièce est QX9 4QT paraît-il | POSTCODE | NO_AREA",
                "EN | it rose from 45.12, 20.54 that day | GEO | COARSE",
                "FR | il passe de 45.12, 20.54 ce jour-là | GEO | COARSE",
                "EN | we are at 95.12345, 20.54321 they say | GEO | OFF_EARTH",
                "FR | on est à 95.12345, 20.54321 paraît-il | GEO | OFF_EARTH",
                "EN | send it to 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3 today | CRYPTO_WALLET | CHECK_FAILED",
                "FR | envoie à bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5 vite | CRYPTO_WALLET | CHECK_FAILED",
                "EN | see 8xQz2LpRt7Kv4MnBy6WcDa1SeFg3Hj5 for more | CRYPTO_WALLET | UNNAMED",
                "FR | voir 8xQz2LpRt7Kv4MnBy6WcDa1SeFg3Hj5 pour la suite | CRYPTO_WALLET | UNNAMED",
                "EN | his sister Orla Testwick is there | PERSON | OVERLAPS",
                "FR | sa sœur Orla Testwick est là | PERSON | OVERLAPS",
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

    @ParameterizedTest
    @CsvSource({"EN, Testwick lost. Sample Road by Orla Ltd", "FR, Testwick perd. rue Sample chez Orla SARL"})
    void aNearMissShowsNoNameAndNoStreet(String language, String text) {
        assertThat(explain(language, text).nearMisses())
                .isNotEmpty()
                .allSatisfy(miss -> assertThat(miss.toString()).doesNotContain("Testwick", "Sample", "Orla"));
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
