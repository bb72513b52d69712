package org.tocsin.detect.threat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tocsin.syntax.Token;
import org.tocsin.text.Language;

/** The words that the threat grammar knows of one language. Letters are compared without case and accents. */
final class ThreatLexicon {
    private final Language language;
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    private final Map<String, Set<String>> phrases = new HashMap<>();
    private final Map<String, String> chat;
    private final List<String> screen;
    private final List<String> moods;
    private final List<String> norms;
    private final Map<String, Set<String>> light = new HashMap<>();
    private final List<String> weak;
    private final List<String> spur;

    private ThreatLexicon(Language language, JsonNode root, ObjectMapper mapper) {
        this.language = language;
        for (WordClass kind : WordClass.values()) {
            Set<String> folded = new HashSet<>();
            strings(root, kind.key(), mapper).forEach(word -> folded.add(Letters.fold(word)));
            words.put(kind, Set.copyOf(folded));
        }
        for (String phrase : strings(root, "phrases", mapper)) {
            String[] pair = Letters.fold(phrase).split(" \\+ ", 2);
            phrases.computeIfAbsent(pair[0], verb -> new HashSet<>()).add(pair[1]);
        }
        chat = Map.copyOf(mapper.convertValue(root.path("chat"), new TypeReference<Map<String, String>>() {}));
        screen = strings(root, "screen", mapper);
        moods = strings(root, "moods", mapper);
        norms = strings(root, "norms", mapper);
        mapper.convertValue(root.path("light"), new TypeReference<Map<String, List<String>>>() {})
                .forEach((word, beside) -> light.put(word, Set.copyOf(beside)));
        weak = strings(root, "weak", mapper);
        spur = strings(root, "spur", mapper);
    }

    /** The lexicon of a language that we have a grammar for. */
    static ThreatLexicon of(Language language) {
        ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
        String resource = "/grammar/" + language.code() + ".yml";
        try (InputStream in = Objects.requireNonNull(ThreatLexicon.class.getResourceAsStream(resource), resource)) {
            return new ThreatLexicon(language, mapper.readTree(in), mapper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(JsonNode root, String key, ObjectMapper mapper) {
        return mapper.convertValue(Objects.requireNonNull(root.get(key), key), new TypeReference<List<String>>() {});
    }

    Language language() {
        return language;
    }

    /** Spellings of chat and what they stand for. */
    Map<String, String> chat() {
        return chat;
    }

    /** Words that make a sentence worth parsing; a final star stands for any ending. */
    List<String> screen() {
        return screen;
    }

    /** Words that do so only beside one of {@link #spur}. */
    List<String> weak() {
        return weak;
    }

    /** Words that announce, order, wish or allow. */
    List<String> moods() {
        return moods;
    }

    /** The moods that make a threat of an act without anybody named. */
    List<String> norms() {
        return norms;
    }

    /** Words that are violent beside another only: each as written, with the beginnings of which one must be near. */
    Map<String, Set<String>> light() {
        return light;
    }

    Set<String> words(WordClass kind) {
        return words.getOrDefault(kind, Set.of());
    }

    List<String> spur() {
        return spur;
    }

    /** The words that make an act together with a verb, by verb. */
    Map<String, Set<String>> phrases() {
        return Map.copyOf(phrases);
    }

    /** Whether the word, as written or in its dictionary form, is of any of the classes. */
    boolean holds(Token token, WordClass... kinds) {
        String lemma = Letters.fold(token.lemma());
        String form = Letters.fold(token.form());
        for (WordClass kind : kinds) {
            Set<String> known = words.getOrDefault(kind, Set.of());
            if (known.contains(lemma) || known.contains(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lemma or, for a verb that the word list does not know, a guess at it is of the class. */
    boolean holdsVerb(Token token, WordClass kind) {
        Set<String> known = words.getOrDefault(kind, Set.of());
        return infinitives(token).stream().anyMatch(known::contains);
    }

    /** The words of which one makes an act together with this verb; empty where none does. */
    Set<String> companions(Token verb) {
        Set<String> found = new HashSet<>();
        infinitives(verb).forEach(guess -> found.addAll(phrases.getOrDefault(guess, Set.of())));
        return found;
    }

    /** People drop accents in haste, and the word list then knows no lemma: "egorge" may be "égorger". */
    private List<String> infinitives(Token token) {
        String lemma = Letters.fold(token.lemma());
        if (language != Language.FR || lemma.endsWith("r") || lemma.length() < 4) {
            return List.of(lemma);
        }
        String stem = lemma.substring(0, lemma.length() - 1);
        return List.of(lemma, lemma + "r", stem + "r", stem.substring(0, stem.length() - 1) + "er");
    }
}
