package org.tocsin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.review.ReviewException.Kind;

class ExportTest {
    private static final String HASH = "ab".repeat(32);

    /** Two posts; the second's address names the target, behind percent signs. */
    private static final OffendingPosts POSTS = new OffendingPosts() {
        @Override
        public List<PostLocation> of(CaseView view) {
            return List.of(
                    post("bb", "https://forum.example.org/u/can%61ry_target/2", null),
                    post("aa", "https://forum.example.org/<b>&1", Instant.parse("2024-05-01T10:00:00Z")));
        }

        @Override
        public Predicate<String> mentionsTarget(CaseView view) {
            return text -> text.contains("canary_target");
        }
    };

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

    private static PostLocation post(String uid, String url, Instant createdAt) {
        return new PostLocation(uid, "4chan", "forum.example.org", "id-" + uid, url, HASH, createdAt);
    }

    private ExportFolder.Exported export() {
        return desk.export(POSTS).export(Desk.CASE, "amina", Desk.PASSPHRASE.toCharArray());
    }

    private void assertDenied(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(ReviewException.class).hasFieldOrPropertyWithValue("kind", Kind.DENIED);
        assertThat(workspace.resolve("exports/c-7f3a.json")).doesNotExist();
        assertThat(desk.ledger.entries()).extracting(LedgerEntry::action).doesNotContain("export");
    }

    @Test
    void nothingIsExportedBeforeItIsConfirmed() {
        assertDenied(this::export);
        for (Verdict verdict : List.of(Verdict.UNSURE, Verdict.ESCALATE, Verdict.DISMISS)) {
            desk.decide(verdict, "not yet");
            assertDenied(this::export);
        }
    }

    @Test
    void confirmingOneCaseDoesNotReleaseAnother() {
        desk.decisions.decide(Desk.OTHER_CASE, Verdict.CONFIRM, "read", "amina", Desk.PASSPHRASE.toCharArray());

        assertDenied(this::export);
    }

    @Test
    void aWrongPassphraseExportsNothing() {
        desk.decide(Verdict.CONFIRM, "read all posts");

        assertDenied(() -> desk.export(POSTS).export(Desk.CASE, "amina", "another passphrase".toCharArray()));
    }

    @Test
    void aForgedConfirmationExportsNothing() {
        desk.decide(Verdict.DISMISS, "it was a game");
        desk.decide(Verdict.UNSURE, "or was it");
        desk.tamper("UPDATE ledger SET detail = REPLACE(detail, 'dismiss', 'confirm') WHERE seq = 2");
        desk.tamper("DELETE FROM ledger WHERE seq = 3");

        assertDenied(this::export);
    }

    @Test
    void aLedgerCutBackToAConfirmationExportsNothing() throws IOException {
        desk.decide(Verdict.CONFIRM, "read all posts");
        desk.decide(Verdict.DISMISS, "it was a game");
        Files.writeString(
                workspace.resolve("runs/2024-05-06-1/run.json"), "{\"ledger_head\":\"" + desk.ledger.head() + "\"}");
        desk.tamper("DELETE FROM ledger WHERE seq = 3");

        assertDenied(this::export);
    }

    @Test
    void aConfirmedCaseIsExportedWithItsPostsAndWithoutItsTarget() throws IOException {
        desk.decide(Verdict.CONFIRM, "canary_reason");
        JsonNode json = new ObjectMapper().readTree(export().json().toFile());

        assertThat(json.path("case").path("target").path("label").asText()).isEqualTo("Target 7F3A, a person");
        assertThat(json.path("decision").path("reviewer").asText()).isEqualTo("amina");
        assertThat(json.path("posts").findValuesAsText("post_uid")).containsExactly("aa", "bb");
        assertThat(json.path("posts").get(0).toString())
                .isEqualTo("{\"post_uid\":\"aa\",\"platform\":\"4chan\",\"site\":\"forum.example.org\","
                        + "\"native_id\":\"id-aa\",\"url\":\"https://forum.example.org/<b>&1\",\"content_sha256\":\""
                        + HASH + "\",\"created_at\":\"2024-05-01T10:00:00Z\",\"withheld\":[]}");
        assertThat(json.path("posts").get(1).path("url").isNull()).isTrue();
        assertThat(json.path("posts").get(1).path("withheld").get(0).asText()).isEqualTo("url");
        assertThat(json.path("posts").get(1).path("native_id").asText()).isEqualTo("id-bb");
    }

    @Test
    void noReasonExcerptOrHandleLeavesWithIt() throws IOException {
        desk.decide(Verdict.CONFIRM, "canary_reason");
        ExportFolder.Exported files = export();

        assertThat(Files.readString(files.json())).contains("c-7f3a").doesNotContain("canary");
        assertThat(Files.readString(files.page())).contains("c-7f3a").doesNotContain("canary");
    }

    @Test
    void thePageEscapesWhatItShowsAndRunsNothing() throws IOException {
        desk.decide(Verdict.CONFIRM, "read all posts");
        String page = Files.readString(export().page());

        assertThat(page)
                .contains("2 &lt;calls&gt;", "https://forum.example.org/&lt;b&gt;&amp;1")
                .contains("default-src &#39;none&#39;", "Offending posts", "Messages en cause")
                .doesNotContain("<script", "<b>", "href=", "src=\"");
    }

    @Test
    void onlyTheOwnerMayReadAnExport() throws IOException {
        desk.decide(Verdict.CONFIRM, "read all posts");
        ExportFolder.Exported files = export();

        for (Path file : List.of(files.json(), files.page())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workspace.resolve("exports"))))
                .isEqualTo("rwx------");
    }

    @Test
    void anExportIsRecordedEachTime() {
        desk.decide(Verdict.CONFIRM, "read all posts");
        export();
        export();

        assertThat(desk.ledger.entries())
                .extracting(LedgerEntry::action)
                .containsExactly("reviewer_added", "decision", "export", "export");
        assertThat(desk.ledger.verify(List.of()).isIntact()).isTrue();
    }

    @Test
    void aDismissalAfterwardsTakesTheExportBack() {
        desk.decide(Verdict.CONFIRM, "read all posts");
        ExportFolder.Exported files = export();
        assertThat(files.json()).exists();

        desk.decide(Verdict.DISMISS, "it was a game");

        assertThat(files.json()).doesNotExist();
        assertThat(files.page()).doesNotExist();
        assertThatThrownBy(this::export).hasFieldOrPropertyWithValue("kind", Kind.DENIED);
        assertThat(desk.ledger.entries())
                .extracting(LedgerEntry::action)
                .containsExactly("reviewer_added", "decision", "export", "decision", "export_withdrawn");
    }
}
