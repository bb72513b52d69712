package org.tocsin.target;

import java.text.Normalizer;
import java.util.Locale;

/** Names in the form in which two spellings of one name agree: lower case, no accents, single spaces. */
final class Folded {
    private static final int LONGEST = 200; // no name is longer, and hostile text may be

    private Folded() {}

    static String of(String words) {
        String decomposed = Normalizer.normalize(
                words.length() > LONGEST ? words.substring(0, LONGEST) : words, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); ) {
            int point = decomposed.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.appendCodePoint(point);
                gap = false;
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
