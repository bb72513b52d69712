package org.tocsin.review;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;

/** The only way out of a workspace: a confirmed case, by a reviewer, recorded in a ledger that holds. */
public final class Export {
    private final ReviewDatabase database;
    private final Ledger ledger;
    private final Reviewers reviewers;
    private final CaseLookup cases;
    private final OffendingPosts posts;
    private final ExportFolder folder;
    private final Clock clock;

    public Export(
            ReviewDatabase database,
            Ledger ledger,
            Reviewers reviewers,
            CaseLookup cases,
            OffendingPosts posts,
            ExportFolder folder,
            Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.reviewers = reviewers;
        this.cases = cases;
        this.posts = posts;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Writes {@code exports/CASE_ID.json} and {@code .html}, over what an earlier export left there.
     *
     * @throws ReviewException of kind DENIED when the last decision on the case is no confirmation, for a wrong reviewer
     *     or passphrase, or when the ledger does not hold; UNKNOWN for a case that the newest run does not have
     */
    public ExportFolder.Exported export(String caseId, String reviewer, char[] passphrase) {
        String actor = reviewers.authenticate(reviewer, passphrase).name();
        CaseView view = cases.find(caseId)
                .orElseThrow(() -> ReviewException.unknown("the newest complete run has no such case"));
        if (!ledger.verify(new RecordedHeads(folder.workspace()).all()).isIntact()) {
            throw ReviewException.denied("the ledger does not hold, so nothing is exported: see 'ledger verify'");
        }
        Decision decision = database.read(handle -> confirmation(handle, view));
        ExportDocument document = ExportDocument.of(
                view,
                decision,
                actor,
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                posts.of(view),
                posts.mentionsTarget(view));
        String json = document.text();
        // first the ledger, then the files: an export that nobody recorded must not exist, not even after a crash
        database.write(handle -> {
            confirmation(handle, view);
            return ledger.append(handle, event(actor, view, decision, json));
        });
        return folder.write(view.caseId(), json, ExportPage.of(document));
    }

    private static Decision confirmation(Handle handle, CaseView view) {
        return Decisions.latest(handle, view.caseId())
                .filter(decision -> decision.verdict() == Verdict.CONFIRM)
                .orElseThrow(() -> ReviewException.denied(
                        "case " + view.caseId() + " is not confirmed, and nothing unconfirmed is exported"));
    }

    private static LedgerEvent event(String actor, CaseView view, Decision decision, String json) {
        return new LedgerEvent(
                actor,
                Action.EXPORT,
                view.caseId(),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("decision_seq", decision.entry().seq())
                        .put("run_id", view.runId())
                        .put("json_sha256", sha256(json)),
                null);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
