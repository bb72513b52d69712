package org.tocsin.text;

/**
 * Letters for the digits within a word that is plainly a word: {@code 0sprey}, {@code C1ose}, {@code Sm1th}. What may be a
 * password, an account or a code stays: whatever stands behind a sign or a colon, has few letters or no small ones.
 */
final class LetterDigits {
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_DIGITS = 2;
    private static final int LONGEST = 16;
    private static final String VOWELS = "aeiouy\u00e9\u00e8AEIOUY";

    private LetterDigits() {}

    static void lift(Glyphs text) {
        for (int begin = 0; begin < text.length(); ) {
            int end = begin;
            int digits = 0;
            int small = 0;
            while (text.isWord(end)) {
                char c = text.at(end++);
                digits += c >= '0' && c <= '9' ? 1 : 0;
                small += Character.isLowerCase(c) ? 1 : 0;
            }
            int letters = end - begin - digits;
            if (digits > 0
                    && digits <= MOST_DIGITS
                    && small >= FEWEST_LETTERS - 1
                    && letters >= FEWEST_LETTERS
                    && end - begin <= LONGEST
                    && free(text, begin, end)) {
                lift(text, begin, end);
            }
            begin = Math.max(end, begin + 1);
        }
    }

    private static boolean free(Glyphs text, int begin, int end) {
        boolean glued = begin > 0 && "/._-#\\".indexOf(text.at(begin - 1)) >= 0;
        int before = begin - 1;
        while (before >= 0 && text.at(before) == ' ') {
            before--;
        }
        boolean told = glued || (before >= 0 && "@:=".indexOf(text.at(before)) >= 0);
        boolean goesOn = end < text.length() && "@/_#".indexOf(text.at(end)) >= 0;
        boolean dotted = end + 1 < text.length() && ".-".indexOf(text.at(end)) >= 0 && text.isWord(end + 1);
        return !told && !goesOn && !dotted;
    }

    private static void lift(Glyphs text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            boolean within = i > begin && i + 1 < end && text.isLetter(i - 1) && text.isLetter(i + 1);
            boolean first = i == begin && text.at(i) == '0' && text.isLetter(i + 1);
            char c = text.at(i);
            if (first) {
                text.set(i, 'O');
            } else if (within && "013457".indexOf(c) >= 0) {
                text.set(i, letter(c, VOWELS.indexOf(text.at(i + 1)) >= 0));
            }
        }
    }

    private static char letter(char digit, boolean beforeVowel) {
        return switch (digit) {
            case '0' -> 'o';
            case '1' -> beforeVowel ? 'l' : 'i';
            case '3' -> 'e';
            case '4' -> 'a';
            case '5' -> 's';
            default -> 't';
        };
    }
}
