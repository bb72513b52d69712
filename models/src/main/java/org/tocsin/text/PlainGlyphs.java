package org.tocsin.text;

import java.text.Normalizer;

/**
 * One plain character for each that only looks special: full width, mathematical and circled letters and digits, keycaps,
 * digits of other scripts, Cyrillic and Greek look-alikes among Latin letters. What is invisible goes; marks stay where
 * they make a letter with an accent. Case and spacing stay.
 */
final class PlainGlyphs {
    private static final String LOOK_ALIKES = "авекмнорстухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅԚԜαεικνορτυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "abekmhopctyxijshdqwABEKMHOPCTYXIJSQWaeikvoptuxyABEZHIKMNOPTYX";

    private PlainGlyphs() {}

    /** Whether any character may have another form; may say yes in vain, never no where one would change. */
    static boolean mentioned(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && special(text, i, c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean special(String text, int i, char c) {
        if (c < 0x180) {
            return c == 0xad; // the soft hyphen
        }
        if (Character.isSurrogate(c)) {
            boolean pictures = c == 0xd83c || c == 0xd83d || c == 0xd83e;
            char low = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            boolean squared = c == 0xd83c && low >= 0xdd10 && low <= 0xdd89;
            boolean digits = c == 0xd83e && low >= 0xdff0;
            return Character.isHighSurrogate(c) && (!pictures || squared || digits);
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || invisible(c)
                || LOOK_ALIKES.indexOf(c) >= 0
                || Character.digit(c, 10) >= 0
                || negativeCircled(c)
                || compatible(c);
    }

    static Glyphs of(String original) {
        Glyphs out = new Glyphs(original.length() + 8);
        int position = 0;
        for (int i = 0; i < original.length(); position++) {
            int c = original.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                out.add((char) c, position, position + 1);
            } else if (Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.ENCLOSING_MARK) {
                accent(c, out, position);
            } else if (!invisible(c)) {
                String plain = plain(c);
                for (int k = 0; k < plain.length(); k++) {
                    out.add(plain.charAt(k), position, position + 1);
                }
            }
        }
        latinInMixedWords(out);
        return out;
    }

    /** A mark that makes a letter of French with the one before it joins it; any other, and all but the first, go. */
    private static void accent(int mark, Glyphs out, int position) {
        int last = out.length() - 1;
        if (last < 0) {
            return;
        }
        out.extend(position + 1);
        if (!out.isLetter(last) || out.at(last) >= 0x80) {
            return;
        }
        String joined = Normalizer.normalize(out.at(last) + Character.toString(mark), Normalizer.Form.NFC);
        if (joined.length() == 1 && joined.charAt(0) <= 0xff) {
            out.set(last, joined.charAt(0));
        }
    }

    private static boolean invisible(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0x034F || c == 0x115F || c == 0x3164;
    }

    private static String plain(int c) {
        if (c < 0x100 || (c >= 0x2010 && c <= 0x2027)) {
            return Character.toString(c); // accents and the punctuation of both languages stay as they are
        }
        int digit = negativeCircled(c) ? (c - 0x2775) % 10 : Character.digit(c, 10);
        if (digit >= 0) {
            return Integer.toString(digit);
        }
        return compatible(c) ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : squared(c);
    }

    private static boolean compatible(int c) {
        return (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x1D400 && c <= 0x1D7FF)
                || (c >= 0x2100 && c <= 0x214F)
                || (c >= 0x2460 && c <= 0x24FF);
    }

    /** Digits in filled circles, one to ten three times over, have no compatibility form; ten reads as its nought. */
    private static boolean negativeCircled(int c) {
        return c >= 0x2776 && c <= 0x2793;
    }

    /** Squared and negative letters, which have no compatibility form. */
    private static String squared(int c) {
        for (int first : new int[] {0x1F110, 0x1F130, 0x1F150, 0x1F170}) {
            if (c >= first && c < first + 26) {
                return Character.toString('A' + c - first);
            }
        }
        return Character.toString(c);
    }

    private static void latinInMixedWords(Glyphs text) {
        for (int begin = 0; begin < text.length(); ) {
            int end = begin;
            boolean latin = false;
            boolean foreign = false;
            while (text.isWord(end)) {
                char c = text.at(end++);
                latin |= c < 0x180 && Character.isLetter(c);
                foreign |= LOOK_ALIKES.indexOf(c) >= 0;
            }
            for (int i = begin; latin && foreign && i < end; i++) {
                int k = LOOK_ALIKES.indexOf(text.at(i));
                if (k >= 0) {
                    text.set(i, LATIN.charAt(k));
                }
            }
            begin = Math.max(end, begin + 1);
        }
    }
}
