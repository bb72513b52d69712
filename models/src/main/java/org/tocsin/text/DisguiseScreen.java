package org.tocsin.text;

/**
 * Tells in one pass over a text's words and what stands between them whether any step of {@link ClearText} may change it.
 * May say yes in vain, never no where something would be lifted.
 */
final class DisguiseScreen {
    private DisguiseScreen() {}

    static boolean mentions(String text) {
        return PlainGlyphs.mentioned(text) || inWords(text);
    }

    private static boolean inWords(String text) {
        SpacedLetters.Screen spaced = new SpacedLetters.Screen();
        ToldScreen told = new ToldScreen(text);
        boolean digits = false;
        int length = text.length();
        for (int i = 0; i < length; ) {
            char c = text.charAt(i);
            if (!Letters.orDigit(c)) {
                if (SpelledSigns.mayStand(text, i)) {
                    return true;
                }
                spaced.gap(c);
                i++;
                continue;
            }
            int begin = i;
            while (i < length && Letters.orDigit(text.charAt(i))) {
                digits |= text.charAt(i) <= '9';
                i++;
            }
            if (spaced.word(c, i - begin) || told.word(begin, i) || SpelledSigns.linkBefore(text, i)) {
                return true;
            }
        }
        return digits && LetterDigits.mentioned(text);
    }
}
