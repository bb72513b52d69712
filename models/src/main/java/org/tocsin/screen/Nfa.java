package org.tocsin.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.tocsin.rule.CharacterSet;
import org.tocsin.rule.PatternReader;

/**
 * A pattern as a machine of states (Thompson, "Regular expression search algorithm", 1968) that matches wherever the
 * pattern does, and a little more: {@code ^}, {@code $} and {@code \B} match anywhere, and from {@value #COUNTED} on a
 * piece repeats without end. That keeps it small. State {@value #ACCEPT} is reached where the pattern has matched.
 */
final class Nfa {
    static final int ACCEPT = 0;
    private static final int COUNTED = 4;

    /** A state reads a character, or waits for the edge of a word, or, with neither, leads on at once. */
    private record State(@Nullable CharacterSet reads, boolean edge, List<Integer> next) {}

    /** A piece of the pattern: adds its states in front of state {@code next}, and says where it begins. */
    private interface Piece {
        int before(int next);
    }

    private static final State EMPTY = new State(null, false, List.of());

    private final List<State> states = new ArrayList<>();
    private final int start;
    private final AtomicReferenceArray<@Nullable BitSet> behind; // by state: where it leads at once
    private final AtomicReferenceArray<@Nullable BitSet> behindEdge; // the same at the edge of a word

    private Nfa(String pattern) {
        add(EMPTY);
        PatternReader reader = new PatternReader(pattern);
        this.start = alternatives(reader).before(ACCEPT);
        reader.expectEnd();
        this.behind = new AtomicReferenceArray<>(states.size());
        this.behindEdge = new AtomicReferenceArray<>(states.size());
    }

    /** The machine of a pattern; throws IllegalArgumentException for syntax that rules don't use. */
    static Nfa of(String pattern) {
        return new Nfa(pattern);
    }

    /** The sets of characters that some state reads. */
    List<CharacterSet> alphabet() {
        List<CharacterSet> sets = new ArrayList<>();
        for (State state : states) {
            if (state.reads() != null) {
                sets.add(state.reads());
            }
        }
        return sets.stream().distinct().toList();
    }

    /** Where the machine stands before the first character. */
    BitSet start() {
        BitSet begin = new BitSet();
        enter(start, begin, false);
        return begin;
    }

    /** Where it can stand after the character {@code c}, or one beyond ASCII. */
    BitSet read(BitSet from, int c) {
        BitSet to = new BitSet();
        for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
            CharacterSet reads = states.get(i).reads();
            if (reads != null && reads.has(c)) {
                to.or(led(behind, states.get(i).next().get(0), false));
            }
        }
        return to;
    }

    /** Where the edge of a word leads beside where it stands; one edge serves several {@code \b} in a row. */
    BitSet cross(BitSet from) {
        BitSet to = new BitSet();
        for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
            if (states.get(i).edge()) {
                to.or(led(behindEdge, i, true));
            }
        }
        return to;
    }

    /** Where a state leads at once; worked out when first asked for, and then only read. */
    private BitSet led(AtomicReferenceArray<@Nullable BitSet> known, int first, boolean atEdge) {
        BitSet led = known.get(first);
        if (led == null) {
            led = new BitSet();
            enter(first, led, atEdge);
            known.set(first, led);
        }
        return led;
    }

    /** Notes the states where something happens that {@code first} leads to at once. */
    private void enter(int first, BitSet noted, boolean atEdge) {
        BitSet seen = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int i = open.pop();
            if (seen.get(i)) {
                continue;
            }
            seen.set(i);
            State state = states.get(i);
            if (state.reads() != null || i == ACCEPT || (state.edge() && !atEdge)) {
                noted.set(i);
            } else {
                state.next().forEach(open::push);
            }
        }
    }

    private int add(State state) {
        states.add(state);
        return states.size() - 1;
    }

    private Piece alternatives(PatternReader reader) {
        List<Piece> branches = new ArrayList<>(List.of(sequence(reader)));
        while (reader.accept('|')) {
            branches.add(sequence(reader));
        }
        return branches.size() == 1
                ? branches.get(0)
                : next -> add(new State(
                        null,
                        false,
                        branches.stream().map(branch -> branch.before(next)).toList()));
    }

    private Piece sequence(PatternReader reader) {
        List<Piece> pieces = new ArrayList<>();
        while (!reader.atEnd() && reader.peek() != '|' && reader.peek() != ')') {
            pieces.add(quantified(reader));
        }
        return next -> {
            int begin = next;
            for (int i = pieces.size() - 1; i >= 0; i--) {
                begin = pieces.get(i).before(begin);
            }
            return begin;
        };
    }

    private Piece quantified(PatternReader reader) {
        Piece piece = atom(reader);
        PatternReader.Times times = reader.times();
        if (times.isOnce()) {
            return piece;
        }
        boolean endless = times.most() < 0 || times.most() > COUNTED;
        int least = Math.min(times.least(), COUNTED);
        return next -> {
            int begin = next;
            if (endless) {
                begin = loop(piece, next);
            } else {
                for (int i = least; i < times.most(); i++) {
                    begin = add(new State(null, false, List.of(piece.before(begin), next)));
                }
            }
            for (int i = 0; i < least; i++) {
                begin = piece.before(begin);
            }
            return begin;
        };
    }

    private int loop(Piece piece, int next) {
        int fork = add(EMPTY); // a loop needs to know its beginning before its end
        states.set(fork, new State(null, false, List.of(piece.before(fork), next)));
        return fork;
    }

    private Piece atom(PatternReader reader) {
        if (reader.acceptGroup()) {
            Piece inside = alternatives(reader);
            reader.expect(')');
            return inside;
        }
        if (reader.acceptWordEdge()) {
            return next -> add(new State(null, true, List.of(next)));
        }
        if (reader.acceptAnchor()) {
            return next -> next;
        }
        CharacterSet set = reader.characters();
        return next -> add(new State(set, false, List.of(next)));
    }
}
