package org.tocsin.target;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/**
 * When two handles are one: a distinctive one is the same person wherever it turns up, a common one ("alex") only within
 * its platform. Length and make-up stand in for rarity until rarity is measured on the data.
 */
final class Handles {
    private static final int LEAST_LETTERS = 4;
    private static final int LONG = 8;
    private static final int LONG_WITH_MARKS = 6;

    private Handles() {}

    static TargetKey key(String handle, String platform) {
        String plain = handle.strip().toLowerCase(Locale.ROOT);
        plain = plain.startsWith("@") ? plain.substring(1) : plain;
        return new TargetKey(TargetKey.Kind.HANDLE, isDistinctive(plain) ? plain : platform + "/" + plain);
    }

    /** Whether a word, without its {@code @}, could be somebody's handle: letters among it, no spaces, 3 to 40 long. */
    static boolean isHandle(String word) {
        return word.length() >= 3
                && word.length() <= 40
                && word.chars().anyMatch(Character::isLetter)
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
    }

    /** Words of a text that would be distinctive as handles, in lower case; at most {@code most}. */
    static List<String> bareWords(String text, int most) {
        Set<String> words = new LinkedHashSet<>();
        int begin = -1;
        for (int i = 0; i <= text.length() && words.size() < most; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || c == '_';
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                String word = text.substring(begin, i).toLowerCase(Locale.ROOT);
                if (isHandle(word) && isDistinctive(word)) {
                    words.add(word);
                }
                begin = -1;
            }
        }
        return List.copyOf(words);
    }

    /** Where words stand that can hardly be anything but handles: distinctive, with a digit or an underscore, without an {@code @}. */
    static List<Span> marked(String text, CodePoints points, int most) {
        List<Span> marked = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length() && marked.size() < most; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || c == '_';
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                boolean signed = begin > 0 && text.charAt(begin - 1) == '@';
                if (!signed && isMarked(text.substring(begin, i))) {
                    marked.add(points.span(begin, i));
                }
                begin = -1;
            }
        }
        return marked;
    }

    private static boolean isMarked(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        return letters >= LEAST_LETTERS && letters < word.length() && isHandle(word) && isDistinctive(word);
    }

    private static boolean isDistinctive(String handle) {
        boolean marked = handle.chars().anyMatch(c -> !Character.isLetter(c));
        return handle.length() >= (marked ? LONG_WITH_MARKS : LONG);
    }
}
