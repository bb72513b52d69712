package org.tocsin.detect.identifier;

import java.util.List;
import java.util.Locale;

/** A few strings, one of which stands in every match of some pattern: a look for them spares most texts the pattern. */
final class Literals {
    private final List<String> literals;
    private final boolean[] first = new boolean[128];

    private Literals(List<String> literals) {
        this.literals = literals;
        for (String literal : literals) {
            first[literal.charAt(0)] = true;
            first[literal.toUpperCase(Locale.ROOT).charAt(0)] = true;
        }
    }

    /** Of ASCII strings, which are looked for in either case. */
    static Literals of(String... literals) {
        return new Literals(List.of(literals));
    }

    boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < first.length && first[c]) {
                for (String literal : literals) {
                    if (text.regionMatches(true, i, literal, 0, literal.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
