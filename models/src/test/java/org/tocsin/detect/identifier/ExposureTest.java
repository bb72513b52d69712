package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.post.Post;
import org.tocsin.text.Language;

class ExposureTest {
    private final Identifiers identifiers = Identifiers.standard();

    @Test
    void aPossessiveAndAFactInFrontMakeAValueTheirs() {
        assertThat(owned("her number is 202-555-0143", Language.EN)).isTrue();
        assertThat(owned("his home address: 12 Sample Road", Language.EN)).isTrue();
        assertThat(owned("son numéro c'est le 06 39 98 12 34", Language.FR)).isTrue();
        assertThat(owned("son adresse : 12 rue de l'Exemple", Language.FR)).isTrue();
    }

    @Test
    void soDoesLivingThere() {
        assertThat(owned("she lives at 12 Sample Road", Language.EN)).isTrue();
        assertThat(owned("elle habite au 12 rue de l'Exemple", Language.FR)).isTrue();
    }

    @Test
    void aDisguisedLabelCountsAsAPlainOne() {
        assertThat(owned("her numb3r = 202-555-0143", Language.EN)).isTrue();
        assertThat(owned("son num3ro = 06 39 98 12 34", Language.FR)).isTrue();
    }

    @Test
    void aPossessiveElsewhereDoesNot() {
        assertThat(owned("her band plays, tickets on 202-555-0143", Language.EN))
                .isFalse();
        assertThat(owned("I like her number. 202-555-0143", Language.EN)).isFalse();
        assertThat(owned("son groupe joue, billets au 06 39 98 12 34", Language.FR))
                .isFalse();
        assertThat(owned("j'aime son numéro. 06 39 98 12 34", Language.FR)).isFalse();
    }

    @Test
    void winksAndGrudgesAreHeardInBothLanguages() {
        assertThat(exposure("12 Sample Road, you know what to do", Language.EN).taunt())
                .isPresent();
        assertThat(exposure("12 rue de l'Exemple, vous savez quoi faire", Language.FR)
                        .taunt())
                .isPresent();
        assertThat(exposure("12 Sample Road, see you there", Language.EN).taunt())
                .isEmpty();
        assertThat(exposure("12 rue de l'Exemple, à bientôt", Language.FR).taunt())
                .isEmpty();
    }

    private boolean owned(String text, Language language) {
        Identifier last = identifiers.find(Post.of("1", text), language, false).stream()
                .reduce((one, other) -> other)
                .orElseThrow();
        return exposure(text, language).isOwned(last);
    }

    private static Exposure exposure(String text, Language language) {
        return new Exposure(Post.of("1", text), language);
    }
}
