package org.tocsin.campaign;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the posts about one target into campaigns. Core posts make them; talk, colour and a victim's own words join as
 * context. A campaign holds at least one flagged core post. The order of the input does not show.
 */
public final class CampaignLinker {
    /** How many posts about one target are looked at; beyond it the lightest, then the oldest are left out. */
    static final int MOST = 20_000;

    private static final Comparator<Member> WEIGHTIEST = Comparator.comparing(Member::isCore)
            .thenComparingDouble(Member::weight)
            .reversed()
            .thenComparing(Member.ORDER.reversed());

    /** The campaigns against one target, from all posts that are mainly about it, the earliest first. */
    public List<Campaign> link(Collection<Member> posts) {
        return link(posts, MOST);
    }

    List<Campaign> link(Collection<Member> posts, int most) {
        boolean truncated = posts.size() > most;
        List<Member> members = posts.stream()
                .sorted(WEIGHTIEST)
                .limit(most)
                .sorted(Member.ORDER)
                .toList();
        Episodes episodes = new Episodes(members.stream().filter(Member::isCore).toList());
        members.stream()
                .filter(member -> !member.isCore() && member.isOfInterest())
                .forEach(episodes::attach);
        return episodes.campaigns().stream()
                .filter(CampaignLinker::isFlagged)
                .map(campaign -> new Campaign(campaign, truncated))
                .toList();
    }

    private static boolean isFlagged(List<Member> campaign) {
        return campaign.stream()
                .anyMatch(member -> member.isCore() && member.sighting().flagged());
    }
}
