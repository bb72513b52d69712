package org.tocsin.target;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of a text that could be somebody's first or last name, folded; most are not. Which of them mean anybody, the
 * link stage says: those that surer posts of the thread use as a name.
 */
final class BareNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    private BareNames() {}

    /**
     * At most {@code most} pairs of neighbouring words, each of which could be a whole name in small letters, or a
     * street or a firm. Words of one or two letters ("du", "of") are passed over.
     */
    static List<String> pairs(String text, int most) {
        Set<String> pairs = new LinkedHashSet<>();
        String[] words = text.split("[^\\p{L}'-]+", 4 * most);
        String last = "";
        for (int i = 0; i < words.length && pairs.size() < most; i++) {
            if (words[i].length() > LONGEST) {
                last = "";
            } else if (words[i].length() >= SHORTEST) {
                if (!last.isEmpty()) {
                    pairs.add(Folded.of(last + " " + words[i]));
                }
                last = words[i];
            }
        }
        return List.copyOf(pairs);
    }

    /** At most {@code most} words: those with a capital first, since a name more often has one. */
    static List<String> in(String text, int most) {
        Set<String> capital = new LinkedHashSet<>();
        Set<String> small = new LinkedHashSet<>();
        int begin = -1;
        for (int i = 0; i <= text.length() && capital.size() < most; i++) {
            boolean inside = i < text.length() && Character.isLetter(text.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                if (i - begin >= SHORTEST && i - begin <= LONGEST) {
                    (Character.isUpperCase(text.charAt(begin)) ? capital : small)
                            .add(Folded.of(text.substring(begin, i)));
                }
                begin = -1;
            }
        }
        capital.addAll(small);
        return capital.stream().limit(most).toList();
    }
}
