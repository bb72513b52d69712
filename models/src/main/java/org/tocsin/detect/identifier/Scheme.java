package org.tocsin.detect.identifier;

import com.google.re2j.Pattern;
import java.util.function.Predicate;

/**
 * One way of numbering people or things: how its numbers are written, what check they pass, and what is needed to tell
 * them from any other figure. {@code name} stands in the rule's id, {@code cue} is a list of {@code numbers.yml}; the
 * check sees the number in capitals, without separators.
 */
record Scheme(String name, Proof proof, String cue, int reach, Pattern shape, Predicate<String> check) {
    /** How many words a cue may stand before the number, as a rule. */
    static final int REACH = 6;

    /** What must be seen before a figure of the right shape is taken for such a number. */
    enum Proof {
        /** The check is enough by itself: hardly any other figure passes it. */
        CHECK,
        /** A word for it and the check, which many other figures would pass. */
        CHECK_AND_CUE,
        /** A word for it; a check that is passed makes it surer, one that is not may be a slip of the writer. */
        CUE
    }

    static Scheme checked(String name, String cue, String shape, Predicate<String> check) {
        return new Scheme(name, Proof.CHECK, cue, REACH, pattern(shape), check);
    }

    static Scheme checkedWithCue(String name, String cue, String shape, Predicate<String> check) {
        return new Scheme(name, Proof.CHECK_AND_CUE, cue, REACH, pattern(shape), check);
    }

    static Scheme cued(String name, String cue, String shape, Predicate<String> check) {
        return new Scheme(name, Proof.CUE, cue, REACH, pattern(shape), check);
    }

    /** Without a check, and with no word but filler between the cue and the number where {@code reach} is small. */
    static Scheme cued(String name, String cue, int reach, String shape) {
        return new Scheme(name, Proof.CUE, cue, reach, pattern(shape), number -> false);
    }

    private static Pattern pattern(String shape) {
        return Pattern.compile("(?:" + shape + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
