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
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Handle;
import org.tocsin.target.Constraint;
import org.tocsin.target.Constraint.Kind;
import org.tocsin.target.Constraints;
import org.tocsin.target.Lineage;
import org.tocsin.target.Registry;

/**
 * What reviewers say of who is who, whatever the evidence says: the next run obeys it. As with decisions the ledger is
 * the only record, and nothing is deleted: a later entry takes an earlier one back. Said of cases, it is kept of posts,
 * since cases may move.
 */
public final class Rulings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORTEST = 8; // digits of a post's id; a page shows twelve

    private final ReviewDatabase database;
    private final Ledger ledger;
    private final Reviewers reviewers;
    private final CaseLookup cases;

    Rulings(ReviewDatabase database, Ledger ledger, Reviewers reviewers, CaseLookup cases) {
        this.database = database;
        this.ledger = ledger;
        this.reviewers = reviewers;
        this.cases = cases;
    }

    /** A ruling as it stands in the ledger; {@code about} is the case that it was made on. */
    public record Ruling(String about, LedgerHead entry) {}

    /** Says that two cases are about one person. */
    public Ruling same(String caseId, String other, String reason, String reviewer, char[] passphrase) {
        CaseView one = found(caseId);
        CaseView two = found(other);
        if (one.caseId().equals(two.caseId())) {
            throw ReviewException.invalid("both are case " + one.caseId() + " already");
        }
        return rule(one, Kind.SAME_PERSON, weightiest(one), weightiest(two), reason, reviewer, passphrase);
    }

    /**
     * Says that two posts, one of them of this case, are about two people. Their ids may be cut short. Should they be
     * under one id, the first keeps it.
     */
    public Ruling twoPeople(
            String caseId, String post, String other, String reason, String reviewer, char[] passphrase) {
        CaseView view = found(caseId);
        Registry registry = cases.registry();
        String one = post(post, registry);
        String two = post(other, registry);
        if (one.equals(two)) {
            throw ReviewException.invalid("two people take two posts");
        }
        if (!view.caseId().equals(registry.caseIds().get(one))
                && !view.caseId().equals(registry.caseIds().get(two))) {
            throw ReviewException.invalid("neither post counts in case " + view.caseId());
        }
        return rule(view, Kind.TWO_PEOPLE, one, two, reason, reviewer, passphrase);
    }

    /** Takes back what entry {@code seq} of the ledger says of a case: from the next run on it binds nobody. */
    public Ruling takeBack(String caseId, long seq, String reason, String reviewer, char[] passphrase) {
        String kept = Reason.checked(reason);
        String actor = reviewers.authenticate(reviewer, passphrase).name();
        CaseView view = found(caseId);
        return database.write(handle -> {
            Constraint constraint = inForce(handle).stream()
                    .filter(one -> one.entry() == seq && concerns(one, view.caseId(), handle))
                    .findFirst()
                    .orElseThrow(() -> ReviewException.invalid(
                            "ledger entry " + seq + " holds no constraint on case " + view.caseId() + " in force"));
            ObjectNode detail = detail(view).put("entry", constraint.entry());
            return ruling(ledger.append(
                    handle, new LedgerEvent(actor, Action.CONSTRAINT_TAKEN_BACK, view.caseId(), detail, kept)));
        });
    }

    /**
     * All that binds the next run.
     *
     * @throws ReviewException of kind DENIED when the ledger does not hold: a constraint that nobody gave could hide a case
     */
    public List<Constraint> inForce(RecordedHeads recorded) {
        if (!ledger.verify(recorded.all()).isIntact()) {
            throw ReviewException.denied("the ledger does not hold: see 'ledger verify'");
        }
        return database.read(Rulings::inForce);
    }

    private Ruling rule(
            CaseView view, Kind kind, String post, String other, String reason, String reviewer, char[] passphrase) {
        String kept = Reason.checked(reason);
        String actor = reviewers.authenticate(reviewer, passphrase).name();
        return database.write(handle -> {
            Constraints now = new Constraints(inForce(handle), List.of());
            now.against(new Constraint(kind, post, other, Long.MAX_VALUE)).ifPresent(against -> {
                throw ReviewException.invalid("ledger entry " + against.entry()
                        + " says the contrary: take it back first, with --take-back " + against.entry());
            });
            ObjectNode detail = detail(view)
                    .put("constraint", kind.label())
                    .put("post", post)
                    .put("other_post", other);
            return ruling(
                    ledger.append(handle, new LedgerEvent(actor, Action.CONSTRAINT, view.caseId(), detail, kept)));
        });
    }

    private static Ruling ruling(LedgerEntry entry) {
        return new Ruling(entry.subject(), entry.head());
    }

    private static ObjectNode detail(CaseView view) {
        return JsonNodeFactory.instance.objectNode().put("run_id", view.runId());
    }

    private CaseView found(String caseId) {
        return cases.find(caseId)
                .orElseThrow(() -> ReviewException.unknown("the newest complete run has no such case"));
    }

    /** Whether it was made on a case that is this one now, or a post of it counts there. */
    private boolean concerns(Constraint constraint, String caseId, Handle handle) {
        Registry registry = cases.registry();
        Lineage lineage = registry.lineage();
        boolean made = Ledger.all(handle, Action.CONSTRAINT).stream()
                .filter(entry -> entry.seq() == constraint.entry())
                .anyMatch(entry -> lineage.current(entry.subject()).equals(caseId));
        return made
                || caseId.equals(registry.caseIds().get(constraint.post()))
                || caseId.equals(registry.caseIds().get(constraint.other()));
    }

    private static List<Constraint> inForce(Handle handle) {
        SortedMap<Long, Constraint> inForce = new TreeMap<>();
        for (LedgerEntry entry : Ledger.all(handle, Action.CONSTRAINT, Action.CONSTRAINT_TAKEN_BACK)) {
            JsonNode detail = read(entry.detail());
            if (entry.action().equals(Action.CONSTRAINT.label())) {
                inForce.put(entry.seq(), constraint(detail, entry.seq()));
            } else {
                inForce.remove(detail.path("entry").asLong());
            }
        }
        return List.copyOf(inForce.values());
    }

    private static Constraint constraint(JsonNode detail, long seq) {
        String label = detail.path("constraint").asText();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .map(kind -> new Constraint(
                        kind,
                        detail.path("post").asText(),
                        detail.path("other_post").asText(),
                        seq))
                .orElseThrow(() -> ReviewException.denied("the ledger is damaged: see 'ledger verify'"));
    }

    private static JsonNode read(String detail) {
        try {
            return JSON.readTree(detail);
        } catch (JsonProcessingException e) {
            throw ReviewException.denied("the ledger is damaged: see 'ledger verify'");
        }
    }

    /** The post that stands for a case: of those that its score rests on, the first that counts there. */
    private String weightiest(CaseView view) {
        SortedMap<String, String> posts = cases.registry().caseIds();
        return StreamSupport.stream(view.line().path("factors").spliterator(), false)
                .flatMap(factor -> StreamSupport.stream(factor.path("evidence").spliterator(), false))
                .map(JsonNode::asText)
                .filter(post -> view.caseId().equals(posts.get(post)))
                .findFirst()
                .orElseThrow(() -> ReviewException.invalid(
                        "the registry has no post of case " + view.caseId() + ": scan once more"));
    }

    private static String post(String id, Registry registry) {
        List<String> found = id.length() < SHORTEST
                ? List.of()
                : registry.caseIds().tailMap(id).keySet().stream()
                        .takeWhile(uid -> uid.startsWith(id))
                        .limit(2)
                        .toList();
        return Optional.of(found)
                .filter(posts -> posts.size() == 1)
                .map(posts -> posts.get(0))
                .orElseThrow(() -> ReviewException.invalid("no single post that counts in a case begins with " + id
                        + ": give the id that its page shows"));
    }
}
