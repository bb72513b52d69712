package org.tocsin.syntax.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * French dictionary forms, tenses and persons from LanguageTool's word list (LGPL), since CoreNLP has none: its
 * {@code lemma} annotator silently gives the lower-cased word back.
 */
final class FrenchWords {
    private static final String DICTIONARY = "/org/languagetool/resource/fr/french.dict";
    private static final String INFO = "/org/languagetool/resource/fr/french.info";

    /** By Universal part of speech, how the tags of the word list begin. */
    private static final Map<String, String> TAG_OF =
            Map.of("VERB", "V", "AUX", "V", "NOUN", "N", "ADJ", "J", "PRON", "R", "DET", "D", "ADV", "A", "ADP", "P");

    private final Dictionary dictionary;

    FrenchWords() {
        try (InputStream words = Objects.requireNonNull(FrenchWords.class.getResourceAsStream(DICTIONARY));
                InputStream info = Objects.requireNonNull(FrenchWords.class.getResourceAsStream(INFO))) {
            dictionary = Dictionary.read(words, info);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the list knows of a word: the dictionary form that suits its part of speech, else any, else the word in lower
     * case; and the tags of all readings with that form ("V ind futu 1 s"), {@code |} between them.
     */
    Reading read(String word, String pos) {
        String lower = word.toLowerCase(Locale.ROOT);
        String wanted = TAG_OF.getOrDefault(pos, "?");
        String lemma = lower;
        boolean suits = false;
        StringBuilder tags = new StringBuilder();
        // a lookup holds buffers, so it is made anew: it is cheap, and threads share the dictionary alone
        for (WordData reading : new DictionaryLookup(dictionary).lookup(lower)) {
            String stem = reading.getStem() == null ? lower : reading.getStem().toString();
            String tag = withoutFrequency(reading.getTag());
            if (!suits && (tag.startsWith(wanted) || tags.isEmpty())) {
                suits = tag.startsWith(wanted);
                lemma = stem;
                tags.setLength(0);
            }
            if (stem.equals(lemma)) {
                tags.append(tags.isEmpty() ? "" : "|").append(tag);
            }
        }
        return new Reading(lemma, tags.isEmpty() ? pos : tags.toString());
    }

    /** The word list ends every tag with a letter for how common the word is. */
    private static String withoutFrequency(@Nullable CharSequence tag) {
        return tag == null || tag.isEmpty()
                ? ""
                : tag.subSequence(0, tag.length() - 1).toString();
    }

    record Reading(String lemma, String tags) {}
}
