package org.tocsin.synth;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.tocsin.text.Language;

/** Words as the names of accounts, boards and groups take them. */
final class Names {
    private static final int ENDINGS = 45;

    private Names() {}

    /** Small letters without accents, and digits. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** An account of these words: another one in each round and in each language. */
    static String account(String words, long round, Language language) {
        long number = Math.floorMod(words.hashCode(), ENDINGS) + round * ENDINGS;
        return words + (2 * number + (language == Language.FR ? 1 : 0));
    }

    static List<String> accountWords(Texts texts) {
        return texts.list(Listed.HANDLE_WORD).stream()
                .map(Names::plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
