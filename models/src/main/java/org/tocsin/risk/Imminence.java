package org.tocsin.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tocsin.campaign.Campaign;
import org.tocsin.campaign.Member;
import org.tocsin.mosaic.Facet;
import org.tocsin.target.ResolvedTarget;
import org.tocsin.target.Sighting.SightedSignal;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Tactic;

/**
 * The rule for <em>imminent</em>: a direct threat or an active call, with a place, a time or a capability, not older
 * than 48 hours or announcing a time still ahead, against a target of sufficient confidence. One post of one author can
 * meet it; any number of lesser ones cannot.
 */
final class Imminence {
    private static final Duration RECENT = Duration.ofDays(2);
    private static final Duration FARTHEST = Duration.ofDays(366); // what is announced for later is no plan
    private static final double CREDIBLE = 0.5;
    private static final double AMBIGUOUS = 0.6;
    private static final int SERIOUS = 2;

    /** Acts that endanger a life by themselves: a place or means known anywhere in the campaign suffices. */
    private static final Set<Indicator> GRAVE = EnumSet.of(
            Indicator.THREAT_DIRECT,
            Indicator.THREAT_CONDITIONAL,
            Indicator.THREAT_SEXUAL,
            Indicator.REPORT_SWAT,
            Indicator.SURVEIL_VISIT);

    /** Calls: they must say in the same post where, when or by what means. */
    private static final Set<Indicator> CALLS = EnumSet.of(
            Indicator.THREAT_INCITE,
            Indicator.REPORT_AUTHORITY,
            Indicator.CONTACT_WORK,
            Indicator.CONTACT_HOUSING,
            Indicator.CONTACT_SCHOOL,
            Indicator.CONTACT_FAMILY,
            Indicator.OVERLOAD_RAID,
            Indicator.OVERLOAD_CALLS,
            Indicator.OVERLOAD_DELIVERY);

    private final ResolvedTarget target;
    private final Instant asOf;

    Imminence(ResolvedTarget target, Instant asOf) {
        this.target = target;
        this.asOf = asOf;
    }

    /** The posts by which a campaign is imminent, in their order; empty when it is not. */
    List<Member> in(Campaign campaign) {
        if (target.kind() == ResolvedTarget.Kind.ORGANISATION) {
            return List.of();
        }
        List<Member> credible = campaign.evidence().filter(this::isCredible).toList();
        boolean specific = credible.stream().anyMatch(post -> hasPlace(post) || hasMeans(post));
        boolean hurts = credible.stream().flatMap(Member::signals).anyMatch(Imminence::hurts);
        return credible.stream()
                .filter(this::isCurrent)
                .filter(post -> (isGrave(post) && (specific || saysWhen(post)))
                        || (isCall(post, hurts) && (hasPlace(post) || saysWhen(post) || hasMeans(post))))
                .toList();
    }

    private boolean isCredible(Member post) {
        double aim = post.aim().weight() * (target.ambiguous() ? AMBIGUOUS : 1);
        return post.sighting().flagged() && post.weight() * aim >= CREDIBLE;
    }

    private boolean isCurrent(Member post) {
        Instant time = post.createdAt();
        boolean recent = time != null && !time.isAfter(asOf) && !time.isBefore(asOf.minus(RECENT));
        Instant announced = post.sighting().announcedFor();
        boolean ahead = announced != null && announced.isAfter(asOf) && !announced.isAfter(asOf.plus(FARTHEST));
        return recent || ahead;
    }

    private static boolean isGrave(Member post) {
        return post.signals().anyMatch(signal -> GRAVE.contains(signal.indicator()) && signal.confidence() >= CREDIBLE);
    }

    /** A time set or a crowd gathered is a call only for something that hurts: not for bad reviews or mass flags. */
    private static boolean isCall(Member post, boolean campaignHurts) {
        boolean calls = post.signals()
                .anyMatch(signal -> CALLS.contains(signal.indicator()) && signal.confidence() >= CREDIBLE);
        boolean gathers = post.has(Indicator.COORD_SCHEDULE) || post.has(Indicator.COORD_RECRUIT);
        List<SightedSignal> acts = post.signals()
                .filter(signal -> signal.indicator().tactic() != Tactic.COORD)
                .toList();
        return calls
                || (gathers && (acts.isEmpty() ? campaignHurts : acts.stream().anyMatch(Imminence::hurts)));
    }

    private static boolean hurts(SightedSignal signal) {
        return signal.indicator().tactic() != Tactic.COORD && signal.indicator().severity() >= SERIOUS;
    }

    private static boolean hasPlace(Member post) {
        return post.exposures().contains(Facet.PLACE);
    }

    private static boolean hasMeans(Member post) {
        return post.has(Indicator.THREAT_CAPABILITY);
    }

    private static boolean saysWhen(Member post) {
        return post.sighting().announcedFor() != null || post.has(Indicator.COORD_SCHEDULE);
    }
}
