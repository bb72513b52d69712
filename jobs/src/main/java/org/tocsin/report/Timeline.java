package org.tocsin.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

/**
 * The posts of a case over time, a lane for each stage. Positions are thousandths of the chart's width; {@code first}
 * and {@code last} are its ends, null where no post has a time. {@code busiest} is the 48 hours that hold the most
 * posts, the latest of equals.
 */
public record Timeline(
        List<Lane> lanes,
        @Nullable Instant first,
        @Nullable Instant last,
        @Nullable Busiest busiest,
        int undated) {
    private static final Duration WINDOW = Duration.ofDays(2);
    private static final int MARGIN = 20;
    private static final int WIDTH = 1000;

    /** The posts of one stage; {@code attacks} and {@code others} are their places, each place once. */
    public record Lane(
            @Nullable Stage stage,
            int posts,
            @Nullable Instant first,
            @Nullable Instant last,
            List<Integer> attacks,
            List<Integer> others) {
        /** A path of points, which a round line cap makes dots whatever the chart's width. */
        public String path(boolean ofAttacks) {
            StringBuilder path = new StringBuilder();
            for (int x : ofAttacks ? attacks : others) {
                path.append('M').append(x).append(" 14h0");
            }
            return path.toString();
        }
    }

    /** The densest stretch: when its first post was, how many posts it holds, and where it stands. */
    public record Busiest(Instant from, int posts, int x, int width) {}

    /** Where a time between the first and the last stands. */
    int place(Instant at) {
        return first == null || last == null ? WIDTH / 2 : place(at, first, last);
    }

    public static Timeline of(List<CampaignPost> posts) {
        List<Instant> times = times(posts);
        int undated = posts.size() - times.size();
        if (times.isEmpty()) {
            return new Timeline(List.of(), null, null, null, undated);
        }
        Instant first = times.get(0);
        Instant last = times.get(times.size() - 1);
        List<Lane> lanes = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            lanes.add(lane(stage, posts, first, last));
        }
        Lane none = lane(null, posts, first, last);
        if (none.posts() > 0) {
            lanes.add(none);
        }
        return new Timeline(List.copyOf(lanes), first, last, busiest(times, first, last), undated);
    }

    private static List<Instant> times(List<CampaignPost> posts) {
        List<Instant> times = new ArrayList<>();
        for (CampaignPost post : posts) {
            if (post.createdAt() != null) {
                times.add(post.createdAt());
            }
        }
        times.sort(Comparator.naturalOrder());
        return times;
    }

    private static Lane lane(@Nullable Stage stage, List<CampaignPost> posts, Instant first, Instant last) {
        List<CampaignPost> here =
                posts.stream().filter(post -> post.stage() == stage).toList();
        List<Instant> times = times(here);
        TreeSet<Integer> attacks = new TreeSet<>();
        TreeSet<Integer> others = new TreeSet<>();
        for (CampaignPost post : here) {
            if (post.createdAt() != null) {
                (post.stance() == Stance.ATTACK ? attacks : others).add(place(post.createdAt(), first, last));
            }
        }
        return new Lane(
                stage,
                here.size(),
                times.isEmpty() ? null : times.get(0),
                times.isEmpty() ? null : times.get(times.size() - 1),
                List.copyOf(attacks),
                List.copyOf(others));
    }

    private static Busiest busiest(List<Instant> times, Instant first, Instant last) {
        int best = 0;
        Instant from = first;
        int end = 0;
        for (int begin = 0; begin < times.size(); begin++) {
            while (end < times.size()
                    && Duration.between(times.get(begin), times.get(end)).compareTo(WINDOW) <= 0) {
                end++;
            }
            if (end - begin >= best) {
                best = end - begin;
                from = times.get(begin);
            }
        }
        Instant until = from.plus(WINDOW);
        int x = Math.max(0, place(from, first, last) - MARGIN / 2);
        int right = until.isAfter(last) ? WIDTH : place(until, first, last) + MARGIN / 2;
        return new Busiest(from, best, x, Math.min(WIDTH, right) - x);
    }

    private static int place(Instant at, Instant first, Instant last) {
        long span = Duration.between(first, last).toSeconds();
        return span == 0
                ? WIDTH / 2
                : (int) (MARGIN
                        + (WIDTH - 2.0 * MARGIN) * Duration.between(first, at).toSeconds() / span);
    }
}
