package org.tocsin.screen;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.rule.CharacterSet;

/**
 * Tells whether a pattern can match anywhere in a text, at a table look-up a character: "no" is certain, "yes" is for the
 * pattern itself to confirm. The table is built as far as texts lead (Cox, "Regular Expression Matching in the Wild",
 * 2010, "On the Fly"), and begun anew when full, so that no text makes it large. Safe to share between threads.
 */
final class Sieve {
    private static final int MOST_STATES = 1_000;
    private static final int OTHER = CharacterSet.ASCII;
    private static final int END = 0; // the class of the text's end; those of characters follow

    /** Where the machine may stand, apart from its start, behind a word's character or another. */
    private record Place(BitSet states, boolean inWord) {}

    private static final class Stand {
        final Place place;
        final boolean matched;
        final @Nullable Stand[] next; // by class, filled as it is asked for

        Stand(Place place, int classes) {
            this.place = place;
            this.matched = place.states().get(Nfa.ACCEPT);
            this.next = new Stand[classes];
        }
    }

    private final Nfa nfa;
    private final int[] classOf = new int[OTHER + 1];
    private final int[] memberOf; // by class, a character in it
    private final BitSet start;
    private final BitSet crossed; // where the start leads at the edge of a word
    private final BitSet[] begun; // by class, where the start leads
    private volatile Map<Place, Stand> stands = new ConcurrentHashMap<>();
    private volatile Stand first;

    Sieve(String pattern) {
        this.nfa = Nfa.of(pattern);
        this.memberOf = classify(nfa.alphabet());
        this.start = nfa.start();
        this.crossed = nfa.cross(start);
        this.begun = IntStream.range(0, memberOf.length)
                .mapToObj(k -> k == END ? new BitSet() : nfa.read(start, memberOf[k]))
                .toArray(BitSet[]::new);
        this.first = stand(new Place(new BitSet(), false));
    }

    /** Gives characters that no state tells apart, nor the edge of a word, the same class. */
    private int[] classify(List<CharacterSet> alphabet) {
        Map<BitSet, Integer> classes = new HashMap<>();
        int[] members = new int[OTHER + 2];
        for (int c = 0; c <= OTHER; c++) {
            BitSet sets = new BitSet();
            for (int k = 0; k < alphabet.size(); k++) {
                sets.set(k, alphabet.get(k).has(c));
            }
            sets.set(alphabet.size(), isWord(c));
            classOf[c] = classes.computeIfAbsent(sets, s -> classes.size() + END + 1);
            members[classOf[c]] = c;
        }
        return Arrays.copyOf(members, classes.size() + 1);
    }

    /** False only where the pattern matches nowhere in {@code text}. */
    boolean passes(String text) {
        if (start.get(Nfa.ACCEPT)) {
            return true;
        }
        Stand at = first;
        for (int i = 0; i < text.length() && !at.matched; i++) {
            char c = text.charAt(i);
            if (c < OTHER) {
                at = step(at, classOf[c]);
            } else if (!Character.isLowSurrogate(c) || i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))) {
                at = step(at, classOf[OTHER]);
            }
        }
        return at.matched || step(at, END).matched;
    }

    private static boolean isWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || (c >= 'A' && c <= 'Z');
    }

    private Stand step(Stand at, int by) {
        Stand known = at.next[by];
        return known != null ? known : explore(at, by);
    }

    private Stand explore(Stand at, int by) {
        Stand next = stand(behind(at.place, by));
        at.next[by] = next;
        return next;
    }

    /** Over the edge of a word, if there is one, and over a character; what has matched by then stays so. */
    private Place behind(Place place, int by) {
        boolean word = by != END && isWord(memberOf[by]);
        BitSet states = place.states();
        if (word != place.inWord()) {
            BitSet over = nfa.cross(states);
            over.or(states);
            over.or(crossed);
            states = over;
        }
        if (by != END && !states.get(Nfa.ACCEPT)) {
            states = nfa.read(states, memberOf[by]);
            states.or(begun[by]);
        }
        return new Place(states, word);
    }

    private Stand stand(Place place) {
        Map<Place, Stand> known = stands;
        if (known.size() >= MOST_STATES) {
            known = new ConcurrentHashMap<>();
            stands = known;
            first = fresh(new Place(new BitSet(), false));
        }
        return known.computeIfAbsent(place, this::fresh);
    }

    private Stand fresh(Place place) {
        return new Stand(place, memberOf.length);
    }
}
