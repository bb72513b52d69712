package org.tocsin.detect.identifier;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tocsin.text.Language;

/**
 * Word lists of one resource file, by name and language: {@code en} and {@code fr} side by side, {@code any} for both. A
 * text in another language is read with all of them.
 */
final class Lexicon {
    private final Map<String, Map<Language, Phrases>> lists = new HashMap<>();

    private Lexicon() {}

    /** Reads {@code identifiers/NAME.yml} from the class path. */
    static Lexicon load(String name) {
        Lexicon lexicon = new Lexicon();
        Map<String, Map<String, List<String>>> file = read(name, new TypeReference<>() {});
        file.forEach((list, byLanguage) -> {
            Map<Language, Phrases> phrases = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                List<String> words = new ArrayList<>(byLanguage.getOrDefault("any", List.of()));
                for (Language other : List.of(Language.EN, Language.FR)) {
                    if (language == other || language == Language.OTHER) {
                        words.addAll(byLanguage.getOrDefault(other.code(), List.of()));
                    }
                }
                phrases.put(language, Phrases.of(words));
            }
            lexicon.lists.put(list.intern(), phrases); // those who ask have the literal: a glance tells them alike
        });
        return lexicon;
    }

    static <T> T read(String name, TypeReference<T> type) {
        String path = "/identifiers/" + name + ".yml";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new ObjectMapper(new YAMLFactory()).readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + path, e);
        }
    }

    Phrases phrases(String list, Language language) {
        Map<Language, Phrases> byLanguage = lists.get(list);
        if (byLanguage == null) {
            throw new IllegalArgumentException("no word list " + list);
        }
        return Objects.requireNonNull(byLanguage.get(language));
    }
}
