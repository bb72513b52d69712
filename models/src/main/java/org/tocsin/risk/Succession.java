package org.tocsin.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.target.Ground;
import org.tocsin.target.Grounds;
import org.tocsin.target.Lineage.Change;
import org.tocsin.target.Lineage.Kind;
import org.tocsin.target.Registry;

/**
 * What became of the ids that earlier runs gave, told by the posts that stood under them and stand under others now:
 * posts keep their uids, whatever aliases, evidence, reviewers and keys change.
 */
final class Succession {
    private final Registry before;
    private final Grounds grounds;
    private final SortedMap<String, String> cases = new TreeMap<>(); // by post
    private final SortedMap<String, String> targets = new TreeMap<>(); // by post
    private final SortedMap<String, String> caseTargets = new TreeMap<>();

    private Succession(List<RiskCase> ranked, Registry before, Grounds grounds) {
        this.before = before;
        this.grounds = grounds;
        for (RiskCase one : ranked) {
            String target = one.target().targetId();
            caseTargets.put(one.caseId(), target);
            for (String post : counted(one)) {
                cases.put(post, one.caseId());
                targets.put(post, target);
            }
        }
    }

    /** The registry with these cases, and with what happened to those of earlier runs. */
    static Registry of(List<RiskCase> ranked, Registry before, Grounds grounds) {
        Succession succession = new Succession(ranked, before, grounds);
        List<Change> changes = new ArrayList<>(succession.ofTargets());
        changes.addAll(succession.ofCases());
        return before.withCases(succession.cases, succession.caseTargets, changes);
    }

    /** The posts that a case is known by: those that reach a stage, or all where none does. */
    static List<String> counted(RiskCase one) {
        List<String> core = one.posts().stream()
                .filter(post -> post.stage() != null)
                .map(CampaignPost::postUid)
                .toList();
        return core.isEmpty() ? one.posts().stream().map(CampaignPost::postUid).toList() : core;
    }

    private List<Change> ofTargets() {
        Map<String, String> earlier = new HashMap<>();
        targets.keySet().forEach(post -> before.targetOf(post).ifPresent(id -> earlier.put(post, id)));
        return changes(earlier, targets, before.caseTargets().values(), grounds::joined);
    }

    private List<Change> ofCases() {
        Map<String, String> earlier = new HashMap<>();
        cases.keySet()
                .forEach(
                        post -> Optional.ofNullable(before.caseIds().get(post)).ifPresent(id -> earlier.put(post, id)));
        return changes(
                earlier,
                cases,
                before.caseIds().values(),
                (those, others, all) -> whoseBefore(those).equals(whoseBefore(others))
                        ? Ground.CONTINUED
                        : grounds.joined(those, others, all));
    }

    private Set<Optional<String>> whoseBefore(Set<String> posts) {
        return posts.stream().map(before::targetOf).collect(Collectors.toSet());
    }

    /** Says why two sets of posts, known by different ids, are under one now; {@code all} are those under it. */
    private interface Joining {
        Ground of(Set<String> those, Set<String> others, Set<String> all);
    }

    /** What happened between the ids that posts had and those that they have; {@code known} are all ids given before. */
    private List<Change> changes(
            Map<String, String> earlier, SortedMap<String, String> now, Collection<String> known, Joining joining) {
        SortedMap<String, SortedMap<String, Integer>> went = new TreeMap<>(); // posts, by old id and new
        SortedMap<String, SortedMap<String, Integer>> came = new TreeMap<>(); // by new id and old
        SortedMap<String, Set<String>> holds = new TreeMap<>();
        now.forEach((post, id) -> {
            holds.computeIfAbsent(id, key -> new TreeSet<>()).add(post);
            String old = earlier.get(post);
            if (old != null && !old.equals(id)) {
                went.computeIfAbsent(old, key -> new TreeMap<>()).merge(id, 1, Integer::sum);
                came.computeIfAbsent(id, key -> new TreeMap<>()).merge(old, 1, Integer::sum);
            }
        });
        List<Change> changes = new ArrayList<>();
        SortedMap<String, String> heirs = new TreeMap<>();
        went.forEach((old, counts) -> {
            if (!holds.containsKey(old)) {
                String heir = most(counts);
                Set<String> there = Objects.requireNonNull(holds.get(heir));
                Set<String> those = new TreeSet<>();
                Set<String> others = new TreeSet<>();
                there.stream().filter(earlier::containsKey).forEach(post -> {
                    (old.equals(earlier.get(post)) ? those : others).add(post);
                });
                heirs.put(old, heir);
                changes.add(new Change(before.run(), old, Kind.WENT_INTO, heir, joining.of(those, others, there)));
            }
        });
        Set<String> given = new HashSet<>(known);
        came.forEach((born, counts) -> {
            String parent = most(counts);
            if (!given.contains(born) && !born.equals(heirs.get(parent))) {
                String where = heirs.getOrDefault(parent, parent); // who goes on with the rest
                changes.add(new Change(
                        before.run(),
                        born,
                        Kind.CAME_OUT_OF,
                        parent,
                        grounds.parted(Objects.requireNonNull(holds.get(born)), holds.getOrDefault(where, Set.of()))));
            }
        });
        return changes;
    }

    private static String most(SortedMap<String, Integer> counts) {
        String most = counts.firstKey();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(most, 0)) {
                most = count.getKey();
            }
        }
        return most;
    }
}
