package org.tocsin.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.mosaic.Facet;
import org.tocsin.taxonomy.Stage;

/**
 * What a campaign looks like at one moment. {@code severe}, {@code serious} and {@code minor} count its acts by gravity
 * 3, 2 and 1; {@code rise} (0 to 1) is the probability that severe acts come three times as fast as this target's
 * usual; {@code plainPlatforms} counts those on which somebody makes the attack plain; {@code copied} counts the posts whose text two authors or more have posted; {@code path} is the stages in the
 * order of the posts, repeats left out, so that loops show; {@code talkPercent} is the share of news, counter-speech
 * and fiction among all posts, 0 as long as they are few.
 */
public record CampaignFeatures(
        int posts,
        int authors,
        int threads,
        int platforms,
        int plainPlatforms,
        Expected severe,
        Expected serious,
        Expected minor,
        Expected calls,
        int recentSevere,
        int baselineSevere,
        double rise,
        int activeWeeks,
        int activeMonths,
        int copied,
        Set<Facet> exposures,
        List<Stage> path,
        int talkPercent) {
    private static final int SERIOUS = 2;
    private static final int FEWEST_TALK = 5; // fewer posts are no wave, only somebody who objects
    private static final int LONGEST_PATH = 100;
    private static final long WEEK = 7;
    private static final long MONTH = 30;

    public CampaignFeatures {
        exposures = Collections.unmodifiableSet(exposures);
        path = List.copyOf(path);
    }

    /** The features of a campaign seen at {@code asOf}. */
    public static CampaignFeatures of(Campaign campaign, Instant asOf) {
        List<Member> evidence = campaign.evidence().toList();
        Instant recently = asOf.minus(Duration.ofDays(ThreefoldRise.RECENT_DAYS));
        Instant before = recently.minus(Duration.ofDays(ThreefoldRise.BASELINE_DAYS));
        int recent = 0;
        int baseline = 0;
        for (Member member : evidence) {
            Instant time = member.createdAt();
            if (time == null || time.isAfter(asOf) || member.severity() < SERIOUS) {
                continue;
            }
            if (!time.isBefore(recently)) {
                recent++;
            } else if (!time.isBefore(before)) {
                baseline++;
            }
        }
        Set<Facet> exposures = EnumSet.noneOf(Facet.class);
        evidence.forEach(member -> exposures.addAll(member.exposures()));
        int talk = (int) campaign.members().stream().filter(Member::isTalk).count();
        return new CampaignFeatures(
                campaign.members().size(),
                distinct(evidence, member -> member.sighting().authorKey()),
                distinct(evidence, member -> member.sighting().threadKey()),
                distinct(evidence, member -> member.sighting().platform()),
                distinct(plain(evidence), member -> member.sighting().platform()),
                Expected.of(evidence.stream().filter(member -> member.severity() > SERIOUS)),
                Expected.of(evidence.stream().filter(member -> member.severity() == SERIOUS)),
                Expected.of(evidence.stream().filter(member -> member.severity() == 1)),
                Expected.of(evidence.stream().filter(CampaignFeatures::isCall)),
                recent,
                baseline,
                ThreefoldRise.probability(recent, baseline),
                distinct(evidence, member -> period(member.createdAt(), WEEK)),
                distinct(evidence, member -> period(member.createdAt(), MONTH)),
                copied(evidence).size(),
                exposures,
                path(evidence),
                talk < FEWEST_TALK ? 0 : 100 * talk / campaign.members().size());
    }

    /** Whether a post calls others to act. */
    public static boolean isCall(Member member) {
        return member.signals().anyMatch(signal -> {
            Stage own = signal.stage();
            return own != null ? own == Stage.CALL : signal.indicator().stage().orElse(null) == Stage.CALL;
        });
    }

    /** Those that make an attack plain: what only joins in (a fandom's chorus may) tells of no spread. */
    public static List<Member> plain(List<Member> evidence) {
        return evidence.stream().filter(member -> !member.joins()).toList();
    }

    /** The plain posts whose text at least two authors have posted. */
    public static List<Member> copied(List<Member> all) {
        List<Member> evidence = plain(all);
        Map<String, Set<String>> authors = new HashMap<>();
        for (Member member : evidence) {
            authors.computeIfAbsent(member.text(), key -> new HashSet<>())
                    .add(Objects.requireNonNullElse(member.sighting().authorKey(), ""));
        }
        return evidence.stream()
                .filter(member -> authors.getOrDefault(member.text(), Set.of()).size() > 1)
                .toList();
    }

    private static List<Stage> path(List<Member> evidence) {
        List<Stage> path = new ArrayList<>();
        for (Member member : evidence) {
            member.stage()
                    .filter(stage -> path.isEmpty() || path.get(path.size() - 1) != stage)
                    .filter(stage -> path.size() < LONGEST_PATH)
                    .ifPresent(path::add);
        }
        return path;
    }

    private static @Nullable Long period(@Nullable Instant time, long days) {
        return time == null
                ? null
                : Math.floorDiv(time.getEpochSecond(), days * Duration.ofDays(1).toSeconds());
    }

    private static int distinct(List<Member> members, Function<Member, @Nullable Object> what) {
        return (int)
                members.stream().map(what).filter(Objects::nonNull).distinct().count();
    }
}
