package org.tocsin.target;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.target.Sighting.SightedTarget;

/**
 * Which words of a text mean somebody: as handles without their {@code @}, those used with one elsewhere, and not so often
 * without it that they must be a common word; as names, those that are surely a name elsewhere in the community; as
 * facts, those that are told as somebody's elsewhere.
 */
final class BareWords {
    private static final double MEANT = 0.5;
    private static final int COMMON = 4; // so many days of threads without the sign for each with it

    private static final int FIRM = 10; // so many times named for each time it is told of somebody
    private static final double TOLD = 0.3;

    private record Use(Set<String> surely, Set<String> asWord) {}

    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, Integer> facts = new HashMap<>(); // in how many posts each is told
    private final Map<String, Integer> names = new HashMap<>();

    BareWords(Collection<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            for (SightedTarget target : sighting.targets()) {
                if (target.kind() == TargetKey.Kind.FACT) {
                    facts.merge(target.key(), 1, Integer::sum);
                } else if (canBeBare(target)) {
                    if (target.kind() == TargetKey.Kind.NAME && !isBare(target)) {
                        names.merge(target.key(), 1, Integer::sum);
                    }
                    Use use = uses.computeIfAbsent(
                            where(target, sighting), where -> new Use(new HashSet<>(), new HashSet<>()));
                    (isBare(target) ? use.asWord() : use.surely()).add(conversation(sighting));
                }
            }
        }
    }

    /** The keys of one person of a post without the words that mean nobody; a word that means somebody at its weight. */
    List<SightedTarget> settle(List<SightedTarget> bundle, Sighting sighting) {
        List<SightedTarget> settled = new ArrayList<>();
        List<SightedTarget> meant = new ArrayList<>();
        boolean firm = bundle.stream().anyMatch(target -> isFirm(target))
                && bundle.stream()
                        .noneMatch(
                                target -> target.kind() == TargetKey.Kind.NAME && !isBare(target) && !isFirm(target));
        for (SightedTarget target : bundle) {
            if (isFirm(target)) {
                settled.add(new SightedTarget(TargetKey.Kind.FACT, target.key(), TOLD, target.bundle()));
            } else if (!isBare(target)) {
                if (!firm || !isPartOfName(target)) {
                    settled.add(target);
                }
            } else if (isMeant(uses.get(where(target, sighting)))) {
                meant.add(target);
            } else if (target.kind() == TargetKey.Kind.NAME && facts.containsKey(target.key())) {
                settled.add(new SightedTarget(TargetKey.Kind.FACT, target.key(), target.weight(), target.bundle()));
            }
        }
        boolean known = settled.stream()
                .anyMatch(target -> target.kind() == TargetKey.Kind.HANDLE || target.kind() == TargetKey.Kind.AUTHOR);
        if (meant.size() == 1 && !known) {
            SightedTarget word = meant.get(0);
            double weight =
                    settled.stream().mapToDouble(SightedTarget::weight).max().orElse(MEANT);
            settled.add(new SightedTarget(word.kind(), word.key(), weight, word.bundle()));
        }
        return settled;
    }

    /** What looks like a name and is told of somebody elsewhere is where they live, work or study. */
    private boolean isFirm(SightedTarget target) {
        return target.kind() == TargetKey.Kind.NAME
                && !isBare(target)
                && FIRM * facts.getOrDefault(target.key(), 0) >= names.getOrDefault(target.key(), 0);
    }

    private static boolean isPartOfName(SightedTarget target) {
        return switch (target.kind()) {
            case SUBJECT, SURNAME, GIVEN -> true;
            default -> false;
        };
    }

    private static boolean isMeant(@Nullable Use use) {
        return use != null
                && !use.surely().isEmpty()
                && use.asWord().size() <= COMMON * use.surely().size();
    }

    /** A thread, but of one that goes on for years, each day is one. */
    private static String conversation(Sighting sighting) {
        Instant time = sighting.createdAt();
        return Nodes.thread(sighting) + (time == null ? "" : " " + time.truncatedTo(ChronoUnit.DAYS));
    }

    /** A part of a name counts within its community; every other key already carries its scope. */
    private static String where(SightedTarget target, Sighting sighting) {
        return switch (target.kind()) {
            case SURNAME, GIVEN -> Nodes.inCommunity(target, sighting);
            default -> target.key();
        };
    }

    private static boolean isBare(SightedTarget target) {
        return canBeBare(target) && target.weight() <= TargetKey.BARE_WORD;
    }

    private static boolean canBeBare(SightedTarget target) {
        return switch (target.kind()) {
            case HANDLE, SURNAME, GIVEN, NAME -> true;
            default -> false;
        };
    }
}
