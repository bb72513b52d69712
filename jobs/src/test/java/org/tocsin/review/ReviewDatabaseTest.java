package org.tocsin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.keys.Keyring;
import org.tocsin.review.ReviewException.Kind;

class ReviewDatabaseTest {
    @TempDir
    Path folder;

    /** Another process: opens the database, says so, and holds it until its input ends. */
    static final class Holder {
        public static void main(String[] args) throws IOException {
            try (ReviewDatabase database = ReviewDatabase.open(Path.of(args[0]))) {
                System.out.println("open " + database.hashCode());
                while (System.in.read() >= 0) {}
            }
        }
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        Path workspace = folder.resolve("workspace");
        ReviewDatabase.open(workspace).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workspace.resolve("reviews.mv.db"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workspace)))
                .isEqualTo("rwx------");
    }

    @Test
    void whatWasRecordedIsThereTheNextTime() throws IOException {
        Keyring keys;
        LedgerHead head;
        try (Desk desk = Desk.withReviewer(folder)) {
            keys = desk.keys;
            head = desk.ledger.head();
        }
        try (Desk desk = new Desk(folder, keys)) {
            assertThat(desk.ledger.head()).isEqualTo(head);
            assertThat(desk.reviewers.list()).containsExactly(new Reviewer(Desk.REVIEWER, true));
        }
    }

    @Test
    void aSecondProcessIsToldToComeBackLater() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).startsWith("open");
            assertThatThrownBy(() -> ReviewDatabase.open(folder))
                    .isInstanceOf(ReviewException.class)
                    .hasFieldOrPropertyWithValue("kind", Kind.BUSY);
        } finally {
            holder.getOutputStream().close();
            holder.waitFor();
        }
        ReviewDatabase.open(folder).close();
    }

    @Test
    void aPathCannotSmuggleSettingsIn() {
        assertThatThrownBy(() -> ReviewDatabase.open(folder.resolve("a;INIT=SELECT 1")))
                .hasFieldOrPropertyWithValue("kind", Kind.INVALID);
    }

    @Test
    void aNewerDatabaseIsLeftAlone() {
        try (Desk desk = new Desk(folder, Keyring.random(new SecureRandom()))) {
            desk.tamper("INSERT INTO schema_version (version) VALUES (99)");
        }
        assertThatThrownBy(() -> ReviewDatabase.open(folder)).hasFieldOrPropertyWithValue("kind", Kind.INVALID);
    }

    @Test
    void aFailureQuotesNoValue() {
        try (Desk desk = new Desk(folder, Keyring.random(new SecureRandom()))) {
            String insert =
                    "INSERT INTO reviewers (name_key, name, passphrase, active) VALUES ('canary', 'b', 'c', TRUE)";
            desk.tamper(insert);

            assertThatThrownBy(() -> desk.tamper(insert))
                    .isInstanceOf(IllegalStateException.class)
                    .hasNoCause()
                    .hasMessageNotContaining("canary");
        }
    }
}
