package org.tocsin.text;

/** Evens out what was stretched: letters held down, and white space. */
final class Spacing {
    private static final int HELD = 3;

    private Spacing() {}

    static Glyphs even(Glyphs in) {
        Glyphs out = new Glyphs(in.length());
        for (int i = 0; i < in.length(); ) {
            int end = i + 1;
            if (isSpace(in.at(i))) {
                boolean line = isLineBreak(in.at(i));
                while (end < in.length() && isSpace(in.at(end))) {
                    line |= isLineBreak(in.at(end++));
                }
                out.add(in, i);
                out.set(out.length() - 1, line ? '\n' : ' ');
                out.absorb(in, end - 1);
            } else {
                while (end < in.length() && in.at(end) == in.at(i)) {
                    end++;
                }
                addRun(in, i, end, out);
            }
            i = end;
        }
        return out;
    }

    private static void addRun(Glyphs in, int begin, int end, Glyphs out) {
        boolean held = end - begin >= HELD && Character.isLetter(in.at(begin));
        int kept = held ? keptOf(in.at(begin)) : end - begin;
        for (int i = begin; i < begin + kept; i++) {
            out.add(in, i);
        }
        if (held) {
            out.absorb(in, end - 1);
        }
    }

    /** Words of English and French double consonants, e and o, but hardly ever the other vowels. */
    private static int keptOf(char letter) {
        return "aiuy".indexOf(letter) >= 0 ? 1 : 2;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' || c >= 0x7f) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
