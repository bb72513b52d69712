package org.tocsin.train;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cases to fit on and cases to measure on, split by target and time: of the targets, by when the first case of each began,
 * the newest fifth is held out with all its cases. What is learned of one person is never measured on the same person.
 */
record RiskSplit(List<DecidedCase> older, List<DecidedCase> newest) {
    private static final int PART = 5;
    private static final Comparator<DecidedCase> ORDER = Comparator.comparing(DecidedCase::began)
            .thenComparing(DecidedCase::target)
            .thenComparing(DecidedCase::caseId);

    static RiskSplit of(List<DecidedCase> cases) {
        List<String> targets = targets(cases);
        Set<String> held =
                new HashSet<>(targets.subList(targets.size() - (targets.size() + PART - 1) / PART, targets.size()));
        return new RiskSplit(part(cases, held, false), part(cases, held, true));
    }

    /** Folds of the targets in turn, so that each holds old and new ones: {@code newest} is the fold. */
    static List<RiskSplit> folds(List<DecidedCase> cases) {
        List<String> targets = targets(cases);
        List<RiskSplit> folds = new ArrayList<>();
        for (int fold = 0; fold < Math.min(PART, targets.size()); fold++) {
            Set<String> held = new HashSet<>();
            for (int i = fold; i < targets.size(); i += PART) {
                held.add(targets.get(i));
            }
            folds.add(new RiskSplit(part(cases, held, false), part(cases, held, true)));
        }
        return folds;
    }

    /** The targets, the one whose first case began first in front. */
    static List<String> targets(List<DecidedCase> cases) {
        Map<String, Instant> first = new HashMap<>();
        cases.forEach(one -> first.merge(one.target(), one.began(), (a, b) -> a.isBefore(b) ? a : b));
        return new TreeMap<>(first)
                .entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static List<DecidedCase> part(List<DecidedCase> cases, Set<String> targets, boolean inside) {
        return cases.stream()
                .filter(one -> targets.contains(one.target()) == inside)
                .sorted(ORDER)
                .toList();
    }
}
