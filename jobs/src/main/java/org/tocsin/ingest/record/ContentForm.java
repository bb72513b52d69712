package org.tocsin.ingest.record;

import java.text.Normalizer;

/** The form in which two bodies count as copies: Unicode NFC, white space folded to one space, none at the ends. */
public final class ContentForm {
    private static final char FIRST_COMBINING = '\u0300';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private ContentForm() {}

    public static String of(String text) {
        return isPlain(text) ? text : folded(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Whether a text is in this form already, as most are, told without Unicode's tables. */
    private static boolean isPlain(String text) {
        boolean space = true; // as if one stood before it
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (space) {
                    return false;
                }
                space = true;
            } else if ((c > ' ' && c < 0x7F) || (c > NO_BREAK_SPACE && c < FIRST_COMBINING)) {
                space = false;
            } else {
                return false;
            }
        }
        return !space || text.isEmpty();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int end = text.length();
        int at = afterSpaces(text, 0);
        while (at < end) {
            int word = at;
            while (at < end && !isSpace(text.charAt(at))) {
                at++;
            }
            folded.append(text, word, at);
            at = afterSpaces(text, at);
            if (at < end) {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    private static int afterSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
