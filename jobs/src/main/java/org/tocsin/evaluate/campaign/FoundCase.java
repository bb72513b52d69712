package org.tocsin.evaluate.campaign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.risk.RiskCase;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

/** A case as a run tells it, as far as truth can say anything of it. */
public record FoundCase(
        String caseId, String targetId, Tier tier, double probability, int logOddsMilli, List<Post> posts) {
    public FoundCase {
        posts = List.copyOf(posts);
    }

    /** A post that a case holds; {@code stage} is null where it is context. */
    public record Post(
            String uid, @Nullable Instant time, @Nullable Stage stage, Stance stance) {
        /** Whether the case holds it against somebody; talk about an attack, and a victim's words, are context. */
        boolean isAct() {
            return stage != null || stance == Stance.ATTACK;
        }
    }

    /** A case fresh from the ranker. */
    static FoundCase of(RiskCase risk) {
        return new FoundCase(
                risk.caseId(),
                risk.target().targetId(),
                risk.tier(),
                risk.probability(),
                risk.logOddsMilli(),
                risk.posts().stream().map(FoundCase::post).toList());
    }

    private static Post post(CampaignPost post) {
        return new Post(post.postUid(), post.createdAt(), post.stage(), post.stance());
    }

    /** The same posts with the tier and score of another case. */
    FoundCase rankedAs(FoundCase other) {
        return new FoundCase(caseId, targetId, other.tier, other.probability, other.logOddsMilli, posts);
    }

    /** The same in another tier. */
    FoundCase in(Tier other) {
        return new FoundCase(caseId, targetId, other, probability, logOddsMilli, posts);
    }

    /** The same target, tier and score with other posts. */
    FoundCase regrouped(String id, List<Post> others) {
        return new FoundCase(id, targetId, tier, probability, logOddsMilli, others);
    }

    boolean isAboveRoutine() {
        return tier != Tier.ROUTINE;
    }

    /** Whether somebody would look at it today. */
    boolean isUrgent() {
        return tier == Tier.IMMINENT || tier == Tier.HIGH;
    }

    List<Post> acts() {
        return posts.stream().filter(Post::isAct).toList();
    }
}
