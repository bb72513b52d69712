package org.tocsin.target;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ids given so far: target ids by the nodes that a target was known by (kinds and keyed pseudonyms), and case ids by
 * the post that a case began with. A plain value: a run takes the last one and returns the next. Lineage of merges and
 * splits, suppressions and reviewers' constraints will live here too.
 */
public record Registry(SortedMap<String, String> targetIds, SortedMap<String, String> caseIds) {
    public Registry {
        targetIds = Collections.unmodifiableSortedMap(new TreeMap<>(targetIds));
        caseIds = Collections.unmodifiableSortedMap(new TreeMap<>(caseIds));
    }

    public static Registry empty() {
        return new Registry(new TreeMap<>(), new TreeMap<>());
    }

    /** This registry with more target ids; a node that is known moves to its new id. */
    public Registry withTargets(SortedMap<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(targetIds);
        all.putAll(more);
        return new Registry(all, caseIds);
    }

    /** This registry with more case ids; a post that is known moves to its new case. */
    public Registry withCases(SortedMap<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(caseIds);
        all.putAll(more);
        return new Registry(targetIds, all);
    }

    @Override
    public String toString() {
        return "Registry[" + targetIds.size() + " target nodes, " + caseIds.size() + " cases]";
    }
}
