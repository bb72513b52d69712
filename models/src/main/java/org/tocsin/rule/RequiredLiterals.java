package org.tocsin.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Works out, from a pattern alone, literals of which every match must contain one: what a screen can look for first.
 * After Russ Cox, "Regular Expression Matching with a Trigram Index" (2012), with whole literals in place of trigrams.
 */
final class RequiredLiterals {
    private static final int MOST_LITERALS = 400;
    private static final int LONG_ENOUGH = 9;
    private static final int TOO_SHORT = 2;

    /**
     * What is known of a piece of a pattern: all that it can match, if that is few ({@code exact}), or else literals of
     * which one is in whatever it matches ({@code needed}); null where there is no such set.
     */
    private record Piece(
            @Nullable Set<String> exact, @Nullable Set<String> needed) {
        static final Piece EMPTY = exactly(Set.of(""));
        static final Piece ANYTHING = new Piece(null, null);

        static Piece exactly(Set<String> words) {
            return new Piece(words, null);
        }

        @Nullable Set<String> literals() {
            return exact != null ? exact : needed;
        }
    }

    private final PatternReader pattern;

    private RequiredLiterals(String pattern) {
        this.pattern = new PatternReader(pattern);
    }

    /**
     * Sorted literals in normal form; empty when no set of {@value #MOST_LITERALS} or fewer would do.
     *
     * @throws IllegalArgumentException for syntax that rules don't use, such as flags
     */
    static List<String> of(String pattern) {
        RequiredLiterals reader = new RequiredLiterals(pattern);
        Set<String> literals = reader.alternatives().literals();
        reader.pattern.expectEnd();
        return literals == null || shortest(literals) <= TOO_SHORT
                ? List.of()
                : literals.stream().sorted().toList();
    }

    private Piece alternatives() {
        List<Piece> branches = new ArrayList<>(List.of(sequence()));
        while (pattern.accept('|')) {
            branches.add(sequence());
        }
        if (branches.size() == 1) {
            return branches.get(0);
        }
        Set<String> union = new TreeSet<>();
        boolean exact = true;
        for (Piece branch : branches) {
            Set<String> literals = branch.literals();
            if (literals == null) {
                return Piece.ANYTHING;
            }
            exact &= branch.exact() != null;
            union.addAll(literals);
        }
        if (union.size() > MOST_LITERALS) {
            return Piece.ANYTHING;
        }
        return exact ? Piece.exactly(union) : new Piece(null, union);
    }

    private Piece sequence() {
        Set<String> run = Set.of("");
        Set<String> best = null;
        boolean exact = true;
        while (!pattern.atEnd() && pattern.peek() != '|' && pattern.peek() != ')') {
            Piece next = quantified();
            if (next.exact() != null && run.size() * next.exact().size() <= MOST_LITERALS) {
                run = cross(run, next.exact());
                continue;
            }
            exact = false;
            best = better(better(best, run), next.needed());
            run = next.exact() != null ? next.exact() : Set.of("");
        }
        return exact ? Piece.exactly(run) : new Piece(null, better(best, run));
    }

    private Piece quantified() {
        Piece atom = atom();
        PatternReader.Times times = pattern.times();
        if (times.isOnce()) {
            return atom;
        }
        if (times.least() > 0) {
            return new Piece(null, atom.literals());
        }
        if (times.most() == 1 && atom.exact() != null) {
            Set<String> orNothing = new TreeSet<>(atom.exact());
            orNothing.add("");
            return Piece.exactly(orNothing);
        }
        return Piece.ANYTHING;
    }

    private Piece atom() {
        if (pattern.acceptGroup()) {
            Piece inside = alternatives();
            pattern.expect(')');
            return inside;
        }
        if (pattern.acceptAnchor()) {
            return Piece.EMPTY;
        }
        Set<String> characters = pattern.characters();
        return characters.isEmpty() ? Piece.ANYTHING : Piece.exactly(characters);
    }

    private static Set<String> cross(Set<String> heads, Set<String> tails) {
        Set<String> all = new TreeSet<>();
        for (String head : heads) {
            for (String tail : tails) {
                all.add(head + tail);
            }
        }
        return all;
    }

    /** The set that screens more out: the one whose shortest literal is longer, then the smaller one. */
    private static @Nullable Set<String> better(@Nullable Set<String> one, @Nullable Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int by = Comparator.comparingInt(RequiredLiterals::shortest)
                .thenComparing(Comparator.<Set<String>>comparingInt(Set::size).reversed())
                .compare(one, other);
        return by >= 0 ? one : other;
    }

    private static int shortest(Set<String> literals) {
        return literals.stream()
                .mapToInt(String::length)
                .map(n -> Math.min(n, LONG_ENOUGH))
                .min()
                .orElse(0);
    }
}
