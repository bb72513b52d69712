package org.tocsin.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.mosaic.Facet;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sighting.SightedIdentifier;

/**
 * The core posts of one target as episodes without a gap of more than {@link #GAP}, and which episodes are one campaign:
 * those up to {@link #REACH} apart that share a published fact, copied text, a thread or two actors. Each shared thing
 * is followed to its last episode only, so the work is linear in the posts.
 */
final class Episodes {
    static final Duration GAP = Duration.ofDays(7);
    static final Duration REACH = Duration.ofDays(180);
    private static final int ACTORS = 2;

    /** A run of posts; {@code campaign} leads to the first episode of the same campaign. */
    private static final class Episode {
        final List<Member> members = new ArrayList<>();
        final @Nullable Instant start;

        @Nullable Instant end;

        int campaign;

        Episode(int number, @Nullable Instant start) {
            this.campaign = number;
            this.start = start;
            this.end = start;
        }
    }

    private final List<Episode> episodes = new ArrayList<>();
    private final Map<String, Integer> lastByThread = new HashMap<>();

    /** {@code core} in its order: timed posts first. */
    Episodes(List<Member> core) {
        for (Member member : core) {
            Instant time = member.createdAt();
            if (time == null) {
                home(member).orElseGet(() -> open(null)).members.add(member);
                continue;
            }
            Episode last = episodes.isEmpty() ? open(time) : episodes.get(episodes.size() - 1);
            if (last.end != null && Duration.between(last.end, time).compareTo(GAP) > 0) {
                last = open(time);
            }
            last.end = time;
            last.members.add(member);
            String thread = member.sighting().threadKey();
            if (thread != null) {
                lastByThread.put(thread, episodes.size() - 1);
            }
        }
        join();
    }

    private Episode open(@Nullable Instant time) {
        Episode episode = new Episode(episodes.size(), time);
        episodes.add(episode);
        return episode;
    }

    /** The last episode of an untimed post's thread, else the last of all. */
    private Optional<Episode> home(Member member) {
        Integer threads =
                lastByThread.get(Objects.requireNonNullElse(member.sighting().threadKey(), ""));
        if (threads != null) {
            return Optional.of(episodes.get(threads));
        }
        return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.get(episodes.size() - 1));
    }

    private void join() {
        Map<String, Integer> seen = new HashMap<>();
        for (int number = 0; number < episodes.size(); number++) {
            Episode episode = episodes.get(number);
            Set<String> things = new HashSet<>();
            Set<String> actors = new HashSet<>();
            for (Member member : episode.members) {
                things.addAll(things(member.sighting()));
                if (member.sighting().authorKey() != null) {
                    actors.add("actor " + member.sighting().authorKey());
                }
            }
            for (String thing : things) {
                predecessor(seen, thing, episode).ifPresent(earlier -> join(earlier, episode));
            }
            Map<Integer, Integer> shared = new HashMap<>();
            for (String actor : actors) {
                predecessor(seen, actor, episode).ifPresent(earlier -> shared.merge(root(earlier), 1, Integer::sum));
            }
            shared.forEach((campaign, count) -> {
                if (count >= ACTORS) {
                    join(campaign, episode);
                }
            });
            for (String key : things) {
                seen.put(key, number);
            }
            for (String key : actors) {
                seen.put(key, number);
            }
        }
    }

    private Optional<Integer> predecessor(Map<String, Integer> seen, String key, Episode episode) {
        Integer earlier = seen.get(key);
        if (earlier == null) {
            return Optional.empty();
        }
        Instant end = episodes.get(earlier).end;
        boolean near = end != null
                && episode.start != null
                && Duration.between(end, episode.start).compareTo(REACH) <= 0;
        return near ? Optional.of(earlier) : Optional.empty();
    }

    private void join(int earlier, Episode episode) {
        int one = root(earlier);
        int other = root(episode.campaign);
        episodes.get(Math.max(one, other)).campaign = Math.min(one, other);
    }

    private int root(int number) {
        int at = number;
        while (episodes.get(at).campaign != at) {
            at = episodes.get(at).campaign;
        }
        return at;
    }

    private static Set<String> things(Sighting sighting) {
        Set<String> things = new HashSet<>();
        things.add("text " + sighting.contentKey());
        if (sighting.threadKey() != null) {
            things.add("thread " + sighting.threadKey());
        }
        for (SightedIdentifier identifier : sighting.identifiers()) {
            if (Facet.of(identifier.type()) != Facet.NAME) {
                things.add("fact " + identifier.valueKey());
            }
        }
        return things;
    }

    /** Puts a post that makes no campaign into the one around it in time, or else in its thread; or nowhere. */
    void attach(Member member) {
        Instant time = member.createdAt();
        Optional<Episode> around = time == null ? Optional.empty() : around(time);
        Integer thread =
                lastByThread.get(Objects.requireNonNullElse(member.sighting().threadKey(), ""));
        around.or(() -> Optional.ofNullable(thread).map(episodes::get))
                .ifPresent(episode -> episode.members.add(member));
    }

    private Optional<Episode> around(Instant time) {
        int low = 0;
        int high = episodes.size();
        while (low < high) { // the last episode that begins no later than a gap from now
            int middle = (low + high) >>> 1;
            Instant start = episodes.get(middle).start;
            if (start != null && start.compareTo(time.plus(GAP)) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return Optional.empty();
        }
        Episode episode = episodes.get(low - 1);
        boolean reaches = episode.end != null && episode.end.plus(GAP).compareTo(time) >= 0;
        return reaches ? Optional.of(episode) : Optional.empty();
    }

    /** The posts of each campaign, the earliest campaign first. */
    Collection<List<Member>> campaigns() {
        Map<Integer, List<Member>> campaigns = new HashMap<>();
        for (int number = 0; number < episodes.size(); number++) {
            campaigns.computeIfAbsent(root(number), root -> new ArrayList<>()).addAll(episodes.get(number).members);
        }
        return campaigns.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
