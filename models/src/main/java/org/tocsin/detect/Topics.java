package org.tocsin.detect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.tocsin.text.Language;

/**
 * What a text is about, as far as that changes what its words mean: games, sport, machines; shops, the dead, lost cats. A
 * sure word counts two, a likely one counts one, each once; a topic is settled at two, and in long texts at more.
 */
final class Topics {
    private static final int SURE = 2;
    /** Every so many characters one likely word turns up by chance. */
    private static final int CHANCE = 500;

    private final Map<Language, Trie> tries = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Map<String, Integer>>> weights = new EnumMap<>(Language.class);

    /** The topics that a resource lists by language, as sure and as likely words. */
    Topics(String resource) {
        JsonNode root;
        try (InputStream in = Objects.requireNonNull(Topics.class.getResourceAsStream(resource), resource)) {
            root = new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Language language : new Language[] {Language.EN, Language.FR}) {
            Map<String, Map<String, Integer>> words = new HashMap<>();
            root.properties().forEach(topic -> {
                JsonNode lists = topic.getValue().path(language.code());
                lists.path("likely").forEach(word -> note(words, word.asText(), topic.getKey(), 1));
                lists.path("sure").forEach(word -> note(words, word.asText(), topic.getKey(), SURE));
            });
            Trie.TrieBuilder builder = Trie.builder();
            words.keySet().forEach(word -> builder.addKeyword(bare(word)));
            tries.put(language, builder.build());
            weights.put(language, words);
        }
    }

    private static void note(Map<String, Map<String, Integer>> words, String word, String topic, int weight) {
        words.computeIfAbsent(word, w -> new HashMap<>()).put(topic, weight);
    }

    private static String bare(String word) {
        return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether one topic is settled in a text in normal form; {@code prior} is what is known of it before a word is read. */
    boolean settle(String normal, Language language, int prior) {
        Trie trie = tries.get(language);
        if (trie == null) {
            return false;
        }
        Map<String, Integer> sums = new HashMap<>();
        Map<String, Map<String, Integer>> known = weights.getOrDefault(language, Map.of());
        Set<String> seen = new HashSet<>();
        for (Emit emit : trie.parseText(normal)) {
            int end = emit.getEnd() + 1;
            if (emit.getStart() > 0 && Character.isLetterOrDigit(normal.charAt(emit.getStart() - 1))) {
                continue;
            }
            boolean whole = end == normal.length() || !Character.isLetterOrDigit(normal.charAt(end));
            String word = emit.getKeyword();
            Map<String, Integer> counts = whole && known.containsKey(word) ? known.get(word) : known.get(word + "*");
            if (counts != null && seen.add(word)) {
                counts.forEach((topic, weight) -> sums.merge(topic, weight, Integer::sum));
            }
        }
        int words = most(sums.values());
        // what is known beforehand strengthens words, and is none itself
        return words > 0 && words + prior >= SURE + normal.length() / CHANCE;
    }

    private static int most(Collection<Integer> sums) {
        return sums.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
