package org.tocsin.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts together in one campaign: {@code pairs} of authors who post the same text or link, or expose the same fact,
 * within an hour of each other, {@code again} of them in more than one post, and on how many different {@code objects}.
 * Each post is paired with its nearest predecessor by somebody else only, so the work is linear in the posts, and a crowd
 * that does the same at once is a chain, not a clique. Context for a reader: benign crowds act together too, so it is not
 * scored here. What accounts do across campaigns is for co-action on tables of shares.
 */
public record CoActing(int pairs, int again, int objects) {
    private static final Duration WINDOW = Duration.ofHours(1);

    private record Share(String author, Instant time) {}

    /** The last share of an object, and the last one before it by somebody else. */
    private record Lately(Share last, @Nullable Share other) {
        @Nullable Share before(Share share) {
            return last.author().equals(share.author()) ? other : last;
        }
    }

    /** In any order of two authors the same. */
    private record Pair(String one, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** Of the evidence of a campaign in its order; what only joins in (a fandom's chorus may) tells of no plan. */
    static CoActing of(List<Member> evidence) {
        Map<String, Lately> lately = new HashMap<>();
        Map<Pair, Set<String>> pairs = new HashMap<>(); // to the posts by which they are one
        Set<String> objects = new HashSet<>();
        for (Member member : CampaignFeatures.plain(evidence)) {
            String author = member.sighting().authorKey();
            Instant time = member.createdAt();
            if (author == null || time == null) {
                continue;
            }
            Share share = new Share(author, time);
            objects(member).forEach(object -> {
                Lately known = lately.get(object);
                Share before = known == null ? null : known.before(share);
                if (before != null && !before.time().plus(WINDOW).isBefore(time)) {
                    pairs.computeIfAbsent(Pair.of(before.author(), author), pair -> new HashSet<>())
                            .add(member.uid());
                    objects.add(object);
                }
                lately.put(object, new Lately(share, before));
            });
        }
        int again =
                (int) pairs.values().stream().filter(posts -> posts.size() > 1).count();
        return new CoActing(pairs.size(), again, objects.size());
    }

    private static Stream<String> objects(Member member) {
        return Stream.concat(copyable(member), NewFacts.keys(member)).distinct();
    }

    /** What others may repeat word by word: its text and its links. */
    static Stream<String> copyable(Member member) {
        return Stream.concat(
                Stream.of("text " + member.text()),
                member.sighting().links().stream().map(link -> "link " + link));
    }
}
