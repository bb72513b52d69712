package org.tocsin.campaign;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.taxonomy.Stage;

/**
 * An attack on one target over time: its posts in their order, the context around them included. {@code truncated}: the
 * target had more posts than are looked at, and the lightest were left out.
 */
public record Campaign(List<Member> members, boolean truncated) {
    private static final double REACHED = 0.5; // weight of the posts of a stage from which it counts as reached

    public Campaign {
        members = members.stream().sorted(Member.ORDER).toList();
        if (members.stream().noneMatch(Member::isCore)) {
            throw new IllegalArgumentException("a campaign without a core post");
        }
    }

    /** The posts that count as acts against the target. */
    public Stream<Member> evidence() {
        return members.stream().filter(Member::isEvidence);
    }

    /** The uid of the first core post, by which the campaign is known again. */
    public String anchor() {
        return members.stream()
                .filter(Member::isCore)
                .findFirst()
                .map(Member::uid)
                .orElseThrow();
    }

    /** The latest stage that posts of some weight reach together; if none, that of the weightiest post. */
    public Optional<Stage> stage() {
        Optional<Stage> latest = Optional.empty();
        for (Stage stage : Stage.values()) {
            if (at(stage).mapToDouble(Member::weight).sum() >= REACHED) {
                latest = Optional.of(stage);
            }
        }
        return latest.or(
                () -> evidence().flatMap(member -> member.stage().stream()).max(Stage::compareTo));
    }

    private Stream<Member> at(Stage stage) {
        return evidence().filter(member -> member.stage().orElse(null) == stage);
    }

    /** Its rows in the table of campaigns' posts. */
    public List<CampaignPost> posts(String campaignId) {
        return members.stream().map(member -> member.in(campaignId)).toList();
    }
}
