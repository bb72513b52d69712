package org.tocsin.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tocsin.rule.Branch;

/**
 * The cheap first look at every post: which alternatives of rules could match it at all. One is passed over only when the
 * text lacks every literal of a set of which each of its matches contains one, so no match is ever lost. Safe to share.
 */
public final class Screen {
    /** Characters of a literal that are looked for: whatever holds it holds its beginning, and the table stays small. */
    private static final int LOOKED_FOR = 10;

    private final Automaton automaton; // its groups are the sets
    private final int[][] called; // by set: the branches whose most telling set it is
    private final BitSet calling = new BitSet(); // sets that are the most telling of some branch
    private final int[][] needed; // by branch: its other sets
    private final BitSet always = new BitSet(); // branches that need nothing we know of

    public Screen(List<Branch> branches) {
        Map<Set<String>, Integer> numbers = new LinkedHashMap<>(); // of the sets
        List<List<Integer>> called = new ArrayList<>();
        needed = new int[branches.size()][];
        for (int branch = 0; branch < needed.length; branch++) {
            int[] sets = branches.get(branch).needed().stream()
                    .mapToInt(set -> numbers.computeIfAbsent(beginnings(set), s -> numbers.size()))
                    .toArray();
            while (called.size() < numbers.size()) {
                called.add(new ArrayList<>());
            }
            if (sets.length == 0) {
                always.set(branch);
            } else {
                called.get(sets[0]).add(branch);
                calling.set(sets[0]);
            }
            needed[branch] = Arrays.stream(sets).skip(1).toArray();
        }
        this.automaton = Automaton.of(List.copyOf(numbers.keySet()));
        this.called = called.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static Set<String> beginnings(Set<String> words) {
        return words.stream()
                .map(word -> word.substring(0, Math.min(word.length(), LOOKED_FOR)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places, in the list of branches, of those that may match a text in normal form; mostly none. */
    public BitSet candidates(String normal) {
        BitSet present = automaton.groupsIn(normal);
        BitSet candidates = (BitSet) always.clone();
        BitSet calls = (BitSet) calling.clone();
        calls.and(present);
        for (int set = calls.nextSetBit(0); set >= 0; set = calls.nextSetBit(set + 1)) {
            for (int branch : called[set]) {
                if (holdsAll(present, needed[branch])) {
                    candidates.set(branch);
                }
            }
        }
        return candidates;
    }

    private static boolean holdsAll(BitSet present, int[] sets) {
        for (int set : sets) {
            if (!present.get(set)) {
                return false;
            }
        }
        return true;
    }
}
