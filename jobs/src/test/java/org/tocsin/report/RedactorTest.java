package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

class RedactorTest {
    private static final String MASK = RedactedText.MASK;
    private final Redactor redactor = new Redactor();

    @Test
    void commonWordsStand() {
        assertThat(english("everyone call her boss tonight")).isEqualTo("everyone call her boss tonight");
    }

    @Test
    void lesMotsCourantsRestent() {
        assertThat(french("appelez tous son patron, qu'elle soit virée"))
                .isEqualTo("appelez tous son patron, qu'elle soit virée");
    }

    @Test
    void aNameThatNoRecogniserKnowsIsMasked() {
        assertThat(english("call zorbella quandry tonight")).isEqualTo("call " + MASK + " " + MASK + " tonight");
        assertThat(french("appelez Vanoche ce soir")).isEqualTo("appelez " + MASK + " ce soir");
    }

    @Test
    void aNameThatIsAlsoAWordIsMaskedWhenItHasItsCapital() {
        assertThat(english("we hope she comes")).isEqualTo("we hope she comes");
        assertThat(english("we know Hope comes")).isEqualTo("we know " + MASK + " comes");
        assertThat(english("Will lives here")).isEqualTo(MASK + " lives here");
    }

    @Test
    void namesThatAreHardlyEverWordsAreMaskedInLowerCaseToo() {
        assertThat(english("tell rose and mark")).isEqualTo("tell " + MASK + " and " + MASK);
        assertThat(french("dis à pierre et à rose")).isEqualTo("dis à " + MASK + " et à " + MASK);
    }

    @Test
    void closedClassWordsStandInCapitalsAndComeBackInTheLexiconsSpelling() {
        assertThat(english("YOU DESERVE THIS")).isEqualTo("you deserve this");
        assertThat(english("i know")).isEqualTo("I know");
        assertThat(french("IL MERITE ça")).isEqualTo("il mérite ça");
    }

    @Test
    void anIdentifierBecomesItsTypeOnce() {
        String text = "her phone is +44 7700 900123, call now";
        Identifier phone = identifier(IdentifierType.PHONE, 13, 28);
        assertThat(redactor.excerpt(text, Language.EN, List.of(phone), new Span(0, 9))
                        .text())
                .isEqualTo("her phone is [PHONE] call now");
    }

    @Test
    void aNumberIsMaskedEvenWhereNobodyFoundIt() {
        assertThat(english("at 5550123 tonight")).isEqualTo("at " + MASK + " tonight");
        assertThat(english("flat 7b or l33t")).isEqualTo("flat " + MASK + " or " + MASK);
    }

    @Test
    void besideANumberOnlyWordsThatAreNoAddressStand() {
        assertThat(english("12 old house")).isEqualTo(MASK + " " + MASK + " house");
        assertThat(english("at 12 tonight")).isEqualTo("at " + MASK + " tonight");
    }

    @Test
    void linksHandlesTagsAndSpelledNumbersAreMasked() {
        assertThat(english("see https://example.com/you and @you and #you and you_all"))
                .isEqualTo("see " + MASK + " and " + MASK + " and " + MASK + " and " + MASK);
        assertThat(english("five five five")).isEqualTo(MASK + " " + MASK + " " + MASK);
    }

    @Test
    void wordsOfHealthOriginOrientationAndBeliefAreMasked() {
        assertThat(english("she is bipolar trans muslim gay jewish"))
                .isEqualTo("she is " + String.join(" ", List.of(MASK, MASK, MASK, MASK, MASK)));
        assertThat(french("elle est malade trans juive")).isEqualTo("elle est " + String.join(" ", MASK, MASK, MASK));
    }

    @Test
    void anExcerptIsCentredOnItsSignal() {
        String text = "not ".repeat(9) + "we will find you" + " or".repeat(9);
        int begin = text.indexOf("we will");
        RedactedText excerpt = redactor.excerpt(text, Language.EN, List.of(), new Span(begin, begin + 16));
        assertThat(excerpt.pieces()).hasSize(12);
        assertThat(excerpt.text()).isEqualTo("not not not not we will find you or or or or");
    }

    @Test
    void aSignalLongerThanAnExcerptShowsItsFirstWords() {
        String text = "you ".repeat(40).strip();
        assertThat(redactor.excerpt(text, Language.EN, List.of(), new Span(0, text.length()))
                        .pieces())
                .hasSize(12);
    }

    @Test
    void contractionsCountAsTheWordsTheyAre() {
        String text = "don't ".repeat(12).strip();
        assertThat(redactor.excerpt(text, Language.EN, List.of(), new Span(0, 5))
                        .pieces())
                .hasSize(6);
    }

    @Test
    void hostileCharactersComeOutAsMasks() {
        assertThat(english("you \u202Eyou\u202C yo\u200Bu <b>you</b> y\u043Eu \uD83D\uDD2A \u0000you \uD800 you"))
                .isEqualTo("you " + String.join(" ", MASK, MASK, MASK, MASK, MASK, MASK, MASK) + " you");
    }

    @Test
    void combiningMarksAreComposedBeforeAWordIsLookedUp() {
        assertThat(french("e\u0301cole")).isEqualTo("école");
        assertThat(french("z\u0301\u0301\u0301\u0301cole")).isEqualTo(MASK);
    }

    @Test
    void aLanguageWithoutALexiconShowsNothing() {
        assertThat(redactor.excerpt("you and me", Language.OTHER, List.of(), new Span(0, 3))
                        .text())
                .isEqualTo(String.join(" ", MASK, MASK, MASK));
    }

    @Test
    void spansBeyondTheTextAndEmptyTextsAreNoBug() {
        assertThat(redactor.excerpt("", Language.EN, List.of(), new Span(0, 0)).text())
                .isEmpty();
        assertThat(redactor.excerpt("you", Language.EN, List.of(), new Span(90, 99))
                        .text())
                .isEqualTo("you");
    }

    @Test
    void spansCountCodePoints() {
        String text = "\uD83D\uDE00\uD83D\uDE00 call zed@example.com now";
        Identifier mail = identifier(IdentifierType.EMAIL, 8, 23);
        assertThat(redactor.excerpt(text, Language.EN, List.of(mail), new Span(3, 7))
                        .text())
                .isEqualTo(MASK + " call [EMAIL] now");
    }

    @Test
    void shownTextKeepsItsWordsAndLosesItsIdentifiers() {
        String text = "Zorbella lives in a yurt, ring 07700 900123 or @zorb";
        Identifier phone = identifier(IdentifierType.PHONE, 31, 43);
        assertThat(redactor.mask(text, List.of(phone)).text()).isEqualTo("[…] lives in a yurt, ring [PHONE] or […]");
        assertThat(redactor.mask(text, List.of(phone), new Span(9, 24)).text()).isEqualTo("lives in a yurt,");
        assertThat(redactor.mask(text, List.of(phone)).toString()).doesNotContain("yurt");
    }

    private String english(String text) {
        return redactor.excerpt(text, Language.EN, List.of(), new Span(0, 1)).text();
    }

    private String french(String text) {
        return redactor.excerpt(text, Language.FR, List.of(), new Span(0, 1)).text();
    }

    private static Identifier identifier(IdentifierType type, int begin, int end) {
        return new Identifier(type, new Span(begin, end), .99, About.THIRD_PARTY, "id.test", "x");
    }
}
