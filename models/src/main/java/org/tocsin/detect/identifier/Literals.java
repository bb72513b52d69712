package org.tocsin.detect.identifier;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A few strings, one of which stands in every match of some pattern: a look for them spares most texts the pattern. */
final class Literals {
    private static final int ASCII = 128;

    private final List<String> literals;
    private final BitSet beginnings = new BitSet(ASCII * ASCII); // their first two characters, in either case

    private Literals(List<String> literals) {
        this.literals = literals;
        for (String literal : literals) {
            String large = literal.toUpperCase(Locale.ROOT);
            for (char first : new char[] {literal.charAt(0), large.charAt(0)}) {
                beginnings.set(first * ASCII + literal.charAt(1));
                beginnings.set(first * ASCII + large.charAt(1));
            }
        }
    }

    /** Of ASCII strings, which are looked for in either case. */
    static Literals of(String... literals) {
        return new Literals(List.of(literals));
    }

    boolean in(String text) {
        char first = ASCII;
        for (int i = 0; i < text.length(); i++) {
            char second = text.charAt(i);
            if (first < ASCII && second < ASCII && beginnings.get(first * ASCII + second) && at(text, i - 1)) {
                return true;
            }
            first = second;
        }
        return false;
    }

    private boolean at(String text, int begin) {
        for (String literal : literals) {
            if (text.regionMatches(true, begin, literal, 0, literal.length())) {
                return true;
            }
        }
        return false;
    }
}
