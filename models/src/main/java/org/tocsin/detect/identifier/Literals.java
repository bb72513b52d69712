package org.tocsin.detect.identifier;

import java.util.List;
import java.util.Locale;

/** A few strings, one of which stands in every match of some pattern: a look for them spares most texts the pattern. */
final class Literals {
    private static final int ASCII = 128;

    private final List<String> literals;
    private final boolean anyCase;
    private final long[] beginnings = new long[ASCII * ASCII / Long.SIZE]; // a bit for two first characters

    private Literals(List<String> literals, boolean anyCase) {
        this.literals = literals;
        this.anyCase = anyCase;
        for (String literal : literals) {
            String large = anyCase ? literal.toUpperCase(Locale.ROOT) : literal;
            for (char first : new char[] {literal.charAt(0), large.charAt(0)}) {
                set(first, literal.charAt(1));
                set(first, large.charAt(1));
            }
        }
    }

    /** Of ASCII strings, which are looked for in either case. */
    static Literals of(String... literals) {
        return new Literals(List.of(literals), true);
    }

    /** Of ASCII strings, which are looked for as they are. */
    static Literals exact(String... literals) {
        return new Literals(List.of(literals), false);
    }

    private void set(char first, char second) {
        int pair = first * ASCII + second;
        beginnings[pair / Long.SIZE] |= 1L << pair;
    }

    private boolean begin(char first, char second) {
        int pair = first * ASCII + second;
        return (first | second) < ASCII && (beginnings[pair / Long.SIZE] & 1L << pair) != 0;
    }

    boolean in(String text) {
        char first = ASCII;
        for (int i = 0; i < text.length(); i++) {
            char second = text.charAt(i);
            if (begin(first, second) && at(text, i - 1)) {
                return true;
            }
            first = second;
        }
        return false;
    }

    private boolean at(String text, int begin) {
        for (String literal : literals) {
            if (text.regionMatches(anyCase, begin, literal, 0, literal.length())) {
                return true;
            }
        }
        return false;
    }
}
