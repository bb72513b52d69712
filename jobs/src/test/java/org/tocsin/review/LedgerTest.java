package org.tocsin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.keys.Keyring;
import org.tocsin.review.LedgerCheck.Break;
import org.tocsin.review.LedgerCheck.Fault;
import org.tocsin.review.ReviewException.Kind;

class LedgerTest {
    private static final String REASON = "canary reason: seen by two of us";

    @TempDir
    Path workspace;

    private Desk desk;

    /** Four entries: a reviewer, and three decisions. */
    @BeforeEach
    void open() {
        desk = new Desk(workspace, Keyring.random(new SecureRandom()));
        append("operator", Action.REVIEWER_ADDED, "added", null);
        decide("unsure", REASON);
        decide("dismiss", "second look");
        decide("confirm", "third look");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void decide(String verdict, String reason) {
        append("amina", Action.DECISION, verdict, reason);
    }

    private void append(String actor, Action action, String detail, String reason) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("verdict", detail);
        desk.database.write(
                handle -> desk.ledger.append(handle, new LedgerEvent(actor, action, Desk.CASE, json, reason)));
    }

    private LedgerCheck verify(LedgerHead... recorded) {
        return desk.ledger.verify(List.of(recorded));
    }

    private void assertBroken(long seq, Fault fault, LedgerHead... recorded) {
        assertThat(verify(recorded).firstBreak()).contains(new Break(seq, fault));
    }

    @Test
    void aLedgerThatNobodyTouchedHolds() {
        assertThat(verify()).isEqualTo(LedgerCheck.intact(4));
        assertThat(desk.ledger.entries())
                .extracting(LedgerEntry::seq, LedgerEntry::actor, LedgerEntry::action, LedgerEntry::at)
                .startsWith(
                        tuple(1L, "operator", "reviewer_added", "2024-05-06T07:08:09.123Z"),
                        tuple(2L, "amina", "decision", "2024-05-06T07:08:09.123Z"));
    }

    @Test
    void aLedgerThatGrewStillHoldsAgainstItsOldHeads() {
        LedgerHead before = desk.ledger.head();
        decide("escalate", "a fourth look");

        assertThat(verify(LedgerHead.EMPTY, before, desk.ledger.head())).isEqualTo(LedgerCheck.intact(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = '2024-05-06T07:08:10Z'",
                "actor = 'somebody'",
                "action = 'export'",
                "subject = 'c-01bc'",
                "detail = REPLACE(detail, 'dismiss', 'confirm')",
                "reason_commitment = NULL",
                "hmac = REPEAT('0', 64)",
                "hmac = ''",
                "previous_hmac = REPEAT('0', 64)"
            })
    void anAlteredEntryIsNamed(String change) {
        desk.tamper("UPDATE ledger SET " + change + " WHERE seq = 3");

        assertBroken(3, Fault.ALTERED);
    }

    @Test
    void aDeletedEntryIsMissed() {
        desk.tamper("DELETE FROM ledger WHERE seq = 2");

        assertBroken(2, Fault.MISSING);
    }

    @Test
    void aDeletedEntryIsMissedEvenWhenTheOthersCloseRanks() {
        desk.tamper("DELETE FROM ledger WHERE seq = 2");
        desk.tamper("UPDATE ledger SET seq = seq - 1 WHERE seq > 2");

        assertBroken(2, Fault.ALTERED);
    }

    @Test
    void entriesThatChangedPlacesAreNoticed() {
        desk.tamper("UPDATE ledger SET seq = seq + 10 WHERE seq IN (2, 3)");
        desk.tamper("UPDATE ledger SET seq = 15 - seq WHERE seq IN (12, 13)");

        assertBroken(2, Fault.ALTERED);
    }

    @Test
    void aCutAtTheEndShowsAgainstARecordedHead() {
        LedgerHead recorded = desk.ledger.head();
        desk.tamper("DELETE FROM ledger WHERE seq = 4");

        assertThat(verify()).isEqualTo(LedgerCheck.intact(3));
        assertBroken(4, Fault.TRUNCATED, recorded);
    }

    @Test
    void aCutThatWasWrittenOverShowsAgainstARecordedHead() {
        LedgerHead recorded = desk.ledger.head();
        desk.tamper("DELETE FROM ledger WHERE seq = 4");
        desk.tamper("DELETE FROM reasons WHERE seq = 4");
        decide("dismiss", "as if nothing had been");

        assertThat(verify()).isEqualTo(LedgerCheck.intact(4));
        assertBroken(4, Fault.REPLACED, recorded);
    }

    @Test
    void anotherKeyIsToldFromAnAlteration() {
        Ledger other =
                new Ledger(desk.database, Keyring.random(new SecureRandom()).ledger(), Desk.CLOCK, new SecureRandom());

        assertThat(other.verify(List.of()).firstBreak()).contains(new Break(1, Fault.OTHER_KEY));
    }

    @Test
    void nothingIsBuiltOnAnEntryThatDoesNotHold() {
        desk.tamper("UPDATE ledger SET detail = REPLACE(detail, 'confirm', 'dismiss') WHERE seq = 4");

        assertThatThrownBy(() -> decide("confirm", "again"))
                .isInstanceOf(ReviewException.class)
                .hasFieldOrPropertyWithValue("kind", Kind.DENIED);
        assertThatThrownBy(desk.ledger::head).hasFieldOrPropertyWithValue("kind", Kind.DENIED);
        assertThat(desk.ledger.entries()).hasSize(4);
    }

    @Test
    void aReasonStandsBesideTheLedgerAndNowhereInIt() {
        assertThat(desk.ledger.entries().toString()).doesNotContain("canary");
        List<String> kept = desk.database.read(handle -> handle.createQuery("SELECT reason FROM reasons")
                .mapTo(String.class)
                .list());
        assertThat(kept).contains(REASON).hasSize(3);
    }

    @Test
    void decisionsAtTheSameTimeFormOneChain() {
        IntStream.range(0, 40).parallel().forEach(i -> decide("unsure", "look " + i));

        assertThat(verify()).isEqualTo(LedgerCheck.intact(44));
    }

    @Test
    void anErasedReasonBreaksNothing() {
        desk.tamper("DELETE FROM reasons WHERE seq = 2");

        assertThat(verify()).isEqualTo(LedgerCheck.intact(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason = 'another one'", "salt = REPEAT('0', 64)", "salt = 'no hex'"})
    void anAlteredReasonIsNamed(String change) {
        desk.tamper("UPDATE reasons SET " + change + " WHERE seq = 2");

        assertBroken(2, Fault.REASON_ALTERED);
    }

    @Test
    void equalReasonsHaveDifferentCommitments() {
        decide("confirm", "third look");

        assertThat(desk.ledger.entries().subList(3, 5))
                .extracting(LedgerEntry::reasonCommitment)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void aHeadReadsBackAsItWasWritten() {
        LedgerHead head = desk.ledger.head();

        assertThat(LedgerHead.parse(head.toString())).isEqualTo(head);
        assertThatThrownBy(() -> LedgerHead.parse("4")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LedgerHead.parse("4:abc")).isInstanceOf(IllegalArgumentException.class);
    }
}
