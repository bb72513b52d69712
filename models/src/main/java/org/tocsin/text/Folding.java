package org.tocsin.text;

import java.text.Normalizer;
import java.util.Locale;

/** One letter for all the ways to write it: compatibility forms, case, accents, quotes and dashes. */
final class Folding {
    private Folding() {}

    static Glyphs fold(String original) {
        Glyphs out = new Glyphs(original.length() + 16);
        int position = 0;
        for (int i = 0; i < original.length(); position++) {
            int c = original.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                out.add(lower((char) c), position, position + 1);
            } else {
                foldBeyondAscii(c, position, out);
            }
        }
        return out;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static void foldBeyondAscii(int c, int position, Glyphs out) {
        String plain = switch (c) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'ı' -> "i";
            case '‘', '’', '‛', '′', '´', 'ʼ' -> "'";
            case '“', '”', '„', '«', '»', '″' -> "\"";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case 0x2028, 0x2029, 0x85 -> "\n";
            default ->
                isInvisible(c)
                        ? ""
                        : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                                .toLowerCase(Locale.ROOT);
        };
        for (int k = 0; k < plain.length(); k++) {
            char letter = plain.charAt(k);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                out.add(letter, position, position + 1);
            }
        }
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || c == 0x034F || c == 0x115F;
    }
}
