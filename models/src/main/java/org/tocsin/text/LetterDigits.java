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

    /** Whether any digit of a text stands for a letter. */
    static boolean mentioned(String text) {
        return next(text, 0) >= 0;
    }

    static void lift(Glyphs glyphs) {
        String text = glyphs.text();
        for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
            char c = text.charAt(i);
            glyphs.set(i, begins(text, i) ? 'O' : letter(c, VOWELS.indexOf(text.charAt(i + 1)) >= 0));
        }
    }

    /** The first digit from {@code from} on that stands for a letter; -1 where none does. */
    private static int next(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean alike = c >= '0' && c <= '7' && c != '2' && c != '6';
            if (alike
                    && Character.isLetter(text.charAt(i + 1))
                    && (begins(text, i) ? c == '0' : Character.isLetter(text.charAt(i - 1)))
                    && plainWord(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean begins(String text, int i) {
        return i == 0 || !Letters.orDigit(text.charAt(i - 1));
    }

    /** Whether the word around a place is a word but for a digit or two. */
    private static boolean plainWord(String text, int at) {
        int begin = at;
        while (!begins(text, begin) && at - begin <= LONGEST) {
            begin--;
        }
        int end = at;
        int digits = 0;
        int small = 0;
        for (int i = begin; i - begin <= LONGEST && isWord(text, i); end = ++i) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        return digits <= MOST_DIGITS
                && small >= FEWEST_LETTERS - 1
                && end - begin - digits >= FEWEST_LETTERS
                && end - begin <= LONGEST
                && free(text, begin, end);
    }

    private static boolean isWord(String text, int i) {
        return i < text.length() && Letters.orDigit(text.charAt(i));
    }

    private static boolean free(String text, int begin, int end) {
        boolean glued = begin > 0 && "/._-#\\".indexOf(text.charAt(begin - 1)) >= 0;
        int before = begin - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean told = glued || (before >= 0 && "@:=".indexOf(text.charAt(before)) >= 0);
        boolean goesOn = end < text.length() && "@/_#".indexOf(text.charAt(end)) >= 0;
        boolean dotted = end + 1 < text.length() && ".-".indexOf(text.charAt(end)) >= 0 && isWord(text, end + 1);
        return !told && !goesOn && !dotted;
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
