package org.tocsin.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Works out, from a pattern alone, literals of which every match must contain one: what a screen can look for first.
 * After Russ Cox, "Regular Expression Matching with a Trigram Index" (2012), with whole literals in place of trigrams.
 */
final class RequiredLiterals {
    private static final int FEW = 4; // characters of a class that are worth listing
    private static final int MOST_PRODUCTS = 128; // of two pieces: beyond, the better of both will do
    private static final int MOST_LITERALS = 3_000;
    private static final int ENOUGH_LETTERS = 9;
    private static final int SHORTEST = 2;

    /** Words so common that finding them tells nothing. */
    private static final Set<String> COMMON = Set.of(
            "a", "all", "am", "an", "and", "any", "are", "at", "be", "but", "by", "can", "did", "do", "for", "from",
            "get", "go", "got", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "im", "in", "is",
            "it", "just", "know", "let", "like", "me", "more", "my", "need", "no", "not", "now", "of", "on", "one",
            "or", "our", "out", "say", "she", "so", "that", "the", "their", "them", "they", "this", "to", "u", "up",
            "use", "want", "was", "we", "well", "were", "what", "when", "who", "will", "with", "you", "your", "after",
            "day", "here", "see", "ai", "as", "au", "aux", "avec", "avant", "c", "ca", "ce", "ces", "cette", "chez",
            "d", "dans", "de", "des", "du", "elle", "en", "es", "est", "et", "ete", "etre", "eu", "fait", "faut", "il",
            "ils", "j", "je", "jour", "l", "la", "le", "les", "leur", "lui", "m", "ma", "mais", "mes", "mon", "n", "ne",
            "nous", "ont", "ou", "par", "pas", "plus", "pour", "qu", "que", "qui", "s", "sa", "se", "ses", "si", "son",
            "sont", "suis", "sur", "t", "ta", "te", "tes", "toi", "ton", "tous", "tout", "tu", "un", "une", "vais",
            "va", "veux", "vous", "y");

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
        return literals == null || literals.stream().anyMatch(literal -> literal.length() < SHORTEST)
                ? List.of()
                : literals.stream().sorted().toList();
    }

    /** The alternatives of a pattern; together they match what it matches. */
    static List<Branch> branches(String pattern) {
        RequiredLiterals reader = new RequiredLiterals(pattern);
        List<Branch> branches = new ArrayList<>();
        do {
            int begin = reader.pattern.place();
            List<Set<String>> needed = new ArrayList<>();
            reader.sequence(needed);
            branches.add(new Branch(reader.pattern.since(begin), telling(needed)));
        } while (reader.pattern.accept('|'));
        reader.pattern.expectEnd();
        return branches;
    }

    /** The sets that tell something, the most telling one first. */
    private static List<Set<String>> telling(List<Set<String>> sets) {
        return sets.stream()
                .filter(set -> set.size() <= MOST_LITERALS && set.stream().allMatch(word -> word.length() >= SHORTEST))
                .distinct()
                .sorted(Comparator.<Set<String>>comparingInt(RequiredLiterals::tellingLetters)
                        .reversed()
                        .thenComparing(Set::size))
                .toList();
    }

    private Piece alternatives() {
        List<Piece> branches = new ArrayList<>(List.of(sequence(new ArrayList<>())));
        while (pattern.accept('|')) {
            branches.add(sequence(new ArrayList<>()));
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

    /** Reads one alternative; every set of literals that its matches need is added to {@code every}. */
    private Piece sequence(List<Set<String>> every) {
        Set<String> run = Set.of("");
        Set<String> best = null;
        boolean exact = true;
        while (!pattern.atEnd() && pattern.peek() != '|' && pattern.peek() != ')') {
            Piece next = quantified();
            if (next.exact() != null && run.size() * next.exact().size() <= MOST_PRODUCTS) {
                run = cross(run, next.exact());
                continue;
            }
            exact = false;
            every.add(run);
            if (next.needed() != null) {
                every.add(next.needed());
            }
            best = better(better(best, run), next.needed());
            run = next.exact() != null ? next.exact() : Set.of("");
        }
        every.add(run);
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
        Set<String> characters = pattern.characters().listed(FEW);
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

    /** The set that screens more out: the one whose commonest literal is rarer, then the smaller one. */
    private static @Nullable Set<String> better(@Nullable Set<String> one, @Nullable Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int by = Comparator.comparingInt(RequiredLiterals::tellingLetters)
                .thenComparing(Comparator.<Set<String>>comparingInt(Set::size).reversed())
                .compare(one, other);
        return by >= 0 ? one : other;
    }

    /** The letters of the least telling literal, its common words left out: a rough measure of how rare the set is. */
    private static int tellingLetters(Set<String> literals) {
        int least = ENOUGH_LETTERS;
        for (String literal : literals) {
            int letters = 0;
            StringTokenizer words = new StringTokenizer(literal, " ,.'\"-:=\n");
            while (words.hasMoreTokens()) {
                String word = words.nextToken();
                letters += COMMON.contains(word) ? 0 : word.length();
            }
            least = Math.min(least, literal.length() < SHORTEST ? -1 : letters);
        }
        return least;
    }
}
