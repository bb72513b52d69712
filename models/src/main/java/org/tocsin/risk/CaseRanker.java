package org.tocsin.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.campaign.Campaign;
import org.tocsin.campaign.CampaignFeatures;
import org.tocsin.campaign.CampaignLinker;
import org.tocsin.campaign.Course;
import org.tocsin.campaign.Member;
import org.tocsin.risk.RiskModel.Score;
import org.tocsin.target.Conversations;
import org.tocsin.target.Grounds;
import org.tocsin.target.Registry;
import org.tocsin.target.Resolution;
import org.tocsin.target.Resolution.Aim;
import org.tocsin.target.ResolvedTarget;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sighting.SightedIdentifier;
import org.tocsin.target.TargetIds;
import org.tocsin.target.TargetResolver;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;

/**
 * From what was seen in posts to ranked cases. {@link #rank} does all of it; an engine that works in parts resolves the
 * targets first, groups the posts by target, calls {@link #score} on each group and ends with {@link Ranking#of}.
 */
public final class CaseRanker {
    private final TargetResolver targets;
    private final CampaignLinker campaigns;
    private final RiskModel model;

    public CaseRanker() {
        this(new RiskModel());
    }

    public CaseRanker(RiskModel model) {
        this(new TargetResolver(), new CampaignLinker(), model);
    }

    public CaseRanker(TargetResolver targets, CampaignLinker campaigns, RiskModel model) {
        this.targets = targets;
        this.campaigns = campaigns;
        this.model = model;
    }

    /** All cases as they stood at {@code asOf}: later posts are not there yet. Post uids must be distinct. */
    public Ranking rank(Collection<Sighting> sightings, Instant asOf, Registry previous) {
        List<Sighting> seen = Conversations.threaded(seenBy(sightings, asOf));
        Resolution resolution = targets.resolve(seen, previous);
        SortedMap<String, List<Member>> groups = new TreeMap<>();
        for (Sighting sighting : seen) {
            Aim aim = resolution.aims().get(sighting.postUid());
            if (aim != null) {
                groups.computeIfAbsent(aim.targetId(), id -> new ArrayList<>()).add(new Member(sighting, aim));
            }
        }
        Map<String, Integer> seenInThread = new HashMap<>();
        for (Sighting sighting : seen) {
            if (sighting.threadKey() != null) {
                seenInThread.merge(sighting.threadKey(), 1, Integer::sum);
            }
        }
        List<RiskCase> cases = new ArrayList<>();
        groups.forEach((id, members) -> cases.addAll(score(
                Objects.requireNonNull(resolution.targets().get(id)),
                members,
                seenInThread,
                asOf,
                resolution.registry())));
        return Ranking.of(cases, resolution.registry(), new Grounds(seen, previous.constraints()));
    }

    /** The posts that were there at {@code asOf}; those without a trusted time are taken to have been. */
    public static List<Sighting> seenBy(Collection<Sighting> sightings, Instant asOf) {
        return sightings.stream()
                .filter(sighting ->
                        sighting.createdAt() == null || !sighting.createdAt().isAfter(asOf))
                .toList();
    }

    /** The cases of one target, from all posts that are mainly about it; in order of their campaigns. */
    public List<RiskCase> score(
            ResolvedTarget target,
            Collection<Member> members,
            Map<String, Integer> seenInThread,
            Instant asOf,
            Registry registry) {
        List<RiskCase> cases = new ArrayList<>();
        for (Campaign campaign : campaigns.link(members, seenInThread)) {
            cases.add(score(target, campaign, asOf, caseId(campaign, registry)));
        }
        return cases;
    }

    /** The id that the earliest known post of a campaign stands for, or one of its own from the post it began with. */
    private static String caseId(Campaign campaign, Registry registry) {
        return campaign.evidence()
                .map(member -> registry.caseIds().get(member.uid()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> "C" + TargetIds.derived("case " + campaign.anchor()));
    }

    private RiskCase score(ResolvedTarget target, Campaign campaign, Instant asOf, String caseId) {
        CampaignFeatures features = CampaignFeatures.of(campaign, asOf);
        Score score = model.score(target, campaign, features);
        List<Factor> imminence = RiskModel.imminence(target, campaign, asOf);
        List<Factor> factors = new ArrayList<>(imminence);
        factors.addAll(score.factors());
        Calibration calibration = model.weights().calibration();
        double probability = calibration.probability(score.logOddsMilli());
        List<Instant> times = campaign.evidence()
                .map(Member::createdAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        String campaignId = RiskCase.campaignId(caseId);
        return new RiskCase(
                caseId,
                campaignId,
                new RiskCase.Target(
                        target.id(), target.kind().label(), target.label(), target.keys(), target.ambiguous()),
                imminence.isEmpty() ? calibration.tier(score.logOddsMilli()) : Tier.IMMINENT,
                (int) Math.round(100 * probability),
                probability,
                calibration.probability(score.lowMilli()),
                calibration.probability(score.highMilli()),
                RiskModel.confidence(target, campaign),
                model.weights().priorMilli(),
                score.logOddsMilli(),
                campaign.stage().orElse(null),
                times.isEmpty() ? null : times.get(0),
                times.isEmpty() ? null : times.get(times.size() - 1),
                new RiskCase.Counts(features.posts(), features.authors(), features.threads(), features.platforms()),
                indicators(campaign),
                identifiers(campaign),
                factors,
                campaign.posts(campaignId),
                Course.of(campaign, asOf));
    }

    /** In how many posts of the evidence each sign stands. */
    private static SortedMap<Indicator, Integer> indicators(Campaign campaign) {
        SortedMap<Indicator, Integer> counts = new TreeMap<>(Comparator.naturalOrder());
        campaign.members()
                .forEach(member -> member.sighting().signals().stream()
                        .map(Sighting.SightedSignal::indicator)
                        .distinct()
                        .forEach(indicator -> counts.merge(indicator, 1, Integer::sum)));
        return counts;
    }

    /** How many different values of each type are exposed. */
    private static SortedMap<IdentifierType, Integer> identifiers(Campaign campaign) {
        Map<IdentifierType, Set<String>> values = new EnumMap<>(IdentifierType.class);
        campaign.evidence()
                .flatMap(member -> member.exposed().stream())
                .forEach((SightedIdentifier identifier) -> values.computeIfAbsent(
                                identifier.type(), type -> new HashSet<>())
                        .add(identifier.valueKey()));
        SortedMap<IdentifierType, Integer> counts = new TreeMap<>(Comparator.naturalOrder());
        values.forEach((type, keys) -> counts.put(type, keys.size()));
        return counts;
    }
}
