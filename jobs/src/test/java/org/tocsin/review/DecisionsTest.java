package org.tocsin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.store.RegistryFile;
import org.tocsin.target.Ground;
import org.tocsin.target.Lineage.Change;
import org.tocsin.target.Lineage.Kind;
import org.tocsin.target.Registry;

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

    private void assertRefused(ReviewException.Kind kind, ThrowingCallable work) {
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
                ReviewException.Kind.DENIED,
                () -> desk.decisions.decide(
                        Desk.CASE, Verdict.CONFIRM, "why", "amina", "another passphrase".toCharArray()));
    }

    @Test
    void aCaseThatTheNewestRunDoesNotHaveCannotBeDecided() {
        assertRefused(
                ReviewException.Kind.UNKNOWN,
                () -> desk.decisions.decide("c-0000", Verdict.CONFIRM, "why", "amina", Desk.PASSPHRASE.toCharArray()));
    }

    @Test
    void withoutARunThereIsNothingToDecide() throws IOException {
        Files.delete(workspace.resolve("latest"));

        assertRefused(ReviewException.Kind.UNKNOWN, () -> desk.decide(Verdict.CONFIRM, "why"));
    }

    @Test
    void theFileThatNamesTheNewestRunCannotLeadAstray() throws IOException {
        Files.writeString(workspace.resolve("latest"), "../runs/2024-05-06-1\n");

        assertRefused(ReviewException.Kind.UNKNOWN, () -> desk.decide(Verdict.CONFIRM, "why"));
    }

    @Test
    void aReasonIsGivenAndShort() {
        assertRefused(ReviewException.Kind.INVALID, () -> desk.decide(Verdict.CONFIRM, " \n"));
        assertRefused(ReviewException.Kind.INVALID, () -> desk.decide(Verdict.CONFIRM, "x".repeat(2001)));

        desk.decide(Verdict.CONFIRM, "\uD83D\uDC26".repeat(2000));
        assertThat(desk.decisions.latest(Desk.CASE)).isPresent();
    }

    /** The newest run has {@code CASE} alone under its id; {@code c-old} and {@code c-older} went into it before. */
    private void afterAMerge() throws IOException {
        new RegistryFile(workspace.resolve("registry/registry.json"))
                .write(Registry.empty()
                        .withCases(
                                new TreeMap<>(Map.of("aa", Desk.CASE)),
                                new TreeMap<>(Map.of(Desk.CASE, "t-1")),
                                List.of(
                                        new Change("r1", "c-older", Kind.WENT_INTO, "c-old", Ground.SAID_SAME),
                                        new Change("r2", "c-old", Kind.WENT_INTO, Desk.CASE, Ground.REVIEWER))));
    }

    @Test
    void aCaseThatWentIntoAnotherIsDecidedThereAndKeepsWhatWasDecidedBefore() throws IOException {
        Files.writeString(
                workspace.resolve("runs/2024-05-06-1/cases.ndjson"), "{\"case_id\":\"c-older\",\"tier\":\"high\"}\n");
        Decision before =
                desk.decisions.decide("c-older", Verdict.CONFIRM, "why", "amina", Desk.PASSPHRASE.toCharArray());
        Desk.writeRun(workspace, "2024-05-07-1");
        afterAMerge();

        assertThat(desk.decisions.latest("c-older")).contains(before);
        assertThat(desk.decisions.latest(Desk.CASE))
                .as("a decision never moves to posts that nobody read")
                .isEmpty();
        assertThat(desk.decisions
                        .decide("c-older", Verdict.UNSURE, "why", "amina", Desk.PASSPHRASE.toCharArray())
                        .caseId())
                .isEqualTo(Desk.CASE);
    }

    @Test
    void whatIsDismissedTakesBackTheExportsOfAllThatWentIntoIt() throws IOException {
        afterAMerge();
        Path exported = Files.createDirectories(workspace.resolve("exports")).resolve("c-old.json");
        Files.writeString(exported, "{}");

        desk.decide(Verdict.CONFIRM, "why");
        assertThat(exported).exists();
        desk.decide(Verdict.DISMISS, "a game after all");

        assertThat(exported).doesNotExist();
        assertThat(desk.ledger.entries())
                .last()
                .extracting(LedgerEntry::action, LedgerEntry::subject)
                .containsExactly("export_withdrawn", "c-old");
    }
}
