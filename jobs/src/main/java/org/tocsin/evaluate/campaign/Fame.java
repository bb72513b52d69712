package org.tocsin.evaluate.campaign;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.target.Resolution;
import org.tocsin.target.Sighting;

/**
 * Whether who is much talked of scores higher: Spearman's correlation of the highest log-odds with the logarithm of
 * mentions, over targets none of whose cases is an attack. A mention is a post with a finding that is mainly about them.
 */
public record Fame(double correlation, int targets) {
    static Fame of(Known known, List<FoundCase> cases, Map<String, Integer> mentions) {
        Set<String> attacked = new HashSet<>();
        Map<String, Integer> highest = new TreeMap<>();
        for (FoundCase found : cases) {
            highest.merge(found.targetId(), found.logOddsMilli(), Math::max);
            if (known.isAttack(found)) {
                attacked.add(found.targetId());
            }
        }
        highest.keySet().removeAll(attacked);
        return new Fame(
                RankCorrelation.of(
                        highest.values().stream().map(Integer::doubleValue).toList(),
                        highest.keySet().stream()
                                .map(target -> Math.log(mentions.getOrDefault(target, 1)))
                                .toList()),
                highest.size());
    }

    /** How many sightings speak mainly of the target of each case, under the target's id there. */
    public static Map<String, Integer> mentions(
            Collection<FoundCase> cases, Collection<Sighting> sightings, Resolution resolution) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sighting sighting : sightings) {
            Resolution.Aim aim = resolution.aims().get(sighting.postUid());
            if (aim != null) {
                counts.merge(aim.targetId(), 1, Integer::sum);
            }
        }
        Map<String, Integer> mentions = new HashMap<>();
        for (FoundCase found : cases) {
            for (FoundCase.Post post : found.posts()) {
                Resolution.Aim aim = resolution.aims().get(post.uid());
                if (aim != null) {
                    mentions.merge(found.targetId(), counts.getOrDefault(aim.targetId(), 1), Math::max);
                }
            }
        }
        return mentions;
    }
}
