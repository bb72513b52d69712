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
    private static final int EDGE = 0; // the class of the edge of a word; those of characters follow

    /** Where the machine may stand, apart from its start; {@code next} is filled as it is asked for. */
    private static final class Stand {
        final BitSet states;
        final boolean matched;
        final @Nullable Stand[] next;

        Stand(BitSet states, int classes) {
            this.states = states;
            this.matched = states.get(Nfa.ACCEPT);
            this.next = new Stand[classes];
        }
    }

    private final Nfa nfa;
    private final int[] classOf = new int[OTHER + 1];
    private final int[] memberOf; // by class, a character in it
    private final BitSet start;
    private final BitSet[] begun; // by class, where the start leads
    private volatile Map<BitSet, Stand> stands = new ConcurrentHashMap<>();
    private volatile Stand first;

    Sieve(String pattern) {
        this.nfa = Nfa.of(pattern);
        this.memberOf = classify(nfa.alphabet());
        this.start = nfa.start();
        this.begun = IntStream.range(0, memberOf.length)
                .mapToObj(k -> k == EDGE ? nfa.cross(start) : nfa.read(start, memberOf[k]))
                .toArray(BitSet[]::new);
        this.first = stand(new BitSet());
    }

    /** Gives characters that no state tells apart the same class. */
    private int[] classify(List<CharacterSet> alphabet) {
        Map<BitSet, Integer> classes = new HashMap<>();
        int[] members = new int[OTHER + 2];
        for (int c = 0; c <= OTHER; c++) {
            BitSet sets = new BitSet();
            for (int k = 0; k < alphabet.size(); k++) {
                sets.set(k, alphabet.get(k).has(c));
            }
            classOf[c] = classes.computeIfAbsent(sets, s -> classes.size() + EDGE + 1);
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
        boolean inWord = false;
        for (int i = 0; i < text.length() && !at.matched; i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
                continue;
            }
            if (isWord(c) != inWord) {
                inWord = !inWord;
                at = step(at, EDGE);
            }
            if (!at.matched) {
                at = step(at, classOf[Math.min(c, OTHER)]);
            }
        }
        return at.matched || (inWord && step(at, EDGE).matched);
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || (c >= 'A' && c <= 'Z');
    }

    private Stand step(Stand at, int by) {
        Stand known = at.next[by];
        return known != null ? known : explore(at, by);
    }

    private Stand explore(Stand at, int by) {
        BitSet states;
        if (by == EDGE) {
            states = nfa.cross(at.states);
            states.or(at.states);
        } else {
            states = nfa.read(at.states, memberOf[by]);
        }
        states.or(begun[by]);
        Stand next = stand(states);
        at.next[by] = next;
        return next;
    }

    private Stand stand(BitSet states) {
        Map<BitSet, Stand> known = stands;
        if (known.size() >= MOST_STATES) {
            known = new ConcurrentHashMap<>();
            stands = known;
            first = fresh(new BitSet());
        }
        return known.computeIfAbsent(states, this::fresh);
    }

    private Stand fresh(BitSet states) {
        return new Stand(states, memberOf.length);
    }
}
