package org.tocsin.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds which of many literals a text contains, in one pass and one table look-up a character: Aho and Corasick,
 * "Efficient string matching" (1975), with failures resolved into a full table. Immutable.
 */
final class Automaton {
    private static final int ASCII = 128;
    private static final int RECENT = 64; // a power of two
    private static final int FOUND = 1; // the lowest bit, which a row's beginning leaves free

    private final int[] classOf = new int[ASCII]; // 0 for a character in no literal
    private final int shift; // a row of the table has 1 << shift places, so that a state's number is a shift away
    private final int[]
            next; // (state << shift) + class -> state << shift, plus FOUND where the state completes a literal
    private final int[][] found; // by state: the numbers of the groups that a literal just completed belongs to

    private final int groups;

    private Automaton(int groups, int[] classOf, int shift, int[] next, int[][] found) {
        this.groups = groups;
        System.arraycopy(classOf, 0, this.classOf, 0, ASCII);
        this.shift = shift;
        this.next = next;
        this.found = found;
    }

    /**
     * An automaton over groups of literals; a group's number is its place in the list.
     *
     * @throws IllegalArgumentException for a literal that is empty or not ASCII: none such is in normal form
     */
    static Automaton of(List<? extends Collection<String>> groups) {
        return new Builder(groups).build();
    }

    /** The numbers of the groups of which {@code text} contains a literal. */
    BitSet groupsIn(String text) {
        BitSet hits = new BitSet(groups);
        int[] recent = new int[RECENT]; // states that were reached: most of those that come are among them
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int to = next[state + (c < ASCII ? classOf[c] : 0)];
            state = to & ~FOUND;
            if (to != state && recent[state >> shift & RECENT - 1] != state) {
                recent[state >> shift & RECENT - 1] = state;
                for (int group : found[state >> shift]) {
                    hits.set(group);
                }
            }
        }
        return hits;
    }

    private static final class Builder {
        private final List<? extends Collection<String>> groups;
        private final int[] classOf = new int[ASCII];
        private int classes = 1;
        private final List<int[]> edges = new ArrayList<>();
        private final List<Set<Integer>> ends = new ArrayList<>();

        Builder(List<? extends Collection<String>> groups) {
            this.groups = groups;
        }

        Automaton build() {
            classify();
            state();
            for (int group = 0; group < groups.size(); group++) {
                for (String literal : groups.get(group)) {
                    add(literal, group);
                }
            }
            int[] place = resolve();
            int shift = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, classes - 1));
            int[] table = new int[edges.size() << shift];
            int[][] found = new int[edges.size()][];
            for (int s = 0; s < found.length; s++) {
                int[] row = edges.get(s);
                for (int k = 0; k < classes; k++) {
                    table[(place[s] << shift) + k] =
                            (place[row[k]] << shift) + (ends.get(row[k]).isEmpty() ? 0 : FOUND);
                }
                found[place[s]] =
                        ends.get(s).stream().mapToInt(Integer::intValue).toArray();
            }
            return new Automaton(groups.size(), classOf, shift, table, found);
        }

        /** The commonest characters first, so that most of a row's look-ups share a cache line. */
        private void classify() {
            int[] count = new int[ASCII];
            for (Collection<String> group : groups) {
                for (String literal : group) {
                    if (literal.isEmpty() || literal.chars().anyMatch(c -> c >= ASCII)) {
                        throw new IllegalArgumentException("a literal wants ASCII characters");
                    }
                    literal.chars().forEach(c -> count[c]++);
                }
            }
            IntStream.range(0, ASCII)
                    .filter(c -> count[c] > 0)
                    .boxed()
                    .sorted(Comparator.comparing(c -> -count[c]))
                    .forEach(c -> classOf[c] = classes++);
        }

        private int state() {
            int[] row = new int[classes];
            Arrays.fill(row, -1);
            edges.add(row);
            ends.add(new TreeSet<>());
            return edges.size() - 1;
        }

        private void add(String literal, int group) {
            int state = 0;
            for (int i = 0; i < literal.length(); i++) {
                int k = classOf[literal.charAt(i)];
                if (edges.get(state)[k] < 0) {
                    edges.get(state)[k] = state();
                }
                state = edges.get(state)[k];
            }
            ends.get(state).add(group);
        }

        /**
         * Breadth first, so that a state's failure is resolved before the state itself. Gives each state's place in that
         * order: those near the beginning, where texts mostly are, then share a cache.
         */
        private int[] resolve() {
            int[] failure = new int[edges.size()];
            int[] place = new int[edges.size()];
            int resolved = 0;
            ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(0));
            while (!queue.isEmpty()) {
                int state = queue.remove();
                place[state] = resolved++;
                int[] row = edges.get(state);
                for (int k = 0; k < classes; k++) {
                    int fallback = state == 0 ? 0 : edges.get(failure[state])[k];
                    if (row[k] < 0) {
                        row[k] = fallback;
                    } else {
                        failure[row[k]] = fallback;
                        ends.get(row[k]).addAll(ends.get(fallback));
                        queue.add(row[k]);
                    }
                }
            }
            return place;
        }
    }
}
