package org.tocsin.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.campaign.Member;

/** The lines of a score while they add up; what has no points by hand is not written. */
final class Lines {
    private static final int MOST_EVIDENCE = 20;

    /** The weightiest posts stand for the rest. */
    private static final Comparator<Member> WEIGHTIEST =
            Comparator.comparingDouble(Member::weight).reversed().thenComparing(Member.ORDER);

    private final List<Factor> factors = new ArrayList<>();
    private final RiskWeights weights;
    private final Set<String> leftOut;
    private int sum;

    /** Lines of the names {@code leftOut} are never written. */
    Lines(RiskWeights weights, Set<String> leftOut) {
        this.sum = weights.priorMilli();
        this.weights = weights;
        this.leftOut = leftOut;
    }

    /** A line that weighs so much by hand. */
    void add(String name, String value, int hand, Stream<Member> posts) {
        if (hand != 0 && !leftOut.contains(name)) {
            add(new Factor(name, value, weights.points(name, hand), hand, evidence(posts)));
        }
    }

    /** A line of a score made before, weighed anew. */
    void again(Factor before) {
        String name = before.name();
        add(new Factor(name, before.value(), weights.points(name, before.handMilli()), before.handMilli(), List.of()));
    }

    private void add(Factor factor) {
        sum += factor.pointsMilli();
        factors.add(factor);
    }

    /** A line that says that a limit was reached, and takes what exceeds it. */
    void cap(String name, int excess) {
        if (excess > 0 && !leftOut.contains(name)) {
            add(Factor.limit(name, excess));
        }
    }

    /** The limit of what was added since the sum was {@code before}. */
    void cap(Limit limit, int before) {
        cap(limit.line(), sum - before - limit.most());
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
