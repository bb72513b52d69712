package org.tocsin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and figures of a text that may be digits told one after the other, in stretches that nothing else breaks. */
final class DictatedDigits {
    static final String GAPS = " ,.-/()\n\r\t\u2026:;\u00a0\u202f\u2013\u2014";
    static final int WIDEST_GAP = 5;
    static final int LONGEST_FIGURE = 19;
    private static final int LONGEST_WORD = 60;
    static final Set<String> FILLERS =
            Set.of("et", "puis", "ensuite", "espace", "tiret", "and", "then", "space", "dash", "hyphen");

    /** A word or figure at positions {@code begin} to {@code end}, exclusive. A word's {@code figure} is empty. */
    record Atom(int begin, int end, String word, String figure, boolean lookAlike) {
        boolean told() {
            return figure.isEmpty();
        }

        boolean filler() {
            return told() && FILLERS.contains(word);
        }

        int value() {
            Integer value = NumberWords.value(word);
            return value == null ? -1 : value;
        }

        @Override
        public String toString() {
            return "Atom[" + begin + "," + end + ")";
        }
    }

    private final Glyphs text;
    private final List<List<Atom>> stretches = new ArrayList<>();
    private List<Atom> stretch = new ArrayList<>();

    private DictatedDigits(Glyphs text) {
        this.text = text;
    }

    static List<List<Atom>> in(Glyphs text) {
        DictatedDigits digits = new DictatedDigits(text);
        for (int i = 0; i < text.length(); ) {
            if (!text.isWord(i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (text.isWord(end)) {
                end++;
            }
            digits.read(i, end);
            i = end;
        }
        digits.close();
        return digits.stretches;
    }

    private void read(int begin, int end) {
        if (!stretch.isEmpty() && !narrow(stretch.get(stretch.size() - 1).end(), begin)) {
            close();
        }
        Atom figure = figure(begin, end);
        if (figure != null) {
            stretch.add(figure);
            return;
        }
        List<Atom> words = words(begin, end);
        if (words.isEmpty() || (stretch.isEmpty() && words.get(0).filler())) {
            close();
        } else {
            stretch.addAll(words);
        }
    }

    private void close() {
        while (!stretch.isEmpty() && stretch.get(stretch.size() - 1).filler()) {
            stretch.remove(stretch.size() - 1);
        }
        if (stretch.size() > 1) {
            stretches.add(stretch);
        }
        stretch = stretch.isEmpty() ? stretch : new ArrayList<>();
    }

    private boolean narrow(int end, int next) {
        if (next - end > WIDEST_GAP) {
            return false;
        }
        for (int i = end; i < next; i++) {
            if (GAPS.indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Digits, some of them perhaps letters that look alike: {@code O6}, {@code l2}; null for any other word. */
    private @Nullable Atom figure(int begin, int end) {
        if (end - begin > LONGEST_FIGURE) {
            return null;
        }
        StringBuilder figure = new StringBuilder();
        int digits = 0;
        for (int i = begin; i < end; i++) {
            char c = text.at(i);
            if (c >= '0' && c <= '9') {
                digits++;
                figure.append(c);
            } else if (c == 'O' || c == 'o') {
                figure.append('0');
            } else if (c == 'l' || c == 'I') {
                figure.append('1');
            } else {
                return null;
            }
        }
        boolean nought = figure.toString().equals("0") && !stretch.isEmpty();
        return digits > 0 || nought ? new Atom(begin, end, "", figure.toString(), digits < end - begin) : null;
    }

    /** The number words that a word is, or is run together from; none for any other word. */
    private List<Atom> words(int begin, int end) {
        if (end - begin < 2
                || end - begin > LONGEST_WORD
                || !(NumberWords.mayBegin(folded(begin), folded(begin + 1)) || !stretch.isEmpty())) {
            return List.of();
        }
        StringBuilder folded = new StringBuilder();
        for (int i = begin; i < end; i++) {
            folded.append(folded(i));
        }
        String word = folded.toString();
        if (NumberWords.value(word) != null || FILLERS.contains(word) || ToldDigits.times(word) > 0) {
            return List.of(new Atom(begin, end, word, "", false));
        }
        List<Atom> parts = new ArrayList<>();
        for (int i = 0; i < word.length(); ) {
            int length = NumberWords.head(word.substring(i));
            if (length == 0) {
                return List.of();
            }
            parts.add(new Atom(begin + i, begin + i + length, word.substring(i, i + length), "", false));
            i += length;
        }
        return parts;
    }

    private char folded(int i) {
        return LetterTree.folded(text.at(i));
    }
}
