package org.tocsin.ingest.record;

import java.text.Normalizer;

/** The form in which two bodies count as copies: Unicode NFC, white space folded to one space, none at the ends. */
public final class ContentForm {
    private ContentForm() {}

    public static String of(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean mark = c > ' ' && c < 0x7F; // the common case, settled without Unicode's tables
            if (!mark && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                space = folded.length() > 0;
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
