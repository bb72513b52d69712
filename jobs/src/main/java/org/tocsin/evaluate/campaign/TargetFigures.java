package org.tocsin.evaluate.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.Share;
import org.tocsin.evaluate.campaign.Truth.Post;
import org.tocsin.evaluate.campaign.Truth.Scenario;

/**
 * Whether people are kept apart and known again. {@code namesakesMerged}: pairs of targets that share a case, of all
 * pairs with a name in common; {@code othersMerged}: pairs that share a case and no name; {@code lookalikesMerged}: pairs
 * of a target and a look-alike of its name that share a case; {@code aliases}: pairs of one target's names whose posts end under one found target, of all such pairs.
 */
public record TargetFigures(Share namesakesMerged, int othersMerged, Share lookalikesMerged, Share aliases) {
    private record Pair(String one, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }

        boolean hasLookalike() {
            return isLookalike(one) || isLookalike(other);
        }
    }

    /** False merges: pairs of targets that share a case, whatever their names, over the pairs with a name in common. */
    public double falseMerges() {
        return (double) (namesakesMerged.hits() + othersMerged) / namesakesMerged.of();
    }

    static TargetFigures of(Known known, List<FoundCase> cases) {
        Map<String, Set<String>> names = names(known);
        Set<Pair> namesakes = namesakes(names);
        Set<Pair> merged = new HashSet<>();
        for (FoundCase found : cases) {
            Set<String> targets = new TreeSet<>();
            for (FoundCase.Post act : found.acts()) {
                Post post = known.post(act.uid());
                String target = post == null ? null : target(known, post);
                if (target != null) {
                    targets.add(target);
                }
            }
            merged.addAll(pairs(List.copyOf(targets)));
        }
        int others = (int) merged.stream()
                .filter(pair -> !pair.hasLookalike() && !namesakes.contains(pair))
                .count();
        return new TargetFigures(
                merged(namesakes, merged, false), others, merged(namesakes, merged, true), aliases(known, cases));
    }

    private static Share merged(Set<Pair> namesakes, Set<Pair> merged, boolean lookalikes) {
        List<Pair> pairs = namesakes.stream()
                .filter(pair -> pair.hasLookalike() == lookalikes)
                .toList();
        return new Share((int) pairs.stream().filter(merged::contains).count(), pairs.size());
    }

    /** Whom each name is shared by: targets, and look-alikes under the names of their scenarios. */
    private static Map<String, Set<String>> names(Known known) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Scenario scenario : known.scenarios()) {
            if (scenario.nameKey() != null) {
                String whom = scenario.isCampaign() && scenario.target() != null
                        ? scenario.target()
                        : lookalike(scenario.name());
                names.computeIfAbsent(scenario.nameKey(), key -> new TreeSet<>())
                        .add(whom);
            }
        }
        return names;
    }

    private static Set<Pair> namesakes(Map<String, Set<String>> names) {
        Set<Pair> pairs = new HashSet<>();
        names.values().forEach(people -> pairs.addAll(pairs(List.copyOf(people))));
        pairs.removeIf(pair -> isLookalike(pair.one()) && isLookalike(pair.other()));
        return pairs;
    }

    private static List<Pair> pairs(List<String> people) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(Pair.of(people.get(i), people.get(j)));
            }
        }
        return pairs;
    }

    /** Whom a post speaks of, as far as truth tells: bystanders of a campaign may speak of anybody. */
    private static @Nullable String target(Known known, Post post) {
        if (post.isAttack()) {
            return post.target();
        }
        return known.isLookalike(post.scenario()) ? lookalike(post.scenario()) : null;
    }

    private static String lookalike(String scenario) {
        return "lookalike " + scenario;
    }

    private static boolean isLookalike(String whom) {
        return whom.startsWith("lookalike ");
    }

    private static Share aliases(Known known, List<FoundCase> cases) {
        SortedMap<String, SortedMap<String, Map<String, Integer>>> found = new TreeMap<>();
        known.posts().values().forEach(post -> tally(found, post, null));
        for (FoundCase one : cases) {
            for (FoundCase.Post held : one.posts()) {
                Post post = known.post(held.uid());
                if (post != null) {
                    tally(found, post, one.targetId());
                }
            }
        }
        int together = 0;
        int all = 0;
        for (SortedMap<String, Map<String, Integer>> aliases : found.values()) {
            List<String> ends =
                    aliases.values().stream().map(TargetFigures::most).toList();
            for (int i = 0; i < ends.size(); i++) {
                for (int j = 0; j < i; j++) {
                    all++;
                    together += !ends.get(i).isEmpty() && ends.get(i).equals(ends.get(j)) ? 1 : 0;
                }
            }
        }
        return new Share(together, all);
    }

    private static void tally(
            SortedMap<String, SortedMap<String, Map<String, Integer>>> found, Post post, @Nullable String under) {
        if (post.target() != null && post.alias() != null) {
            Map<String, Integer> ends = found.computeIfAbsent(post.target(), target -> new TreeMap<>())
                    .computeIfAbsent(post.alias(), alias -> new HashMap<>());
            if (under != null) {
                ends.merge(under, 1, Integer::sum);
            }
        }
    }

    /** The found target under which most posts of a name stand; empty where no case holds any. */
    private static String most(Map<String, Integer> ends) {
        return ends.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
