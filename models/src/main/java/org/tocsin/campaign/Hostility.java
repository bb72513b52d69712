package org.tocsin.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.target.Sighting;
import org.tocsin.taxonomy.Stance;

/**
 * Who joins an attack, told from all posts about one target together. One post that is as likely mockery as not says
 * little; ten of them about one person within a week are no chance. The posts about a target in one thread, or within
 * some days of each other, are either talk as everywhere, or an attack in which {@value #TAKING_PART} of the posts take part: a
 * two-component mixture, whose posterior says whether there is an attack, and then of each post whether it joins.
 *
 * <p>How much likelier a hostility is in an attack than in ordinary talk was counted on dumps whose words the model had
 * never seen: the logarithm of the ratio is near {@value #OFFSET} + {@value #SLOPE} times the log-odds.
 */
public final class Hostility {
    /** A post that nobody gave a row is hardly hostile at all: what each such post of a thread says against an attack. */
    public static final double UNSEEN = -0.74;

    private static final double OFFSET = 1.2;
    private static final double SLOPE = 1.3;
    /** What an author's other posts tell of one, beside its own words; and the most of it that counts. */
    private static final double OF_AUTHOR = 0.5;

    private static final double MOST_OF_AUTHOR = 3;
    private static final double LEAST = -2;
    private static final double MOST = 6.5;
    private static final double TAKING_PART = 0.6;

    /** As if so many posts had been seen before, that share of which take part. */
    private static final int SEEN_BEFORE = 3;

    private static final int STEPS = 5;
    private static final double MOST_TAKING_PART = 0.9;

    /** Posts on one matter sound alike: each tells less than if it came alone. */
    private static final double TEMPER = 0.6;

    private static final double SURE = 0.6;
    private static final int ALONE = 4; // so many posts of one author are no slip

    /** Before anything is seen: one target in twelve of those that anybody is hostile to is under attack. */
    private static final double PRIOR = -2.4;

    /** Log-odds from which a group's posts make a case although no single one is flagged: 19 to 1. */
    private static final double CERTAIN = 3;

    /** What is told about a target or a thread is worth a look from here on: less can make no case. */
    public static final double WORTH_A_LOOK = 3;

    private static final double LIKELY = 0.3;

    /** Fewer posts than these make nothing plain together. */
    static final int FEWEST = 3;

    /** How far before and after a post others count as near it. */
    private static final Duration NEAR = Duration.ofDays(4);

    private final Map<String, Double> odds = new HashMap<>(); // of an attack, by thread
    private final Map<String, Double> oddsOfSilent = new HashMap<>(); // as those posts see it that name nobody
    private final Map<String, Double> oddsNear = new HashMap<>(); // of an attack, by the uid of a post
    private final Map<String, Double> ofAuthors =
            new HashMap<>(); // log-ratios of their posts that name somebody, summed
    private final double takingPart;
    private double oddsEver; // of an attack, from all posts
    private double certain;

    private Hostility(List<Member> posts, Map<String, Integer> seenInThread) {
        ofThreads(posts, seenInThread);
        List<Member> named = posts.stream().filter(post -> !post.isSilent()).toList();
        ofTimes(named.stream().filter(post -> post.createdAt() != null).toList());
        for (Member post : named) {
            String author = post.sighting().authorKey();
            if (author != null) {
                ofAuthors.merge(author, bounded(post), Double::sum);
            }
        }
        takingPart = takingPart(named);
    }

    /** The log-ratio of a post; what defends or reports is as far from an attack as can be. */
    private static double bounded(Member post) {
        return post.mayJoin() ? ratio(post.sighting().hostility()) : LEAST;
    }

    /** What else an author says of the same target tells how they mean this. */
    private double attitude(Member post) {
        String author = post.sighting().authorKey();
        double all = author == null ? 0 : ofAuthors.getOrDefault(author, 0.0);
        double others = author == null || post.isSilent() ? all : all - bounded(post);
        return OF_AUTHOR * Math.max(-MOST_OF_AUTHOR, Math.min(MOST_OF_AUTHOR, others));
    }

    /**
     * The same posts, which are all about one target and in their order, those that join the attack marked. {@code
     * seenInThread} says how many posts of each thread have a row at all, whomever they are about.
     */
    static List<Member> joined(List<Member> posts, Map<String, Integer> seenInThread) {
        Hostility hostility = new Hostility(posts, seenInThread);
        List<Member> told = posts.stream().map(hostility::told).toList();
        long joining = told.stream().filter(Member::joins).count();
        boolean stands = told.stream().anyMatch(post -> post.sighting().flagged())
                || (joining >= FEWEST
                        && hostility.certain >= CERTAIN
                        && (sureAuthors(told) > 1 || surePosts(told) >= ALONE));
        return stands ? told : posts;
    }

    private static long surePosts(List<Member> posts) {
        return posts.stream()
                .filter(post -> post.joins() && post.sighting().hostility() >= SURE)
                .count();
    }

    /** How many authors are hostile beyond much doubt: a crowd's jargon may sound a little hostile in every post. */
    private static long sureAuthors(List<Member> posts) {
        return posts.stream()
                .map(Member::sighting)
                .filter(sighting -> sighting.hostility() >= SURE)
                .map(sighting -> Objects.requireNonNullElse(sighting.authorKey(), sighting.postUid()))
                .distinct()
                .count();
    }

    private void ofThreads(List<Member> posts, Map<String, Integer> seenInThread) {
        SortedMap<String, Double> named = new TreeMap<>();
        SortedMap<String, Double> silent = new TreeMap<>();
        SortedMap<String, Integer> sizes = new TreeMap<>();
        for (Member post : posts) {
            String thread = thread(post.sighting());
            (post.isSilent() ? silent : named).merge(thread, evidence(post), Double::sum);
            sizes.merge(thread, post.sighting().threadPosts(), Math::max);
        }
        double all = PRIOR;
        for (String thread : sizes.keySet()) {
            int unseen = Math.max(0, sizes.getOrDefault(thread, 0) - seenInThread.getOrDefault(thread, 0));
            double ofNamed = named.getOrDefault(thread, 0.0);
            double ofSilent = silent.getOrDefault(thread, 0.0) + UNSEEN * unseen;
            odds.put(thread, PRIOR + ofNamed + Math.max(0, ofSilent));
            oddsOfSilent.put(thread, PRIOR + ofNamed + ofSilent);
            all += ofNamed + Math.max(0, ofSilent);
        }
        oddsEver = all;
        certain = all;
    }

    /** Running sums: linear in the posts. */
    private void ofTimes(List<Member> posts) {
        double sum = PRIOR;
        int first = 0;
        int next = 0;
        for (Member post : posts) {
            Instant time = Objects.requireNonNull(post.createdAt());
            while (next < posts.size() && !time(posts, next).isAfter(time.plus(NEAR))) {
                sum += evidence(posts.get(next++));
            }
            while (time(posts, first).isBefore(time.minus(NEAR))) {
                sum -= evidence(posts.get(first++));
            }
            oddsNear.put(post.uid(), sum);
            certain = Math.max(certain, sum);
        }
    }

    private static Instant time(List<Member> posts, int at) {
        return Objects.requireNonNull(posts.get(at).createdAt());
    }

    private Member told(Member post) {
        if (!post.mayJoin()) {
            return post;
        }
        String thread = thread(post.sighting());
        double attack = post.isSilent()
                ? oddsOfSilent.getOrDefault(thread, PRIOR)
                : Math.max(
                        Math.max(odds.getOrDefault(thread, PRIOR), oddsNear.getOrDefault(post.uid(), PRIOR)), oddsEver);
        double probability = takesPart(post, takingPart, attitude(post)) / (1 + Math.exp(-attack));
        return probability >= LIKELY ? post.joining(Math.round(probability * 1000) / 1000.0) : post;
    }

    /** How probably a post takes part where there is an attack, and the share of posts that do is known. */
    private static double takesPart(Member post, double share, double attitude) {
        double ratio = Math.exp(bounded(post) + attitude);
        return share * ratio / (share * ratio + 1 - share);
    }

    /** Expectation and maximisation by turns: of whom few but attackers speak, a mild word is seldom mild. */
    private double takingPart(List<Member> posts) {
        double share = TAKING_PART;
        for (int step = 0; step < STEPS; step++) {
            double sum = TAKING_PART * SEEN_BEFORE;
            for (Member post : posts) {
                sum += takesPart(post, share, attitude(post));
            }
            share = Math.min(MOST_TAKING_PART, sum / (SEEN_BEFORE + posts.size()));
        }
        return share;
    }

    /** What a post says for an attack on its target: the logarithm of the mixture's likelihood over ordinary talk's. */
    private static double evidence(Member post) {
        double ratio = post.mayJoin() ? Math.exp(ratio(post.sighting().hostility())) : 1;
        double told = Math.log(TAKING_PART * ratio + 1 - TAKING_PART);
        return told > 0 ? TEMPER * told : told;
    }

    /** {@link #evidence} as an SQL expression over the columns of a sighting's hostility and stance. */
    public static String evidence(String hostility, String stance) {
        String benign = Arrays.stream(Stance.values())
                .filter(Stance::isBenign)
                .map(one -> "'" + one.label() + "'")
                .collect(Collectors.joining(", "));
        String p = "least(0.999999D, greatest(0.000001D, " + hostility + "))";
        String ratio = "least(" + MOST + "D, greatest(" + LEAST + "D, " + OFFSET + "D + " + SLOPE + "D * ln(" + p
                + " / (1 - " + p + "))))";
        String told = "ln(" + TAKING_PART + "D * exp(" + ratio + ") + " + (1 - TAKING_PART) + "D)";
        return "if(" + stance + " in (" + benign + ") and " + hostility + " < " + Member.PLAINLY + ", 0D, " + TEMPER
                + "D * greatest(" + told + ", 0D) + least(" + told + ", 0D))";
    }

    private static double ratio(double hostility) {
        double p = Math.min(1 - 1e-6, Math.max(1e-6, hostility));
        return Math.min(MOST, Math.max(LEAST, OFFSET + SLOPE * Math.log(p / (1 - p))));
    }

    private static String thread(Sighting sighting) {
        return sighting.threadKey() == null ? "" : sighting.threadKey();
    }
}
