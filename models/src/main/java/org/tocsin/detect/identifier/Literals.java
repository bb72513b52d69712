package org.tocsin.detect.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A few strings, one of which stands in every match of some pattern: a look for them spares most texts the pattern. */
final class Literals {
    private static final int ASCII = 128;

    private final List<List<String>> literals = new ArrayList<>(); // by their first character, small
    private final boolean anyCase;
    private final long[] beginnings = new long[ASCII * ASCII / Long.SIZE]; // a bit for two first characters

    private Literals(List<String> all, boolean anyCase) {
        this.anyCase = anyCase;
        for (int c = 0; c < ASCII; c++) {
            literals.add(new ArrayList<>());
        }
        for (String literal : all) {
            literals.get(small(literal.charAt(0))).add(literal);
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
        for (String literal : literals.get(small(text.charAt(begin)))) {
            int last = begin + literal.length() - 1;
            if (last < text.length()
                    && small(text.charAt(last)) == small(literal.charAt(last - begin)) // spares most places the rest
                    && text.regionMatches(anyCase, begin, literal, 0, literal.length())) {
                return true;
            }
        }
        return false;
    }

    private static int small(char c) {
        return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
    }
}
