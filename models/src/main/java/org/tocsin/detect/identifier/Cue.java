package org.tocsin.detect.identifier;

import java.util.Set;

/**
 * Whether a word that says what a number is stands beside it: before it in the same sentence, with no other number in
 * between; before that with nothing but filler since, as in "my card. The number is …"; or behind it, as in "… is her
 * SSN", "… est son NIR", "… (passport)".
 */
final class Cue {
    private static final int BEHIND = 4; // words from "is" to the cue
    private static final int CODE = 4; // a word of so many characters with a digit is another number
    private static final Set<String> LINK = Set.of("is", "was", "est", "etait", "for", "pour", "c'");

    private static final Set<String> FILLER = Set.of(
            "number", "no", "nr", "is", "it", "its", "it's", "here", "s", "the", "numero", "n", "est", "c'", "le", "la",
            "voici");

    private Cue() {}

    /** Between the words {@code first} and {@code last}, inclusive, of a number; {@code reach} counts words. */
    static boolean beside(Phrases cue, Words words, int first, int last, int reach) {
        return before(cue, words, first, reach) || behind(cue, words, last);
    }

    static boolean before(Phrases cue, Words words, int first, int reach) {
        boolean filler = true;
        for (int i = first - 1; i >= Math.max(0, first - reach); i--) {
            if ((!filler && words.endsSentence(i)) || code(words, i)) {
                return false;
            }
            int length = cue.lengthAt(words, i);
            if (length > 0 && i + length <= first) {
                return true;
            }
            filler &= FILLER.contains(words.plain(i));
        }
        return false;
    }

    private static boolean behind(Phrases cue, Words words, int last) {
        if (last + 1 >= words.size() || words.endsSentence(last)) {
            return false;
        }
        if (words.gap(last).endsWith("(") && cue.lengthAt(words, last + 1) > 0) {
            return true;
        }
        if (!LINK.contains(words.plain(last + 1))) {
            return false;
        }
        for (int i = last + 1; i <= last + BEHIND && i < words.size() && !code(words, i); i++) {
            if (cue.lengthAt(words, i) > 0) {
                return true;
            }
            if (words.endsSentence(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean code(Words words, int word) {
        return words.length(word) >= CODE && words.digits(word) > 0;
    }
}
