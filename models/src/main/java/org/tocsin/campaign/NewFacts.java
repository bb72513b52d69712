package org.tocsin.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.mosaic.Facet;
import org.tocsin.mosaic.Mosaic;
import org.tocsin.target.Sighting.SightedIdentifier;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Which facts about the target were exposed, and when each first was: types and times, never the facts. A name says who
 * is meant and is none. {@code posts} expose some, {@code recent} facts were new in the seven days before the as-of time,
 * {@code weekly} is how many came a week from the first post of the campaign's evidence to its last, one week at least.
 * {@code bits} says how far all posts together single out one living person, names included, and {@code fullest} how far
 * the one post does that tells most; {@link Mosaic#MOST_BITS} is all there is.
 */
public record NewFacts(List<Fact> facts, int posts, int recent, double weekly, double bits, double fullest) {
    /** From here on a handful of people in the world are meant. */
    private static final double FEW_PEOPLE = 30;

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    Fact::first, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Fact::type);

    /** A fact and when it was first told; null where no post that tells it has a time. */
    public record Fact(IdentifierType type, @Nullable Instant first) {}

    public NewFacts {
        facts = facts.stream().sorted(ORDER).toList();
    }

    /** Of the evidence of a campaign in its order. */
    static NewFacts of(List<Member> evidence, Instant asOf) {
        Map<String, Fact> facts = new HashMap<>();
        int posts = 0;
        for (Member member : evidence) {
            List<SightedIdentifier> told = told(member);
            told.forEach(fact -> facts.putIfAbsent(key(fact), new Fact(fact.type(), member.createdAt())));
            posts += told.isEmpty() ? 0 : 1;
        }
        List<Instant> firsts = facts.values().stream()
                .map(Fact::first)
                .filter(Objects::nonNull)
                .toList();
        Instant since = asOf.minus(WEEK);
        List<Mosaic> mosaics = evidence.stream().map(Member::mosaic).toList();
        return new NewFacts(
                List.copyOf(facts.values()),
                posts,
                (int) firsts.stream().filter(first -> first.isAfter(since)).count(),
                firsts.size() / weeks(evidence),
                Mosaic.merged(mosaics).bits(),
                mosaics.stream().mapToDouble(Mosaic::bits).max().orElse(0));
    }

    /** The facts that a post exposes, those that only say who is meant left out. */
    private static List<SightedIdentifier> told(Member member) {
        return member.exposed().stream()
                .filter(identifier -> Facet.of(identifier.type()) != Facet.NAME)
                .toList();
    }

    /** The same facts, each as a key that equals that of the same fact in another post. */
    static Stream<String> keys(Member member) {
        return told(member).stream().map(NewFacts::key);
    }

    private static String key(SightedIdentifier fact) {
        return "fact " + fact.type() + " " + fact.valueKey();
    }

    private static double weeks(Collection<Member> evidence) {
        List<Instant> times = evidence.stream()
                .map(Member::createdAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return times.isEmpty()
                ? 1
                : Math.max(
                        1,
                        (double) Duration.between(times.get(0), times.get(times.size() - 1))
                                        .toSeconds()
                                / WEEK.toSeconds());
    }

    /** When the newest fact was first told; null where none has a time. */
    public @Nullable Instant latest() {
        return facts.stream()
                .map(Fact::first)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Whether one post alone identifies somebody. */
    public boolean isInOnePost() {
        return fullest >= FEW_PEOPLE;
    }

    /** Whether the posts identify somebody together, and none does by itself: mosaic doxing. */
    public boolean isMosaic() {
        return bits >= FEW_PEOPLE && !isInOnePost();
    }
}
