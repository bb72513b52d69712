package org.tocsin.evaluate.campaign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.evaluate.campaign.Truth.Scenario;
import org.tocsin.risk.Tier;

/** Cases that are no attack, by what they are made of: a family of look-alikes, a campaign's bystanders, plain talk. */
public record FalseCases(Source source, String family, int scenarios, int elevated, int high, int imminent) {
    /** What a false case is made of. */
    public enum Source {
        LOOKALIKE,
        BYSTANDERS,
        PLAIN_TALK;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Key(Source source, String family) implements Comparable<Key> {
        static Key of(Scenario scenario) {
            return new Key(scenario.isCampaign() ? Source.BYSTANDERS : Source.LOOKALIKE, scenario.family());
        }

        @Override
        public int compareTo(Key other) {
            int order = source.compareTo(other.source);
            return order != 0 ? order : family.compareTo(other.family);
        }
    }

    public int aboveRoutine() {
        return elevated + high + imminent;
    }

    static List<FalseCases> of(Known known, List<FoundCase> cases) {
        SortedMap<Key, Map<Tier, Integer>> counts = new TreeMap<>();
        Map<Key, Integer> scenarios = new TreeMap<>();
        for (Scenario scenario : known.scenarios()) {
            scenarios.merge(Key.of(scenario), 1, Integer::sum);
            if (!scenario.isCampaign()) {
                counts.computeIfAbsent(Key.of(scenario), key -> new EnumMap<>(Tier.class));
            }
        }
        counts.put(new Key(Source.PLAIN_TALK, ""), new EnumMap<>(Tier.class));
        for (FoundCase found : cases) {
            if (found.isAboveRoutine() && !known.isAttack(found)) {
                Key key = known.scenario(found).map(Key::of).orElse(new Key(Source.PLAIN_TALK, ""));
                counts.computeIfAbsent(key, k -> new EnumMap<>(Tier.class)).merge(found.tier(), 1, Integer::sum);
            }
        }
        List<FalseCases> families = new ArrayList<>();
        counts.forEach((key, tiers) -> families.add(new FalseCases(
                key.source(),
                key.family(),
                scenarios.getOrDefault(key, 0),
                tiers.getOrDefault(Tier.ELEVATED, 0),
                tiers.getOrDefault(Tier.HIGH, 0),
                tiers.getOrDefault(Tier.IMMINENT, 0))));
        return families;
    }
}
