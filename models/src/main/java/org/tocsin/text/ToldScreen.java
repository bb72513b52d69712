package org.tocsin.text;

/**
 * Tells word by word whether {@link ToldDigits} could find anything: enough words for numbers, single figures, letters that
 * look like digits, or figures on both sides of a line's end, with nothing else between them. May say yes in vain, never
 * no where something would be lifted.
 */
final class ToldScreen {
    private static final int MOST_DIGITS_A_WORD = 3; // "triple five"

    /** What may stand between the words of a number or before one. */
    private static final LetterTree BETWEEN = new LetterTree();

    static {
        DictatedDigits.FILLERS.forEach(BETWEEN::add);
        ToldDigits.TIMES.keySet().forEach(BETWEEN::add);
    }

    private final String text;
    private int told; // words for numbers in the row at hand
    private int singles; // figures of one digit
    private int figures; // digits of all figures
    private boolean lookAlike;
    private boolean overLines;
    private int end = -1; // of the row's last word; -1 before any

    ToldScreen(String text) {
        this.text = text;
    }

    /** Takes a word down; whether the row is enough by now. */
    boolean word(int begin, int after) {
        boolean goesOn = end >= 0 && near(begin);
        int parts = 0;
        boolean figure = figure(begin, after, goesOn);
        if (!figure) {
            parts = NumberWords.parts(text, begin, after);
            boolean between = parts == 0 && (goesOn || times(begin, after)) && between(begin, after);
            if (parts == 0 && !between) {
                end = -1;
                return false;
            }
            parts = Math.max(parts, 1);
        }
        if (!goesOn) {
            told = 0;
            singles = 0;
            figures = 0;
            lookAlike = false;
            overLines = false;
        } else {
            overLines |= lineEnds(begin);
        }
        told += parts;
        if (figure) {
            figures += after - begin;
            singles += after - begin == 1 ? 1 : 0;
            lookAlike |= !digits(begin, after);
        }
        end = after;
        return enough();
    }

    private boolean enough() {
        int digits = figures + MOST_DIGITS_A_WORD * told;
        return digits >= ToldDigits.FEWEST_DIGITS
                && (told >= ToldDigits.FEWEST_WORDS
                        || told + singles >= ToldDigits.FEWEST_SINGLES
                        || lookAlike
                        || (overLines && digits >= ToldDigits.FEWEST_OVER_LINES));
    }

    private boolean near(int begin) {
        for (int i = end; i < begin; i++) {
            if (i - end >= DictatedDigits.WIDEST_GAP || DictatedDigits.GAPS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean lineEnds(int begin) {
        for (int i = end; i < begin; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean times(int begin, int after) {
        return after - begin == 6 && LetterTree.folded(text.charAt(after - 1)) == 'e'; // double, triple
    }

    private boolean between(int begin, int after) {
        return BETWEEN.longest(text, begin, after) == after - begin;
    }

    /** Digits, some of them perhaps letters that look alike; an {@code o} by itself where a row goes on. */
    private boolean figure(int begin, int after, boolean goesOn) {
        if (after - begin > DictatedDigits.LONGEST_FIGURE) {
            return false;
        }
        boolean digit = false;
        for (int i = begin; i < after; i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            digit |= isDigit;
            if (!isDigit && c != 'O' && c != 'o' && c != 'l' && c != 'I') {
                return false;
            }
        }
        return digit || (goesOn && after - begin == 1 && (text.charAt(begin) | 0x20) == 'o');
    }

    private boolean digits(int begin, int after) {
        for (int i = begin; i < after; i++) {
            if (text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
