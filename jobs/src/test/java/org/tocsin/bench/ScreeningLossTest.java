package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.Findings;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

class ScreeningLossTest {
    private final ScreeningLoss loss = new ScreeningLoss();

    private static Findings findings(boolean flagged, Identifier... identifiers) {
        Findings none = Findings.none(Language.EN);
        return new Findings(
                Language.EN, flagged, none.scores(), none.stance(), List.of(identifiers), List.of(), null, List.of());
    }

    private static Identifier at(IdentifierType type, int begin, int end) {
        return new Identifier(type, new Span(begin, end), 0.9, About.UNKNOWN, "id.test", "orla testwick");
    }

    private List<String> words() {
        return loss.lines().stream()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    @Test
    void identifiersAreTheSameWhereTypeAndPlaceAre() {
        Identifier phone = at(IdentifierType.PHONE, 0, 9);

        loss.add(
                findings(true, phone, at(IdentifierType.PERSON, 10, 23)),
                findings(true, phone, at(IdentifierType.PERSON, 10, 14), at(IdentifierType.AGE, 30, 32)));

        assertThat(words()).contains("PERSON 0 1 1", "PHONE 1 0 0", "AGE 0 0 1", "flagged posts 1 0 0");
    }

    @Test
    void theShareIsOfWhatAnExhaustiveRunFlags() {
        for (int i = 0; i < 198; i++) {
            loss.add(findings(true), findings(true));
        }
        loss.add(findings(true), findings(false));
        loss.add(findings(true), findings(false));
        loss.add(findings(false), findings(true));

        assertThat(words()).contains("flagged posts 198 2 1");
        assertThat(words().get(words().size() - 1))
                .isEqualTo("201 posts; screening lost 2 of the 200 that an exhaustive run flags (1.00 %, within 1 %)");
    }

    @Test
    void moreThanOneInAHundredIsSaid() {
        loss.add(findings(true), findings(false));

        assertThat(words().get(words().size() - 1)).endsWith("(100.00 %, more than 1 %)");
    }

    @Test
    void noPostsLoseNothing() {
        assertThat(words()).hasSize(3).last().asString().startsWith("0 posts; screening lost 0 of the 0");
    }

    @Test
    void nothingOfAPostIsPrinted() {
        loss.add(findings(true, at(IdentifierType.PERSON, 0, 13)), findings(false));

        assertThat(loss.lines().toString()).doesNotContain("orla").doesNotContain("testwick");
    }
}
