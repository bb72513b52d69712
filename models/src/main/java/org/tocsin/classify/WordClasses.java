package org.tocsin.classify;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.text.Language;
import org.tocsin.text.NormalizedText;

/**
 * What words do in a threat, by the lists of the threat grammar ({@code grammar/en.yml}, {@code grammar/fr.yml}): acts of
 * violence, and what may stand beside them: who suffers, who wishes, who says. A class teaches of all its words what a
 * small training set holds of a few. Words are known in their regular inflections, accents aside. Words for groups of
 * people ({@code lexicons/identities.yml}) are all read as one.
 */
public final class WordClasses {
    /** Acts: without one of them a text has no classes at all. Their order is that of the bits. */
    private static final List<String> ACTS = List.of("kill", "harm", "rough", "die", "sexual", "nouns", "dead");

    private static final List<String> BESIDE = List.of(
            "you",
            "third",
            "self",
            "thing",
            "owner",
            "own",
            "person",
            "group",
            "holder",
            "intent",
            "would",
            "duty",
            "wish",
            "someone",
            "say",
            "negation",
            "condition",
            "suggest");
    private static final int ALL_ACTS = (1 << ACTS.size()) - 1;

    /** Classes of nouns and pronouns; all others are of verbs. */
    private static final Set<String> NOUNS = Set.of("nouns", "person", "group", "holder", "thing");

    static final WordClasses NONE = new WordClasses(new TreeMap<>());

    /** What every word for a group of people is read as. */
    private static final int SOME_GROUP = hash("群");

    private static final int IDENTITY = 1 << 31; // beside the classes: the word is one for a group

    private final int[] words; // by hash, ascending
    private final int[] bits;

    private WordClasses(SortedMap<Integer, Integer> classes) {
        words = classes.keySet().stream().mapToInt(Integer::intValue).toArray();
        bits = classes.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The classes of English or French; none of other languages. */
    public static WordClasses of(Language language) {
        if (language != Language.EN && language != Language.FR) {
            return NONE;
        }
        return read(
                resource("/grammar/" + language.code() + ".yml"),
                resource("/lexicons/identities.yml").path("identities").path(language.code()),
                language);
    }

    private static JsonNode resource(String path) {
        try (InputStream in = WordClasses.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + path, e);
        }
    }

    private static WordClasses read(JsonNode grammar, JsonNode groups, Language language) {
        ObjectMapper mapper = new ObjectMapper();
        SortedMap<Integer, Integer> classes = new TreeMap<>();
        List<String> kinds = new ArrayList<>(ACTS);
        kinds.addAll(BESIDE);
        Map<String, List<String>> irregular =
                mapper.convertValue(grammar.path("irregular"), new TypeReference<Map<String, List<String>>>() {});
        for (int kind = 0; kind < kinds.size(); kind++) {
            String name = kinds.get(kind);
            for (String word : mapper.convertValue(grammar.path(name), new TypeReference<List<String>>() {})) {
                String plain = NormalizedText.of(word).text().replace("'", "");
                if (plain.indexOf(' ') < 0 && !plain.isEmpty()) {
                    int bit = 1 << kind;
                    Inflections.of(plain, language, NOUNS.contains(name)).forEach(form -> put(classes, form, bit));
                    irregular.getOrDefault(plain, List.of()).forEach(form -> put(classes, form, bit));
                }
            }
        }
        groups.forEach(word -> put(classes, word.textValue(), IDENTITY));
        classes.put(SOME_GROUP, 1 << kinds.indexOf("group"));
        return new WordClasses(classes);
    }

    private static void put(SortedMap<Integer, Integer> classes, String form, int bit) {
        classes.merge(hash(form), bit, (a, b) -> a | b);
    }

    private static int hash(String word) {
        return Hashing.of(word, 0, word.length());
    }

    /** The hash that a word is read as: its own, or one for all groups of people. */
    int read(int hash) {
        return (bits(hash) & IDENTITY) != 0 ? SOME_GROUP : hash;
    }

    /** The classes of a word by its hash, a bit for each; 0 for a word of none. */
    int of(int hash) {
        return bits(hash) & ~IDENTITY;
    }

    private int bits(int hash) {
        int at = Arrays.binarySearch(words, hash);
        return at < 0 ? 0 : bits[at];
    }

    /** Those of the bits that are acts of violence. */
    static int acts(int bits) {
        return bits & ALL_ACTS;
    }
}
