package org.tocsin.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.campaign.Member;

/** The lines of a score while they add up; a line without points is not written. */
final class Lines {
    private static final int MOST_EVIDENCE = 20;

    /** The weightiest posts stand for the rest. */
    private static final Comparator<Member> WEIGHTIEST =
            Comparator.comparingDouble(Member::weight).reversed().thenComparing(Member.ORDER);

    private final List<Factor> factors = new ArrayList<>();
    private final Set<String> leftOut;
    private int sum;

    /** Lines of the names {@code leftOut} are never written. */
    Lines(int prior, Set<String> leftOut) {
        this.sum = prior;
        this.leftOut = leftOut;
    }

    void add(String name, String value, int points, Stream<Member> posts) {
        if (points != 0 && !leftOut.contains(name)) {
            sum += points;
            factors.add(new Factor(name, value, points, evidence(posts)));
        }
    }

    /** A line that says that a limit was reached, and takes what exceeds it. */
    void cap(String name, int excess) {
        if (excess > 0) {
            add(name, "limit reached", -excess, Stream.empty());
        }
    }

    int sum() {
        return sum;
    }

    List<Factor> factors() {
        return factors;
    }

    static List<String> evidence(Stream<Member> posts) {
        return posts.sorted(WEIGHTIEST).limit(MOST_EVIDENCE).map(Member::uid).toList();
    }
}
