package org.tocsin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tocsin.target.Constraint.Kind.SAME_PERSON;
import static org.tocsin.target.Constraint.Kind.TWO_PEOPLE;

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
import org.tocsin.review.ReviewException.Kind;
import org.tocsin.review.Rulings.Ruling;
import org.tocsin.store.RegistryFile;
import org.tocsin.target.Constraint;
import org.tocsin.target.Registry;

class RulingsTest {
    private static final String A1 = "a1".repeat(32);
    private static final String A2 = "a2".repeat(32);
    private static final String A3 = "a1".repeat(4) + "ff".repeat(28);
    private static final String B1 = "b1".repeat(32);
    private static final String C1 = "c1".repeat(32);

    @TempDir
    Path workspace;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = Desk.withReviewer(workspace);
        Files.writeString(
                workspace.resolve("runs/2024-05-06-1/cases.ndjson"),
                line("c-a", A1) + line("c-b", B1) + line("c-c", C1));
        new RegistryFile(workspace.resolve("registry/registry.json"))
                .write(Registry.empty()
                        .withCases(
                                new TreeMap<>(Map.of(A1, "c-a", A2, "c-a", A3, "c-a", B1, "c-b", C1, "c-c")),
                                new TreeMap<>(),
                                List.of()));
    }

    private static String line(String caseId, String post) {
        return "{\"case_id\":\"" + caseId + "\",\"factors\":[{\"evidence\":[\"context\",\"" + post + "\"]}]}\n";
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static char[] passphrase() {
        return Desk.PASSPHRASE.toCharArray();
    }

    private Ruling same(String one, String other) {
        return desk.rulings.same(one, other, "canary_reason", Desk.REVIEWER, passphrase());
    }

    private Ruling two(String caseId, String post, String other) {
        return desk.rulings.twoPeople(caseId, post, other, "canary_reason", Desk.REVIEWER, passphrase());
    }

    private Ruling takeBack(String caseId, Ruling ruling) {
        return desk.rulings.takeBack(caseId, ruling.entry().seq(), "canary_reason", Desk.REVIEWER, passphrase());
    }

    private List<Constraint> inForce() {
        return desk.rulings.inForce(new RecordedHeads(workspace));
    }

    private void assertRefused(Kind kind, String words, ThrowingCallable work) {
        int before = desk.ledger.entries().size();
        assertThatThrownBy(work)
                .isInstanceOf(ReviewException.class)
                .hasFieldOrPropertyWithValue("kind", kind)
                .hasMessageContaining(words);
        assertThat(desk.ledger.entries()).hasSize(before);
    }

    @Test
    void whatIsSaidOfTwoCasesIsKeptOfTheirPosts() {
        Ruling ruling = same("c-a", "c-b");

        assertThat(inForce())
                .containsExactly(
                        new Constraint(SAME_PERSON, A1, B1, ruling.entry().seq()));
        assertThat(desk.ledger.entries()).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("constraint");
            assertThat(entry.subject()).isEqualTo("c-a");
            assertThat(entry.toString())
                    .as("the reason stands beside the ledger")
                    .doesNotContain("canary");
        });
        assertThat(desk.ledger.verify(List.of()).isIntact()).isTrue();
    }

    @Test
    void postsAreGivenAsAPageShowsThem() {
        Ruling ruling = two("c-a", A1.substring(0, 12), A2.substring(0, 12));

        assertThat(inForce())
                .containsExactly(
                        new Constraint(TWO_PEOPLE, A1, A2, ruling.entry().seq()));
    }

    @Test
    void twoPeopleOfTwoCasesAreKeptApartBeforeAnythingJoinsThem() {
        two("c-a", A1, B1);

        assertThat(inForce()).hasSize(1);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertRefused(Kind.INVALID, "no single post", () -> two("c-a", A1, "a2"));
        assertRefused(Kind.INVALID, "no single post", () -> two("c-a", A1, "dddddddddddd"));
        assertRefused(Kind.INVALID, "no single post", () -> two("c-a", A2, A1.substring(0, 8)));
        assertRefused(Kind.INVALID, "two people take two posts", () -> two("c-a", A1, A1));
        assertRefused(Kind.INVALID, "neither post counts in case c-b", () -> two("c-b", A1, A2));
        assertRefused(Kind.INVALID, "both are case c-a already", () -> same("c-a", "c-a"));
        assertRefused(Kind.UNKNOWN, "no such case", () -> same("c-a", "c-z"));
    }

    @Test
    void theContraryOfWhatIsInForceIsRefusedAndSaysWhichEntryIsInTheWay() {
        Ruling first = same("c-a", "c-b");
        same("c-b", "c-c");

        assertRefused(Kind.INVALID, "--take-back " + first.entry().seq(), () -> two("c-a", A1, C1));
    }

    @Test
    void whoIsTwoPeopleIsNotJoinedThroughAThird() {
        Ruling apart = two("c-a", A1, C1);
        same("c-a", "c-b");

        assertRefused(
                Kind.INVALID, "ledger entry " + apart.entry().seq() + " says the contrary", () -> same("c-b", "c-c"));
    }

    @Test
    void whatIsTakenBackBindsNobodyAndTheContraryMayBeSaid() {
        Ruling joined = same("c-a", "c-b");
        takeBack("c-b", joined);

        assertThat(inForce()).isEmpty();
        two("c-a", A1, B1);
        assertThat(inForce()).extracting(Constraint::kind).containsExactly(TWO_PEOPLE);
        assertThat(desk.ledger.entries())
                .extracting(LedgerEntry::action)
                .containsExactly("reviewer_added", "constraint", "constraint_taken_back", "constraint");
    }

    @Test
    void onlyWhatIsInForceOnTheCaseIsTakenBack() {
        Ruling joined = same("c-a", "c-b");
        assertRefused(Kind.INVALID, "holds no constraint on case c-c", () -> takeBack("c-c", joined));
        takeBack("c-a", joined);
        assertRefused(Kind.INVALID, "holds no constraint", () -> takeBack("c-a", joined));
    }

    @Test
    void aWrongPassphraseSaysNothing() {
        assertRefused(
                Kind.DENIED,
                "",
                () -> desk.rulings.same("c-a", "c-b", "why", Desk.REVIEWER, "another passphrase".toCharArray()));
    }

    @Test
    void anAlteredLedgerBindsNoRun() {
        same("c-a", "c-b");
        desk.tamper("UPDATE ledger SET detail = REPLACE(detail, '" + B1 + "', '" + C1 + "') WHERE seq = 2");

        assertThatThrownBy(this::inForce).hasFieldOrPropertyWithValue("kind", Kind.DENIED);
    }
}
