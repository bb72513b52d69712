package org.tocsin.detect.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Language;

/** Turns of phrase that show a stance, weighed in log-odds; all found in one pass over the normal form of a text. */
final class StanceCues {
    private static final String RESOURCE = "/grammar/stance.yml";
    private static final double STRONG = 2.2;
    private static final double WEAK = 1.0;

    private final Map<Language, Trie> tries = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Map<Stance, Double>>> weights = new EnumMap<>(Language.class);

    StanceCues() {
        JsonNode root;
        try (InputStream in = Objects.requireNonNull(StanceCues.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            root = new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Language language : new Language[] {Language.EN, Language.FR}) {
            Map<String, Map<Stance, Double>> phrases = new HashMap<>();
            for (Stance stance : Stance.values()) {
                JsonNode lists =
                        root.path(stance.name().toLowerCase(Locale.ROOT)).path(language.code());
                lists.path("strong").forEach(phrase -> note(phrases, phrase.asText(), stance, STRONG));
                lists.path("weak").forEach(phrase -> note(phrases, phrase.asText(), stance, WEAK));
            }
            Trie.TrieBuilder builder = Trie.builder();
            phrases.keySet().forEach(builder::addKeyword);
            tries.put(language, builder.build());
            weights.put(language, phrases);
        }
    }

    private static void note(Map<String, Map<Stance, Double>> phrases, String phrase, Stance stance, double weight) {
        phrases.computeIfAbsent(phrase, p -> new EnumMap<>(Stance.class)).put(stance, weight);
    }

    /** The weight of each stance's phrases in the text, each phrase once; nothing for a stance without any. */
    Map<Stance, Double> in(String normal, Language language) {
        Map<Stance, Double> sums = new EnumMap<>(Stance.class);
        Trie trie = tries.get(language);
        if (trie == null) {
            return sums;
        }
        Set<String> seen = new HashSet<>();
        for (Emit emit : trie.parseText(normal)) {
            if (isWhole(normal, emit.getStart(), emit.getEnd() + 1) && seen.add(emit.getKeyword())) {
                weights.getOrDefault(language, Map.of())
                        .getOrDefault(emit.getKeyword(), Map.of())
                        .forEach((stance, weight) -> sums.merge(stance, weight, Double::sum));
            }
        }
        return sums;
    }

    private static boolean isWhole(String text, int begin, int end) {
        return (begin == 0 || !(letter(text.charAt(begin - 1)) && letter(text.charAt(begin))))
                && (end == text.length() || !(letter(text.charAt(end)) && letter(text.charAt(end - 1))));
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c);
    }
}
