package org.tocsin.evaluate.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.evaluate.campaign.Truth.Post;
import org.tocsin.evaluate.campaign.Truth.Scenario;
import org.tocsin.risk.Tier;

/**
 * What was expected of a scenario, and the tiers of the cases found: for a campaign, of all cases that hold one of its
 * attack posts as an act, the one that holds most first; for a look-alike, of the cases that are no attack and are made of it more than of any
 * other. {@code posts} counts those it should be found by.
 */
public record ScenarioFigures(Scenario scenario, int posts, List<Tier> found) {
    /** A case that holds so many acts of a campaign. */
    private record Part(Tier tier, int acts) {}

    public ScenarioFigures {
        found = List.copyOf(found);
    }

    static List<ScenarioFigures> of(Known known, List<FoundCase> cases) {
        Map<String, List<Part>> parts = new HashMap<>();
        for (FoundCase one : cases) {
            Map<String, Integer> attacks = new HashMap<>();
            for (FoundCase.Post act : one.acts()) {
                Post post = known.post(act.uid());
                if (post != null && post.isAttack()) {
                    attacks.merge(post.scenario(), 1, Integer::sum);
                }
            }
            attacks.forEach((name, acts) ->
                    parts.computeIfAbsent(name, n -> new ArrayList<>()).add(new Part(one.tier(), acts)));
            if (known.isLookalike(one)) {
                known.scenario(one)
                        .ifPresent(scenario -> parts.computeIfAbsent(scenario.name(), n -> new ArrayList<>())
                                .add(new Part(one.tier(), 0)));
            }
        }
        parts.values()
                .forEach(some -> some.sort(Comparator.comparingInt(Part::acts).reversed()));
        Map<String, Integer> posts = new HashMap<>();
        known.posts().values().stream()
                .filter(post -> post.isAttack() || known.isLookalike(post.scenario()))
                .forEach(post -> posts.merge(post.scenario(), 1, Integer::sum));
        return known.scenarios().stream()
                .map(scenario -> new ScenarioFigures(
                        scenario,
                        posts.getOrDefault(scenario.name(), 0),
                        parts.getOrDefault(scenario.name(), List.of()).stream()
                                .map(Part::tier)
                                .toList()))
                .toList();
    }

    /** Whether the tier is right: of a campaign's first case, of every case of a look-alike. */
    public boolean isTierMet() {
        return scenario.isCampaign()
                ? !found.isEmpty() && scenario.expected().isMetBy(found.get(0))
                : found.stream().allMatch(scenario.expected()::isMetBy);
    }

    /** Whether the tier is right, and for a campaign the number of cases too. */
    public boolean isMet() {
        return isTierMet()
                && (!scenario.isCampaign()
                        || found.size() == scenario.expected().cases());
    }
}
