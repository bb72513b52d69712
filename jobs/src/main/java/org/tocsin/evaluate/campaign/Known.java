package org.tocsin.evaluate.campaign;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluate.campaign.Truth.Post;
import org.tocsin.evaluate.campaign.Truth.Scenario;

/** Truth by the uids under which a workspace holds its posts, and what it says of a case. */
public final class Known {
    private static final String UNHELD = "unheld ";
    private static final int SERIOUS = 2;

    private final TreeMap<String, Scenario> scenarios = new TreeMap<>();
    private final SortedMap<String, Scenario> campaigns = new TreeMap<>();
    private final TreeMap<String, Post> posts = new TreeMap<>();
    private final Map<String, Instant> times = new HashMap<>();
    private int unheld;

    /**
     * {@code held} gives the stored posts by name. A post that it does not hold counts as one that no case can hold:
     * what was lost on the way in was lost by us.
     */
    public Known(Truth truth, Map<Truth.Name, FoundRun.Held> held) {
        for (Scenario scenario : truth.scenarios()) {
            scenarios.put(scenario.name(), scenario);
            if (scenario.campaign() != null) {
                campaigns.put(scenario.campaign(), scenario);
            }
        }
        for (Post post : truth.posts()) {
            FoundRun.Held stored = held.get(post.name());
            String uid = stored == null
                    ? UNHELD + post.name().platform() + " " + post.name().nativeId()
                    : stored.uid();
            posts.put(uid, post);
            if (stored == null) {
                unheld++;
            } else if (stored.time() != null) {
                times.put(uid, stored.time());
            }
        }
    }

    /** How many posts of the truth the workspace does not hold. */
    int unheld() {
        return unheld;
    }

    /** When each campaign's attack posts were written, in order; what has no time is left out. */
    SortedMap<String, NavigableSet<Instant>> attackTimes() {
        SortedMap<String, NavigableSet<Instant>> attackTimes = new TreeMap<>();
        posts.forEach((uid, post) -> {
            Instant time = times.get(uid);
            if (post.campaign() != null && time != null) {
                attackTimes
                        .computeIfAbsent(post.campaign(), campaign -> new TreeSet<>())
                        .add(time);
            }
        });
        return attackTimes;
    }

    /** Truth posts by uid. */
    SortedMap<String, Post> posts() {
        return Collections.unmodifiableSortedMap(posts);
    }

    /** All scenarios, by name. */
    List<Scenario> scenarios() {
        return List.copyOf(scenarios.values());
    }

    /** Scenarios of campaigns by the campaign's id. */
    SortedMap<String, Scenario> campaigns() {
        return Collections.unmodifiableSortedMap(campaigns);
    }

    /** The uids of the attack posts of each campaign. */
    SortedMap<String, Set<String>> attacks() {
        SortedMap<String, Set<String>> attacks = new TreeMap<>();
        campaigns.keySet().forEach(campaign -> attacks.put(campaign, new HashSet<>()));
        posts.forEach((uid, post) -> {
            if (post.campaign() != null) {
                attacks.computeIfAbsent(post.campaign(), campaign -> new HashSet<>())
                        .add(uid);
            }
        });
        return attacks;
    }

    @Nullable Post post(String uid) {
        return posts.get(uid);
    }

    boolean isLookalike(String scenario) {
        Scenario one = scenarios.get(scenario);
        return one != null && !one.isCampaign();
    }

    boolean isAttack(String uid) {
        Post post = posts.get(uid);
        return post != null && post.isAttack();
    }

    /** Whether most acts of a case are attacks, be it of one campaign or of several. */
    boolean isAttack(FoundCase found) {
        List<FoundCase.Post> acts = found.acts();
        return 2 * acts.stream().filter(act -> isAttack(act.uid())).count() > acts.size();
    }

    /** Whether a case is what its probability speaks of: most of its acts belong to one campaign of severity 2 or 3. */
    public boolean isSerious(FoundCase found) {
        return campaign(found)
                .filter(campaign -> campaign.severity() >= SERIOUS)
                .isPresent();
    }

    /** Whether a case is no attack, and made of a look-alike more than of any other scenario. */
    boolean isLookalike(FoundCase found) {
        return !isAttack(found)
                && scenario(found).filter(scenario -> !scenario.isCampaign()).isPresent();
    }

    /** The campaign to which most acts of a case belong. */
    Optional<Scenario> campaign(FoundCase found) {
        Map<String, Integer> counts = count(found, Post::campaign);
        int acts = found.acts().size();
        return counts.entrySet().stream()
                .filter(campaign -> 2 * campaign.getValue() > acts)
                .findFirst()
                .flatMap(campaign -> Optional.ofNullable(campaigns.get(campaign.getKey())));
    }

    /** The scenario of which a case holds most acts; empty where all its acts are plain talk. */
    Optional<Scenario> scenario(FoundCase found) {
        return count(found, Post::scenario).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .map(scenarios::get);
    }

    private Map<String, Integer> count(FoundCase found, Function<Post, @Nullable String> what) {
        Map<String, Integer> counts = new HashMap<>();
        for (FoundCase.Post act : found.acts()) {
            Post post = posts.get(act.uid());
            String key = post == null ? null : what.apply(post);
            if (key != null) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        return counts;
    }
}
