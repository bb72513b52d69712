package org.tocsin.synth;

import java.util.List;

/**
 * A script: who writes what when, and where its case ought to rank, {@code fresh} while it runs at the end of the dump
 * and {@code stale} when it lies behind. A look-alike has severity 0.
 */
record Scenario(
        String name,
        int severity,
        When when,
        Twist twist,
        Tier fresh,
        Tier stale,
        int mob,
        int platforms,
        List<Step> steps) {
    private static final double HOUR = 3600;

    /** Where it stands in the time that a dump spans. */
    enum When {
        /** The first in each language runs when the dump ends, others lie behind. */
        NOW,
        /** The first in each language calls for a day that is still to come, others lie behind. */
        AHEAD,
        /** It lies behind. */
        PAST
    }

    /** What is special in it. */
    enum Twist {
        NONE,
        /** The target goes by five names. */
        ALIASES,
        /** Each post by another hand, and on all platforms by turns. */
        MOSAIC,
        /** All posts are copies of few texts. */
        COPIES,
        /** The mob writes in both languages. */
        BILINGUAL,
        /** Two targets of one name, in different communities. */
        NAMESAKES_APART,
        /** Two targets of one name in one community. */
        NAMESAKES_NEAR,
        /** A target, and somebody of the same name whom nobody attacks. */
        NAMESAKE_HARMLESS,
        /** One target, and after a year strangers who know nothing of the first. */
        STRANGERS
    }

    Scenario {
        steps = List.copyOf(steps);
    }

    boolean attacks() {
        return severity > 0;
    }

    /** How many posts attack somebody when it is played in full, on the average. */
    double size() {
        int acts = twist == Twist.NAMESAKES_APART || twist == Twist.NAMESAKES_NEAR || twist == Twist.STRANGERS ? 2 : 1;
        double posts = 0;
        for (Step step : steps) {
            posts += step.family().attacks() ? (step.least() + step.most()) / 2.0 : 0;
        }
        return acts * posts;
    }

    /** How many posts it is made of at most, with what others throw in. */
    int room() {
        return 60 + 4 * steps.stream().mapToInt(Step::most).sum();
    }

    /** How long it takes, in seconds. */
    long length() {
        return (long) (steps.stream().mapToDouble(Step::to).max().orElse(0) * HOUR);
    }
}
