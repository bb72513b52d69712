package org.tocsin.detect.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.tocsin.text.Language;

/** Capitals for a post in small letters, so that a tagger which looks for them can read it; no letter moves. */
final class CapitalsLent {
    private final Phrases notName = Lexicon.load("names").phrases("not_name", Language.OTHER);
    private final Set<String> common = new HashSet<>();

    CapitalsLent() {
        List.of(Language.EN, Language.FR).forEach(language -> common.addAll(commonWords(language)));
    }

    private static Set<String> commonWords(Language language) {
        String path = "/lexicons/common." + language.code() + ".txt";
        Set<String> words = new HashSet<>();
        try (InputStream in = CapitalsLent.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("["))
                    .flatMap(line -> Arrays.stream(line.split("[ '-]", -1)))
                    .map(Words::plain)
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with a capital on each word. */
    String everyWord(String text, Words words) {
        return lent(text, words, word -> true);
    }

    /** The text with a capital on each word that no lexicon of common words has, in either language. */
    String uncommonWords(String text, Words words) {
        return lent(text, words, word -> !common(words, word));
    }

    /** Whether a lexicon of common words has the word, in either language. */
    boolean common(Words words, int word) {
        return notName.holds(words, word) || common.contains(elisionOff(words.plain(word)));
    }

    private static String elisionOff(String plain) {
        return plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String lent(String text, Words words, IntPredicate which) {
        StringBuilder lent = new StringBuilder(text);
        for (int word = 0; word < words.size(); word++) {
            if (which.test(word)) {
                lent.setCharAt(words.begin(word), Character.toTitleCase(text.charAt(words.begin(word))));
            }
        }
        return lent.toString();
    }
}
