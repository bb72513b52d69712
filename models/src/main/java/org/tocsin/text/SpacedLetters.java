package org.tocsin.text;

/**
 * Closes up words whose letters were spaced out ({@code j o h n}, {@code j-o-h-n}), mail addresses among them. Two or more
 * spaces are the end of a word.
 */
final class SpacedLetters {
    private static final String SIGNS = " .-_*"; // between spaced letters
    private static final int FEWEST = 4; // letters; less is initials, or a list of options
    private static final int FEWEST_BEHIND = 2; // in the words that follow one that was spaced out

    private SpacedLetters() {}

    /** Tells whether so many letters stand apart in a row that words may be spaced out; may say yes in vain, never no. */
    static final class Screen {
        private int letters;

        /** Takes a word down by its first character; whether the row is long enough by now. */
        boolean word(char first, int length) {
            letters = length > 1 ? 0 : letters + (Character.isLetter(first) ? 1 : 0);
            return letters >= FEWEST;
        }

        /** Takes a character between words down. */
        void gap(char c) {
            if (letters > 0 && SIGNS.indexOf(c) < 0 && c != '@') {
                letters = 0;
            }
        }
    }

    static Glyphs close(Glyphs in) {
        Glyphs out = new Glyphs(in.length());
        int closed = -FEWEST;
        for (int i = 0; i < in.length(); ) {
            int end = single(in, i) && in.isWord(i) ? end(in, i) : i;
            int letters = 0;
            for (int k = i; k < end; k += 2) {
                letters += in.isLetter(k) ? 1 : 0;
            }
            boolean behind = i - closed <= FEWEST_BEHIND + 1;
            if (letters >= (behind ? FEWEST_BEHIND : FEWEST)) {
                for (int k = i; k < end; k += 2) {
                    out.add(in, k);
                }
                closed = end;
            } else {
                out.addAll(in, i, Math.max(end, i + 1));
            }
            i = Math.max(end, i + 1);
        }
        return out;
    }

    /** Behind the last of the single characters that begin at {@code begin}, all with one and the same sign between. */
    private static int end(Glyphs in, int begin) {
        char sign = begin + 1 < in.length() ? in.at(begin + 1) : 'x';
        if (SIGNS.indexOf(sign) < 0 || (sign != ' ' && begin > 0 && "@/.-_".indexOf(in.at(begin - 1)) >= 0)) {
            return begin;
        }
        int end = begin + 1;
        while (end + 1 < in.length() && in.at(end) == sign && part(in, end + 1, sign)) {
            end += 2;
        }
        while (end > begin + 1 && !in.isWord(end - 1)) {
            end -= 2;
        }
        boolean inAddress = sign != ' ' && end < in.length() && "@/".indexOf(in.at(end)) >= 0;
        return end > begin + 1 && !inAddress ? end : begin;
    }

    private static boolean part(Glyphs in, int i, char sign) {
        return sign == ' '
                ? single(in, i) && (in.isWord(i) || "@._-".indexOf(in.at(i)) >= 0)
                : in.isLetter(i) && !in.isWord(i + 1);
    }

    private static boolean single(Glyphs in, int i) {
        return !in.isWord(i - 1) && !in.isWord(i + 1);
    }
}
