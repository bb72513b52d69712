package org.tocsin.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.target.Grounds;
import org.tocsin.target.Registry;
import org.tocsin.target.TargetIds;

/** The cases, the most urgent first, and the registry with all their ids. */
public record Ranking(List<RiskCase> cases, Registry registry) {
    /** By tier, then log-odds, then case id: a total order. */
    public static final Comparator<RiskCase> ORDER = Comparator.comparing(RiskCase::tier)
            .thenComparing(Comparator.comparingInt(RiskCase::logOddsMilli).reversed())
            .thenComparing(RiskCase::caseId);

    private static final Comparator<CampaignPost> EARLIEST = Comparator.comparing(
                    CampaignPost::createdAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(CampaignPost::platform)
            .thenComparing(CampaignPost::postUid);

    public Ranking {
        cases = cases.stream().sorted(ORDER).toList();
    }

    /**
     * Ranks scored cases and registers each under its posts. Where a case has come apart, the part that begins first keeps
     * the id; another gets the id that its own first post gives, which it may have had before it went in.
     */
    public static Ranking of(List<RiskCase> scored, Registry registry, Grounds grounds) {
        List<RiskCase> cases = new ArrayList<>();
        List<RiskCase> apart = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        scored.stream().sorted(begins(registry)).forEach(one -> (taken.add(one.caseId()) ? cases : apart).add(one));
        for (RiskCase one : apart) {
            String basis = "case " + Succession.counted(one).get(0);
            String id = "C" + TargetIds.derived(basis);
            for (int again = 1; !taken.add(id); again++) {
                id = "C" + TargetIds.derived(basis + " " + again);
            }
            cases.add(one.under(id));
        }
        return new Ranking(cases, Succession.of(cases, registry, grounds));
    }

    /** By the first post that is known to be the case's whose id it claims; then by the first of all. */
    private static Comparator<RiskCase> begins(Registry registry) {
        return Comparator.comparing((RiskCase one) -> first(one, registry), EARLIEST)
                .thenComparing(ORDER);
    }

    private static CampaignPost first(RiskCase one, Registry registry) {
        return one.posts().stream()
                .filter(post -> one.caseId().equals(registry.caseIds().get(post.postUid())))
                .findFirst()
                .orElse(one.posts().get(0));
    }
}
