package org.tocsin.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.target.Registry;
import org.tocsin.target.TargetIds;

/** The cases, the most urgent first, and the registry with all their ids. */
public record Ranking(List<RiskCase> cases, Registry registry) {
    /** By tier, then log-odds, then case id: a total order. */
    public static final Comparator<RiskCase> ORDER = Comparator.comparing(RiskCase::tier)
            .thenComparing(Comparator.comparingInt(RiskCase::logOddsMilli).reversed())
            .thenComparing(RiskCase::caseId);

    public Ranking {
        cases = cases.stream().sorted(ORDER).toList();
    }

    /**
     * Ranks scored cases and registers each under the post that it began with. Where a case has come apart, the part
     * that ranks highest keeps the id, and the others get ids of their own.
     */
    public static Ranking of(List<RiskCase> scored, Registry registry) {
        List<RiskCase> cases = new ArrayList<>();
        SortedMap<String, String> anchors = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (RiskCase one :
                scored.stream().sorted(ORDER.thenComparing(Ranking::anchor)).toList()) {
            RiskCase apart = one;
            for (int again = 1; !taken.add(apart.caseId()); again++) {
                apart = one.under("C" + TargetIds.derived("case " + anchor(one) + " " + again));
            }
            cases.add(apart);
            anchors.put(anchor(apart), apart.caseId());
        }
        return new Ranking(cases, registry.withCases(anchors));
    }

    /** The first core post. */
    private static String anchor(RiskCase scored) {
        return scored.posts().stream()
                .filter(post -> post.stage() != null)
                .findFirst()
                .map(CampaignPost::postUid)
                .orElse("");
    }
}
