package org.tocsin.risk;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.campaign.Course;
import org.tocsin.target.ResolvedTarget;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;

/**
 * A campaign against one target, scored: what a reviewer decides on. {@code priorMilli} plus the points of all factors
 * is {@code logOddsMilli}, exactly. {@code score} is 0 to 100, {@code probability}, {@code low}, {@code high} (an 80 %
 * interval) and {@code confidence} 0 to 1. {@code posts} are in order of time, then id; {@code course} is how they went on, and no part of the score.
 */
public record RiskCase(
        String caseId,
        String campaignId,
        Target target,
        Tier tier,
        int score,
        double probability,
        double low,
        double high,
        double confidence,
        int priorMilli,
        int logOddsMilli,
        @Nullable Stage stage,
        @Nullable Instant first,
        @Nullable Instant last,
        Counts counts,
        SortedMap<Indicator, Integer> indicators,
        SortedMap<IdentifierType, Integer> identifierTypes,
        List<Factor> factors,
        List<CampaignPost> posts,
        Course course) {

    /** Who is hunted, without a name: {@code label} reads "Target 7F3A, a person"; {@code keys} is a count. */
    public record Target(String targetId, String kind, String label, int keys, boolean ambiguous) {
        /** Whether it is a firm or an institution: its cases are read in a queue of their own. */
        public boolean isOrganisation() {
            return kind.equals(ResolvedTarget.Kind.ORGANISATION.label());
        }
    }

    /** How wide it is. */
    public record Counts(int posts, int authors, int threads, int platforms) {}

    public RiskCase {
        factors = List.copyOf(factors);
        posts = List.copyOf(posts);
        if (priorMilli + factors.stream().mapToInt(Factor::pointsMilli).sum() != logOddsMilli) {
            throw new IllegalArgumentException("the points of case " + caseId + " do not sum to its log-odds");
        }
    }

    /** The id of the campaign behind a case: each has one, under the same digits. */
    static String campaignId(String caseId) {
        return "K" + caseId.substring(1);
    }

    /** The same case under another id. */
    RiskCase under(String id) {
        String campaign = campaignId(id);
        List<CampaignPost> moved = posts.stream().map(post -> post.in(campaign)).toList();
        return new RiskCase(
                id,
                campaign,
                target,
                tier,
                score,
                probability,
                low,
                high,
                confidence,
                priorMilli,
                logOddsMilli,
                stage,
                first,
                last,
                counts,
                indicators,
                identifierTypes,
                factors,
                moved,
                course);
    }
}
