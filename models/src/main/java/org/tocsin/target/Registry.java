package org.tocsin.target;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ids given so far: target ids by the nodes that a target was known by (kinds and keyed pseudonyms), case ids by the
 * posts that count in a case, and each case's target; with them what became of ids, and what reviewers say of who is who.
 * A plain value: a run takes the last one and returns the next. {@code run} names the run under way, for the lineage.
 */
public record Registry(
        SortedMap<String, String> targetIds,
        SortedMap<String, String> caseIds,
        SortedMap<String, String> caseTargets,
        Lineage lineage,
        Constraints constraints,
        String run) {
    public Registry {
        targetIds = Collections.unmodifiableSortedMap(new TreeMap<>(targetIds));
        caseIds = Collections.unmodifiableSortedMap(new TreeMap<>(caseIds));
        caseTargets = Collections.unmodifiableSortedMap(new TreeMap<>(caseTargets));
    }

    public static Registry empty() {
        return new Registry(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Lineage.NONE, Constraints.NONE, "");
    }

    /** This registry as a run begins, under the constraints that are in force now. */
    public Registry during(String runId, Collection<Constraint> inForce) {
        return new Registry(targetIds, caseIds, caseTargets, lineage, constraints.then(inForce), runId);
    }

    /** This registry with more target ids; a node that is known moves to its new id. */
    public Registry withTargets(SortedMap<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(targetIds);
        all.putAll(more);
        return new Registry(all, caseIds, caseTargets, lineage, constraints, run);
    }

    /**
     * This registry with more cases, by post, and their targets; a post that is known moves to its new case. What is
     * still under an id that ended moves to where it went.
     */
    public Registry withCases(
            SortedMap<String, String> more, SortedMap<String, String> targets, Collection<Lineage.Change> changes) {
        Lineage after = lineage.with(changes);
        Map<String, String> ended = new TreeMap<>();
        for (Lineage.Change change : changes) {
            if (change.kind() == Lineage.Kind.WENT_INTO) {
                ended.put(change.id(), after.current(change.id()));
            }
        }
        SortedMap<String, String> cases = new TreeMap<>(caseIds);
        cases.replaceAll((post, id) -> ended.getOrDefault(id, id));
        cases.putAll(more);
        SortedMap<String, String> whose = new TreeMap<>(caseTargets);
        whose.keySet().removeAll(ended.keySet());
        whose.replaceAll((id, target) -> ended.getOrDefault(target, target));
        whose.putAll(targets);
        return new Registry(targetIds, cases, whose, after, constraints, run);
    }

    /** Whom a post was about when it last counted in a case. */
    public Optional<String> targetOf(String postUid) {
        return Optional.ofNullable(caseIds.get(postUid)).map(id -> caseTargets.get(id));
    }

    @Override
    public String toString() {
        return "Registry[" + targetIds.size() + " target nodes, " + caseTargets.size() + " cases]";
    }
}
