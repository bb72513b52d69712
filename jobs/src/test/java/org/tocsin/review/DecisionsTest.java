package org.tocsin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.review.ReviewException.Kind;

class DecisionsTest {
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

    private void assertRefused(Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(ReviewException.class).hasFieldOrPropertyWithValue("kind", kind);
        assertThat(desk.ledger.entries()).hasSize(1);
    }

    @Test
    void theLastDecisionCountsAndAllAreKept() {
        assertThat(desk.decisions.latest(Desk.CASE)).isEmpty();

        desk.decide(Verdict.CONFIRM, "read all posts");
        Decision last = desk.decide(Verdict.DISMISS, "it was a game");

        assertThat(desk.decisions.latest(Desk.CASE)).contains(last);
        assertThat(last)
                .isEqualTo(new Decision(
                        Desk.CASE,
                        Verdict.DISMISS,
                        "amina",
                        "2024-05-06T07:08:09.123Z",
                        "2024-05-06-1",
                        desk.ledger.head()));
        assertThat(desk.decisions.latest(Desk.OTHER_CASE)).isEmpty();
        assertThat(desk.ledger.entries())
                .extracting(LedgerEntry::action)
                .containsExactly("reviewer_added", "decision", "decision");
    }

    @Test
    void aDecisionKeepsWhatTheReviewerHadBeforeThem() {
        desk.decide(Verdict.ESCALATE, "needs a second pair of eyes");

        assertThat(desk.ledger.entries().get(1).detail())
                .isEqualTo("{\"verdict\":\"escalate\",\"run_id\":\"2024-05-06-1\",\"tier\":\"high\",\"score\":81}");
    }

    @Test
    void aWrongPassphraseDecidesNothing() {
        assertRefused(
                Kind.DENIED,
                () -> desk.decisions.decide(
                        Desk.CASE, Verdict.CONFIRM, "why", "amina", "another passphrase".toCharArray()));
    }

    @Test
    void aCaseThatTheNewestRunDoesNotHaveCannotBeDecided() {
        assertRefused(
                Kind.UNKNOWN,
                () -> desk.decisions.decide("c-0000", Verdict.CONFIRM, "why", "amina", Desk.PASSPHRASE.toCharArray()));
    }

    @Test
    void withoutARunThereIsNothingToDecide() throws IOException {
        Files.delete(workspace.resolve("latest"));

        assertRefused(Kind.UNKNOWN, () -> desk.decide(Verdict.CONFIRM, "why"));
    }

    @Test
    void theFileThatNamesTheNewestRunCannotLeadAstray() throws IOException {
        Files.writeString(workspace.resolve("latest"), "../runs/2024-05-06-1\n");

        assertRefused(Kind.UNKNOWN, () -> desk.decide(Verdict.CONFIRM, "why"));
    }

    @Test
    void aReasonIsGivenAndShort() {
        assertRefused(Kind.INVALID, () -> desk.decide(Verdict.CONFIRM, " \n"));
        assertRefused(Kind.INVALID, () -> desk.decide(Verdict.CONFIRM, "x".repeat(2001)));

        desk.decide(Verdict.CONFIRM, "\uD83D\uDC26".repeat(2000));
        assertThat(desk.decisions.latest(Desk.CASE)).isPresent();
    }
}
