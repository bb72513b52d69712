package org.tocsin.detect.identifier;

import java.util.Arrays;

/**
 * The words of a text in order, at UTF-16 positions. A word is a run of letters, digits, marks and underscores. The
 * apostrophe of an elision stays with what stands before it, so that {@code j'habite} is two words; that of {@code
 * Jo's} lies between two.
 */
final class Words {
    private static final int SEEN = 64;

    private final String text;
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private String[] plain = new String[0]; // filled as asked for
    private int[] hash = new int[16]; // of the plain words; 0 where it takes the word itself to tell
    private int size;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        int length = text.length();
        for (int i = 0; i < length; ) {
            if (!part(text.charAt(i))) {
                i++;
                continue;
            }
            int begin = i;
            int code = 0;
            boolean known = true;
            for (; i < length && part(text.charAt(i)); i++) {
                char c = PlainLetters.of(text.charAt(i));
                code = 31 * code + c;
                known &= c != 0;
            }
            if (i + 1 < length
                    && apostrophe(text.charAt(i))
                    && Character.isLetter(text.charAt(i + 1))
                    && elided(text, begin, i)) {
                code = 31 * code + '\'';
                i++;
            }
            words.add(begin, i, known ? code : 0);
        }
        words.plain = new String[words.size];
        return words;
    }

    private void add(int begin, int end, int code) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hash = Arrays.copyOf(hash, size * 2);
        }
        begins[size] = begin;
        hash[size] = code;
        ends[size++] = end;
    }

    static boolean part(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a word loses its end before a vowel, or is as short as one that does: {@code j'}, {@code qu'}, {@code I'}. */
    private static boolean elided(String text, int begin, int end) {
        return end - begin <= 2
                || text.regionMatches(true, end - 2, "qu", 0, 2)
                || text.regionMatches(true, begin, "aujourd", 0, end - begin);
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Lower case, without accents, straight apostrophes: what lexicons are compared in. */
    static String plain(String word) {
        return plain(word, 0, word.length());
    }

    private static String plain(String text, int begin, int end) {
        int same = begin;
        while (same < end && PlainLetters.of(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == end) {
            return text.substring(begin, end);
        }
        char[] plain = new char[end - begin];
        for (int i = begin; i < end; i++) {
            char c = PlainLetters.of(text.charAt(i));
            if (c == 0) {
                return PlainLetters.of(text.substring(begin, end));
            }
            plain[i - begin] = c;
        }
        return new String(plain);
    }

    int size() {
        return size;
    }

    int begin(int word) {
        return begins[word];
    }

    int end(int word) {
        return ends[word];
    }

    int length(int word) {
        return ends[word] - begins[word];
    }

    String plain(int word) {
        if (plain[word] == null) {
            plain[word] = plain(text, begins[word], ends[word]);
        }
        return plain[word];
    }

    /** The hash code of {@link #plain(int)}, mostly without making that. */
    int hash(int word) {
        if (hash[word] == 0) {
            hash[word] = plain(word).hashCode();
        }
        return hash[word];
    }

    /** The characters between a word and the next; empty behind an apostrophe. */
    String gap(int word) {
        return text.substring(ends[word], word + 1 < size ? begins[word + 1] : text.length());
    }

    /** Whether the gap behind a word is exactly one of some characters, or nothing after an apostrophe. */
    boolean joined(int word, String separators) {
        if (word < 0 || word + 1 >= size) {
            return false;
        }
        int wide = begins[word + 1] - ends[word];
        return wide == 0 || (wide == 1 && separators.indexOf(text.charAt(ends[word])) >= 0);
    }

    boolean capitalised(int word) {
        return Character.isUpperCase(text.charAt(begins[word]));
    }

    /** Two letters or more, and no small one. */
    boolean shouted(int word) {
        for (int i = begins[word]; i < ends[word]; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return length(word) > 1 && capitalised(word);
    }

    boolean number(int word) {
        for (int i = begins[word]; i < ends[word]; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many of a word's first {@value #SEEN} characters are digits. */
    int digits(int word) {
        int digits = 0;
        for (int i = begins[word]; i < Math.min(ends[word], begins[word] + SEEN); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    /** Letters only, but for an apostrophe at the end. */
    boolean alphabetic(int word) {
        for (int i = begins[word]; i < ends[word]; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && !apostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    /** The first word that begins at {@code unit} or later; {@link #size()} if none does. */
    int from(int unit) {
        int at = Arrays.binarySearch(begins, 0, size, unit);
        return at >= 0 ? at : -at - 1;
    }

    /** Whether a line ends between a word and the next, or the text does. */
    boolean endsLine(int word) {
        for (int i = ends[word]; i < (word + 1 < size ? begins[word + 1] : text.length()); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return word + 1 >= size;
    }

    /** Whether a line or a sentence ends between a word and the next, or the text does. */
    boolean endsSentence(int word) {
        int next = word + 1 < size ? begins[word + 1] : text.length();
        for (int i = ends[word]; i < next; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '!' || c == '?' || c == '\u2026' || (c == '.' && i + 1 < next)) {
                return true;
            }
        }
        return word + 1 >= size;
    }
}
