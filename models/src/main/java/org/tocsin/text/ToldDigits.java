package org.tocsin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.text.DictatedDigits.Atom;

/**
 * Writes numbers as figures that were told in words ({@code zéro six trente-neuf}, {@code double five oh one}), spaced out
 * digit by digit, broken over lines, or mixed with letters that look like digits. Seven digits at least: less is everyday
 * speech. Counting is left alone.
 */
final class ToldDigits {
    static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 40;
    static final int FEWEST_WORDS = 3;
    static final int FEWEST_SINGLES = 5;
    static final int FEWEST_OVER_LINES = 9;
    private static final int MOST_OVER_LINES = 13;
    private static final int LOCAL = 7; // digits of a number without its area, as North America dials it

    /** How often the digit behind a word is meant. */
    static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3);

    /** What some atoms say together: {@code quatre-vingt-dix} is one piece, 90. A single one was told digit by digit. */
    private record Piece(int begin, int end, String digits, boolean single, boolean told, boolean lookAlike) {
        @Override
        public String toString() {
            return "Piece[" + begin + "," + end + ")";
        }
    }

    private ToldDigits() {}

    static Glyphs lift(Glyphs in) {
        Glyphs out = null;
        int done = 0;
        for (List<Atom> stretch : DictatedDigits.in(in)) {
            List<Piece> pieces = pieces(stretch);
            if (disguised(in, pieces)) {
                out = out == null ? new Glyphs(in.length()) : out;
                out.addAll(in, done, pieces.get(0).begin());
                write(in, pieces, out);
                done = pieces.get(pieces.size() - 1).end();
            }
        }
        if (out == null) {
            return in;
        }
        out.addAll(in, done, in.length());
        return out;
    }

    /** How often the digit behind a word is meant; 0 for any other word. */
    static int times(String word) {
        return TIMES.getOrDefault(word, 0);
    }

    private static List<Piece> pieces(List<Atom> atoms) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < atoms.size(); ) {
            Atom atom = atoms.get(i);
            if (!atom.told()) {
                pieces.add(new Piece(
                        atom.begin(), atom.end(), atom.figure(), atom.figure().length() == 1, false, atom.lookAlike()));
                i++;
            } else if (times(atom.word()) > 0 && digit(atoms, i + 1).length() == 1) {
                Atom next = atoms.get(i + 1);
                String digits = digit(atoms, i + 1).repeat(times(atom.word()));
                pieces.add(new Piece(atom.begin(), next.end(), digits, true, true, false));
                i += 2;
            } else if (atom.value() < 0) {
                i++;
            } else {
                int end = i + wordsOfNumber(atoms, i);
                int value = valueOf(atoms, i, end);
                pieces.add(new Piece(
                        atom.begin(), atoms.get(end - 1).end(), Integer.toString(value), value < 10, true, false));
                i = end;
            }
        }
        return pieces;
    }

    /** The digits of atom {@code i}; one where it is a figure that can be doubled. */
    private static String digit(List<Atom> atoms, int i) {
        if (i >= atoms.size()) {
            return "";
        }
        Atom atom = atoms.get(i);
        return atom.told() ? Integer.toString(Math.max(0, atom.value())) : atom.figure();
    }

    /** How many atoms from {@code i} on make one number below a hundred: {@code vingt et un}, {@code quatre vingt dix huit}. */
    private static int wordsOfNumber(List<Atom> atoms, int i) {
        int first = value(atoms, i);
        int next = i + 1;
        int tens = first;
        if (first == 4 && value(atoms, next) == 20) {
            tens = 80;
            next++;
        }
        boolean plural = atoms.get(next - 1).word().equals("vingts");
        if (tens == 10 && atoms.get(i).word().equals("dix") && within(value(atoms, next), 7, 9)) {
            return 2;
        }
        if (tens < 20 || tens % 10 != 0 || plural) {
            return next - i;
        }
        int and = next < atoms.size() && atoms.get(next).word().equals("et") ? 1 : 0;
        int rest = value(atoms, next + and);
        boolean teens = tens == 60 || tens == 80;
        if (teens && atoms.get(i).word().startsWith(tens == 60 ? "soixante" : "quatre") && within(rest, 10, 16)) {
            boolean compound = rest == 10 && within(value(atoms, next + and + 1), 7, 9);
            return next - i + and + (compound ? 2 : 1);
        }
        return next - i + (within(rest, 1, 9) ? and + 1 : 0);
    }

    private static int valueOf(List<Atom> atoms, int begin, int end) {
        int value = 0;
        int from = begin;
        if (value(atoms, begin) == 4 && end > begin + 1) {
            value = 80;
            from = begin + 2;
        }
        for (int i = from; i < end; i++) {
            value += Math.max(0, value(atoms, i));
        }
        return value;
    }

    private static int value(List<Atom> atoms, int i) {
        return i < atoms.size() && atoms.get(i).told() ? atoms.get(i).value() : -1;
    }

    private static boolean within(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private static boolean disguised(Glyphs text, List<Piece> pieces) {
        int digits = pieces.stream().mapToInt(p -> p.digits().length()).sum();
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || counting(pieces)) {
            return false;
        }
        long words = pieces.stream().filter(Piece::told).count();
        long singles = pieces.stream().filter(Piece::single).count();
        boolean lookAlike = pieces.stream().anyMatch(Piece::lookAlike);
        boolean overLines = digits >= FEWEST_OVER_LINES && digits <= MOST_OVER_LINES && overLines(text, pieces);
        return words >= FEWEST_WORDS || singles >= FEWEST_SINGLES || lookAlike || overLines;
    }

    /** Whether a line ends among the figures, and the last line is theirs alone. */
    private static boolean overLines(Glyphs text, List<Piece> pieces) {
        int end = pieces.get(pieces.size() - 1).end();
        boolean alone = end == text.length() || text.at(end) == '\n' || text.at(end) == '\r';
        for (int i = pieces.get(0).begin(); alone && i < end; i++) {
            if (text.at(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** One, two, three: each a step up or down from the one before. */
    private static boolean counting(List<Piece> pieces) {
        int step = 0;
        for (int i = 1; i < pieces.size(); i++) {
            String before = pieces.get(i - 1).digits();
            String here = pieces.get(i).digits();
            if (before.length() > 2 || here.length() > 2) {
                return false;
            }
            int difference = Integer.parseInt(here) - Integer.parseInt(before);
            if (Math.abs(difference) != 1 || (i > 1 && difference != step)) {
                return false;
            }
            step = difference;
        }
        return true;
    }

    private static void write(Glyphs in, List<Piece> pieces, Glyphs out) {
        int narrow = narrow(pieces);
        boolean inWords = pieces.stream().anyMatch(Piece::told);
        int inGroup = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0) {
                int gap = pieces.get(i - 1).end();
                int next = piece.begin();
                boolean singles = piece.single() && pieces.get(i - 1).single();
                boolean join = (singles && next - gap <= narrow) || next == gap;
                if (!join && !inWords && !singles && !hasLineEnd(in, gap, next)) {
                    out.addAll(in, gap, next);
                } else if (!join || (inGroup == 3 && group(pieces, i - 3, narrow) == LOCAL)) {
                    out.addFor(" ", in, Math.min(gap, next - 1), next);
                }
                inGroup = join ? inGroup : 0;
            }
            out.addFor(piece.digits(), in, piece.begin(), piece.end());
            inGroup += piece.digits().length();
        }
    }

    /** How many single digits follow each other from piece {@code from} on, where a number has no other group. */
    private static int group(List<Piece> pieces, int from, int narrow) {
        boolean alone = from == 0 && pieces.size() == LOCAL;
        for (int i = 1; alone && i < LOCAL; i++) {
            alone = pieces.get(i).single()
                    && pieces.get(i).begin() - pieces.get(i - 1).end() <= narrow;
        }
        return alone ? LOCAL : 0;
    }

    /** The least distance between two digits told one by one: what is wider parts groups. */
    private static int narrow(List<Piece> pieces) {
        int narrow = Integer.MAX_VALUE;
        for (int i = 1; i < pieces.size(); i++) {
            int gap = pieces.get(i).begin() - pieces.get(i - 1).end();
            if (gap > 0 && pieces.get(i).single() && pieces.get(i - 1).single()) {
                narrow = Math.min(narrow, gap);
            }
        }
        return narrow;
    }

    private static boolean hasLineEnd(Glyphs text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.at(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
