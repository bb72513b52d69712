package org.tocsin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.review.ReviewException.Kind;

class ReviewersTest {
    @TempDir
    Path workspace;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = Desk.withReviewer(workspace);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static void assertRefused(Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(ReviewException.class).hasFieldOrPropertyWithValue("kind", kind);
    }

    private Reviewer authenticate(String name, String passphrase) {
        return desk.reviewers.authenticate(name, passphrase.toCharArray());
    }

    @Test
    void theRightPassphraseOpensAndANearOneDoesNot() {
        assertThat(authenticate("amina", Desk.PASSPHRASE)).isEqualTo(new Reviewer("amina", true));
        assertRefused(Kind.DENIED, () -> authenticate("amina", Desk.PASSPHRASE + " "));
        assertRefused(Kind.DENIED, () -> authenticate("amina", ""));
    }

    @Test
    void aWrongNameReadsLikeAWrongPassphrase() {
        assertThatThrownBy(() -> authenticate("nobody", Desk.PASSPHRASE))
                .hasMessage("no such active reviewer, or a wrong passphrase");
        assertThatThrownBy(() -> authenticate("amina", "another passphrase"))
                .hasMessage("no such active reviewer, or a wrong passphrase");
    }

    @Test
    void oneWhoWasRemovedDecidesNoMoreAndTheNameStaysTheirs() {
        desk.reviewers.remove("amina");

        assertThat(desk.reviewers.list()).containsExactly(new Reviewer("amina", false));
        assertRefused(Kind.DENIED, () -> authenticate("amina", Desk.PASSPHRASE));
        assertRefused(Kind.INVALID, () -> desk.reviewers.add("Amina", "another passphrase".toCharArray()));
        assertRefused(Kind.INVALID, () -> desk.reviewers.remove("amina"));
        assertThat(desk.ledger.entries())
                .extracting(LedgerEntry::action, LedgerEntry::subject)
                .contains(tuple("reviewer_removed", "amina"));
    }

    @Test
    void aPassphraseHasTwelveCharactersAtLeast() {
        assertRefused(Kind.INVALID, () -> desk.reviewers.add("bruno", "eleven char".toCharArray()));
        assertThat(desk.reviewers.add("bruno", "twelve chars".toCharArray()).name())
                .isEqualTo("bruno");
        // six birds are six characters, though twelve chars of Java
        assertRefused(
                Kind.INVALID,
                () -> desk.reviewers.add("chloe", "\uD83D\uDC26".repeat(6).toCharArray()));
    }

    @Test
    void anAccentTypedOnAnotherKeyboardIsTheSame() {
        String composed = "forêt été çà et là";
        desk.reviewers.add(
                "zoé", Normalizer.normalize(composed, Normalizer.Form.NFD).toCharArray());

        assertThat(authenticate("zoé", composed).name()).isEqualTo("zoé");
        assertThat(authenticate(Normalizer.normalize("zoé", Normalizer.Form.NFD), composed)
                        .name())
                .isEqualTo("zoé");
    }

    @Test
    void aNameIsAWordOfLettersAndDigits() {
        for (String name : List.of("", " amina", "a b", "-x", "a\nb", "x".repeat(65), "a\u202Eb")) {
            assertRefused(Kind.INVALID, () -> desk.reviewers.add(name, Desk.PASSPHRASE.toCharArray()));
        }
    }

    @Test
    void aLetterThatUnfoldsToManyFits() {
        String name = "\uFDFA".repeat(64);

        assertThat(desk.reviewers.add(name, Desk.PASSPHRASE.toCharArray()).name())
                .isEqualTo(name);
    }

    @Test
    void aPassphraseIsKeptAsASaltedHashOnly() {
        SecureRandom random = new SecureRandom();
        Passphrase one = Passphrase.of(Desk.PASSPHRASE.toCharArray(), Passphrase.ROUNDS, random);
        Passphrase two = Passphrase.of(Desk.PASSPHRASE.toCharArray(), Passphrase.ROUNDS, random);

        assertThat(one.stored()).startsWith("pbkdf2-sha512$210000$").isNotEqualTo(two.stored());
        assertThat(Passphrase.parse(one.stored())).isEqualTo(one);
        assertThat(one.toString()).doesNotContain(one.hash());
    }
}
