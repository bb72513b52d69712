package org.tocsin.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words for numbers below a hundred stand for when somebody dictates digits: {@code oh} is a nought, {@code
 * quatre-vingt-dix-huit} is 98, {@code double five} is 55. English and French are read together, for posts mix them.
 */
final class NumberWords {
    private static final int LONGEST = 9;
    private static final String ENGLISH =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen";
    private static final String ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
    private static final String FRENCH =
            "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize";
    private static final String FRENCH_TENS = "vingt trente quarante cinquante soixante septante huitante nonante";

    private static final Map<String, Integer> VALUES = new HashMap<>(); // looked up by key only, never walked
    private static final LetterTree LETTERS = new LetterTree();
    private static final boolean[][] BEGINNINGS = new boolean[26][26]; // the first two letters of a word there is

    static {
        count(ENGLISH, 0, 1);
        count(ENGLISH_TENS, 20, 10);
        count(FRENCH, 0, 1);
        count(FRENCH_TENS, 20, 10);
        count("oh", 0, 0);
        count("nought", 0, 0);
        count("une", 1, 0);
        count("fourty", 40, 0);
        count("vingts", 20, 0);
        count("octante", 80, 0);
        for (String word : VALUES.keySet()) {
            BEGINNINGS[word.charAt(0) - 'a'][word.charAt(1) - 'a'] = true;
            LETTERS.add(word);
        }
        BEGINNINGS['d' - 'a']['o' - 'a'] = true; // double
        BEGINNINGS['t' - 'a']['r' - 'a'] = true; // triple
    }

    private NumberWords() {}

    private static void count(String words, int first, int step) {
        int value = first;
        for (String word : words.split(" ", -1)) {
            VALUES.put(word, value);
            value += step;
        }
    }

    /** What a word in lower case without accents stands for; null where it is no number's. */
    static @Nullable Integer value(String word) {
        return VALUES.get(word);
    }

    /** Whether a word may be a number's, by its first two letters. */
    static boolean mayBegin(char first, char second) {
        return first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z' && BEGINNINGS[first - 'a'][second - 'a'];
    }

    /** How many number words a word is run together from, without a copy of any part; 0 where it is no such word. */
    static int parts(String text, int begin, int end) {
        int parts = 0;
        for (int i = begin; i < end; parts++) {
            int length = LETTERS.longest(text, i, end);
            if (length == 0) {
                return 0;
            }
            i += length;
        }
        return parts;
    }

    /** The length of the longest number word at the head of {@code words}; 0 where none stands there. */
    static int head(String words) {
        for (int length = Math.min(LONGEST, words.length()); length >= 2; length--) {
            if (VALUES.containsKey(words.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }
}
