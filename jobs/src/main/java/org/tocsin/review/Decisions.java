package org.tocsin.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What reviewers decided. The ledger is the only record of it, so no decision stands outside the chain of seals; the
 * last one on a case counts, and all are kept.
 */
public final class Decisions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReviewDatabase database;
    private final Ledger ledger;
    private final Reviewers reviewers;
    private final CaseLookup cases;
    private final ExportFolder exports;

    public Decisions(
            ReviewDatabase database, Ledger ledger, Reviewers reviewers, CaseLookup cases, ExportFolder exports) {
        this.database = database;
        this.ledger = ledger;
        this.reviewers = reviewers;
        this.cases = cases;
        this.exports = exports;
    }

    /**
     * Records a decision, on the case that this one went into if it did: its posts are there now. What was decided before
     * stays with the old id. One that is no confirmation also takes back what was exported of the case and of those that
     * went into it.
     *
     * @throws ReviewException of kind DENIED for a wrong reviewer or passphrase, UNKNOWN for a case that the newest run
     *     does not have, INVALID without a reason
     */
    public Decision decide(String caseId, Verdict verdict, String reason, String reviewer, char[] passphrase) {
        String kept = Reason.checked(reason);
        String actor = reviewers.authenticate(reviewer, passphrase).name();
        CaseView view = cases.find(caseId)
                .orElseThrow(() -> ReviewException.unknown("the newest complete run has no such case"));
        return database.write(handle -> {
            LedgerEntry entry = ledger.append(
                    handle, new LedgerEvent(actor, Action.DECISION, view.caseId(), detail(view, verdict), kept));
            if (verdict != Verdict.CONFIRM) {
                Stream.concat(Stream.of(view.caseId()), cases.registry().lineage().wentInto(view.caseId()).stream())
                        .filter(exports::withdraw)
                        .forEach(id -> ledger.append(handle, withdrawal(actor, id)));
            }
            return decision(entry);
        });
    }

    /** The last decision on a case. */
    public Optional<Decision> latest(String caseId) {
        return database.read(handle -> latest(handle, caseId));
    }

    /**
     * The last decision on each case, by case id.
     *
     * @throws ReviewException of kind DENIED when the ledger does not hold: nothing may be learned from what nobody decided
     */
    public List<Decision> lastOfEach(RecordedHeads recorded) {
        if (!ledger.verify(recorded.all()).isIntact()) {
            throw ReviewException.denied("the ledger does not hold: see 'ledger verify'");
        }
        SortedMap<String, Decision> last = new TreeMap<>();
        database.read(handle -> Ledger.all(handle, Action.DECISION))
                .forEach(entry -> last.put(entry.subject(), decision(entry)));
        return List.copyOf(last.values());
    }

    static Optional<Decision> latest(Handle handle, String caseId) {
        return Ledger.newest(handle, Action.DECISION, caseId).map(Decisions::decision);
    }

    /** What the reviewer had before them: a later run may score the case otherwise. */
    private static ObjectNode detail(CaseView view, Verdict verdict) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("verdict", verdict.label())
                .put("run_id", view.runId())
                .put("tier", view.tier())
                .put("score", view.score());
    }

    private static LedgerEvent withdrawal(String actor, String caseId) {
        return new LedgerEvent(actor, Action.EXPORT_WITHDRAWN, caseId, JsonNodeFactory.instance.objectNode(), null);
    }

    private static Decision decision(LedgerEntry entry) {
        try {
            JsonNode detail = JSON.readTree(entry.detail());
            Verdict verdict = Arrays.stream(Verdict.values())
                    .filter(known -> known.label().equals(detail.path("verdict").asText()))
                    .findFirst()
                    .orElseThrow(() -> ReviewException.denied("the ledger is damaged: see 'ledger verify'"));
            return new Decision(
                    entry.subject(),
                    verdict,
                    entry.actor(),
                    entry.at(),
                    detail.path("run_id").asText(),
                    entry.head());
        } catch (JsonProcessingException e) {
            throw ReviewException.denied("the ledger is damaged: see 'ledger verify'");
        }
    }
}
