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
 * those up to {@link #QUIET} apart, and those up to {@link #REACH} apart that share a published fact, copied text, a link, a thread or
 * an actor: whoever comes back to the same person after months has not let go of them. Each shared thing
 * is followed to its last episode only, so the work is linear in the posts.
 */
final class Episodes {
    static final Duration GAP = Duration.ofDays(7);

    /** So soon after the last, another episode is the same campaign: few of its posts are ever seen. */
    static final Duration QUIET = Duration.ofDays(30);

    static final Duration REACH = Duration.ofDays(180);

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
            episode.members.forEach(member -> things.addAll(things(member)));
            for (String thing : things) {
                predecessor(seen, thing, episode).ifPresent(earlier -> join(earlier, episode));
            }
            if (number > 0 && isWithin(QUIET, episodes.get(number - 1), episode)) {
                join(number - 1, episode);
            }
            for (String key : things) {
                seen.put(key, number);
            }
        }
    }

    private Optional<Integer> predecessor(Map<String, Integer> seen, String key, Episode episode) {
        Integer earlier = seen.get(key);
        if (earlier == null) {
            return Optional.empty();
        }
        return isWithin(REACH, episodes.get(earlier), episode) ? Optional.of(earlier) : Optional.empty();
    }

    private static boolean isWithin(Duration most, Episode earlier, Episode later) {
        return earlier.end != null
                && later.start != null
                && Duration.between(earlier.end, later.start).compareTo(most) <= 0;
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

    private static Set<String> things(Member member) {
        Sighting sighting = member.sighting();
        Set<String> things = new HashSet<>();
        things.add("text " + member.text());
        if (sighting.authorKey() != null) {
            things.add("actor " + sighting.authorKey());
        }
        sighting.links().forEach(link -> things.add("link " + link));
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
