package org.tocsin.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Joins the posts about one target into campaigns. Core posts make them; talk, colour and a victim's own words join as
 * context. A campaign holds a flagged core post, or several that make it plain
 * together. The order of the input does not show.
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
        return link(posts, Map.of());
    }

    /** The same; {@code seenInThread} says how many posts of each thread have a sighting, whomever they are about. */
    public List<Campaign> link(Collection<Member> posts, Map<String, Integer> seenInThread) {
        return link(posts, seenInThread, MOST);
    }

    List<Campaign> link(Collection<Member> posts, Map<String, Integer> seenInThread, int most) {
        boolean truncated = posts.size() > most;
        List<Member> members = Copies.told(posts.stream()
                .sorted(WEIGHTIEST)
                .limit(most)
                .sorted(Member.ORDER)
                .toList());
        members = Hostility.joined(members, seenInThread);
        Episodes episodes = new Episodes(members.stream().filter(Member::isCore).toList());
        members.stream()
                .filter(member -> !member.isCore() && member.isOfInterest())
                .forEach(episodes::attach);
        return withStragglers(episodes.campaigns()).stream()
                .map(campaign -> new Campaign(campaign, truncated))
                .toList();
    }

    /** The plain campaigns; a post or two that are too few to be one belong to the nearest within reach, if there is any. */
    private static List<List<Member>> withStragglers(Collection<List<Member>> all) {
        List<List<Member>> plain =
                new ArrayList<>(all.stream().filter(CampaignLinker::isPlain).toList());
        List<List<Member>> whole =
                plain.stream().<List<Member>>map(ArrayList::new).toList();
        for (List<Member> few : all) {
            if (plain.isEmpty() || isPlain(few)) {
                continue;
            }
            int nearest = 0;
            for (int i = 1; i < plain.size(); i++) {
                if (gap(few, plain.get(i)).compareTo(gap(few, plain.get(nearest))) < 0) {
                    nearest = i;
                }
            }
            if (gap(few, plain.get(nearest)).compareTo(Episodes.REACH) <= 0) {
                whole.get(nearest).addAll(few);
            }
        }
        return whole;
    }

    /** From the end of the earlier to the start of the later; nothing where they overlap, and forever where times are unknown. */
    private static Duration gap(List<Member> one, List<Member> other) {
        List<Instant> times = times(one);
        List<Instant> others = times(other);
        if (times.isEmpty() || others.isEmpty()) {
            return ChronoUnit.FOREVER.getDuration();
        }
        Duration after = Duration.between(others.get(others.size() - 1), times.get(0));
        Duration before = Duration.between(times.get(times.size() - 1), others.get(0));
        Duration longer = after.compareTo(before) > 0 ? after : before;
        return longer.isNegative() ? Duration.ZERO : longer;
    }

    private static List<Instant> times(List<Member> campaign) {
        return campaign.stream()
                .filter(Member::isCore)
                .map(Member::createdAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Somebody made the attack plain, or enough took part to make it plain together. */
    private static boolean isPlain(List<Member> campaign) {
        return campaign.stream()
                        .anyMatch(member -> member.isCore() && member.sighting().flagged())
                || campaign.stream().filter(Member::joins).count() >= Hostility.FEWEST;
    }
}
