package org.tocsin.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.rule.Branch;

/**
 * The cheap first look at every post: which alternatives of rules could match it at all. One is passed over only when the
 * text lacks every literal of a set of which each of its matches contains one, so no match is ever lost. Safe to share.
 */
public final class Screen {
    /** Characters of a literal that are looked for: whatever holds it holds its beginning, and the table stays small. */
    private static final int LOOKED_FOR = 8;

    private final Map<String, Integer> numbers = new HashMap<>(); // of the literals
    private final Automaton automaton;
    private final int[][] called; // by literal: the branches whose most telling set holds it
    private final List<List<BitSet>> needed; // by branch: its other sets
    private final BitSet always = new BitSet(); // branches that need nothing we know of

    public Screen(List<Branch> branches) {
        List<List<String>> literals = new ArrayList<>();
        Map<Set<String>, BitSet> sets = new HashMap<>();
        List<List<BitSet>> needed = new ArrayList<>();
        Map<Integer, List<Integer>> called = new HashMap<>();
        for (int branch = 0; branch < branches.size(); branch++) {
            List<BitSet> own = new ArrayList<>();
            for (Set<String> set : branches.get(branch).needed()) {
                own.add(sets.computeIfAbsent(set, words -> numbered(words, literals)));
            }
            if (own.isEmpty()) {
                always.set(branch);
            } else {
                int number = branch;
                own.remove(0).stream()
                        .forEach(literal -> called.computeIfAbsent(literal, l -> new ArrayList<>())
                                .add(number));
            }
            needed.add(List.copyOf(own));
        }
        this.needed = List.copyOf(needed);
        this.automaton = Automaton.of(literals);
        this.called = new int[literals.size()][];
        for (int i = 0; i < this.called.length; i++) {
            this.called[i] = called.getOrDefault(i, List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    private BitSet numbered(Collection<String> words, List<List<String>> literals) {
        BitSet set = new BitSet();
        for (String word : words) {
            String beginning = word.substring(0, Math.min(word.length(), LOOKED_FOR));
            set.set(numbers.computeIfAbsent(beginning, w -> {
                literals.add(List.of(w));
                return literals.size() - 1;
            }));
        }
        return set;
    }

    /** The places, in the list of branches, of those that may match a text in normal form; mostly none. */
    public BitSet candidates(String normal) {
        BitSet present = automaton.groupsIn(normal);
        BitSet candidates = (BitSet) always.clone();
        for (int literal = present.nextSetBit(0); literal >= 0; literal = present.nextSetBit(literal + 1)) {
            for (int branch : called[literal]) {
                if (!candidates.get(branch) && holdsAll(present, needed.get(branch))) {
                    candidates.set(branch);
                }
            }
        }
        return candidates;
    }

    private static boolean holdsAll(BitSet present, List<BitSet> sets) {
        for (BitSet set : sets) {
            if (!present.intersects(set)) {
                return false;
            }
        }
        return true;
    }
}
