package org.tocsin.evaluate.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Campaigns found as such: a truth campaign and a case match, one to one, when they share at least half of their posts
 * (intersection over union, in which posts that truth holds harmless or does not know count against the case). Of
 * {@code campaigns}, {@code matched} match one of all {@code cases}; {@code seen} match one of the {@code shown} cases
 * that are above routine.
 */
public record CampaignMatch(int seen, int shown, int matched, int cases, int campaigns) {
    private static final double SHARED = 0.5;
    private static final Comparator<Match> BEST =
            Comparator.comparing(Match::shown).thenComparing(Match::overlap).reversed();

    /** The posts that a case stands for, and whether anybody is shown it. */
    record Found(Set<String> posts, boolean shown) {
        Found {
            posts = Set.copyOf(posts);
        }
    }

    private record Match(int campaign, int found, double overlap, boolean shown) {}

    /** {@code cases} by rank: of equal matches the first counts. */
    static CampaignMatch of(Collection<Set<String>> campaigns, List<Found> cases) {
        Set<Integer> taken = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        int seen = 0;
        for (Match match : matches(campaigns, cases)) {
            if (!taken.contains(match.campaign()) && used.add(match.found())) {
                taken.add(match.campaign());
                seen += match.shown() ? 1 : 0;
            }
        }
        int shown = (int) cases.stream().filter(Found::shown).count();
        return new CampaignMatch(seen, shown, taken.size(), cases.size(), campaigns.size());
    }

    /** All pairs that share enough, what is shown first, then what shares most. */
    private static List<Match> matches(Collection<Set<String>> campaigns, List<Found> cases) {
        Map<String, Integer> campaignOf = new HashMap<>();
        List<Integer> sizes = new ArrayList<>();
        for (Set<String> campaign : campaigns) {
            campaign.forEach(uid -> campaignOf.put(uid, sizes.size()));
            sizes.add(campaign.size());
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Found found = cases.get(i);
            Map<Integer, Integer> shared = new HashMap<>();
            for (String uid : found.posts()) {
                Integer campaign = campaignOf.get(uid);
                if (campaign != null) {
                    shared.merge(campaign, 1, Integer::sum);
                }
            }
            for (Map.Entry<Integer, Integer> one : shared.entrySet()) {
                int union = sizes.get(one.getKey()) + found.posts().size() - one.getValue();
                double overlap = (double) one.getValue() / union;
                if (overlap >= SHARED) {
                    matches.add(new Match(one.getKey(), i, overlap, found.shown()));
                }
            }
        }
        matches.sort(BEST);
        return matches;
    }

    /**
     * The headline: only cases above routine count, on either side. A campaign that is put together well but ranked
     * routine is found by nobody who reads the report.
     */
    public Harmonic share() {
        return Harmonic.of(seen, shown, campaigns);
    }

    /** The same, but a campaign found in a routine case is found, and that case is one of those shown. */
    public Harmonic lenient() {
        return Harmonic.of(matched, shown + matched - seen, campaigns);
    }

    /** Over all cases: each routine case that is no campaign is a false one. */
    public Harmonic overAll() {
        return Harmonic.of(matched, cases, campaigns);
    }
}
