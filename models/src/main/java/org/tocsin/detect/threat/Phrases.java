package org.tocsin.detect.threat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.post.Span;
import org.tocsin.text.Language;

/**
 * Finds the acts that two words make together, "snap" and "neck", where neither is a word of violence by itself: what the
 * grammar reads off a phrase, the screen has to let through. Verbs are told by their beginnings.
 */
final class Phrases {
    /** How far behind its verb the other word may stand, in words; as in {@link Acts}. */
    private static final int REACH = 7;
    /** "Take out", "get off": a little word makes an act of nothing that is not violent already. */
    private static final int TELLING = 4;

    private static final int SHORTEST_STEM = 3;
    private static final Set<String> TELLING_ALL_THE_SAME = Set.of("of");

    private static final String LIGATURES = "\u0153\u0152"; // two letters in one, which a screen of words parts at

    private final WordScreen verbs;
    private final WordScreen others; // the companions of all verbs
    private final Map<String, List<Phrase>> byHead = new HashMap<>(); // by a verb's first letters; never walked

    /** A verb by its beginning, and the words that make an act of it. */
    private record Phrase(String stem, Set<String> companions) {}

    Phrases(ThreatLexicon lexicon) {
        Map<String, Set<String>> companions = new TreeMap<>();
        lexicon.phrases().forEach((verb, words) -> {
            Set<String> telling = new HashSet<>();
            words.stream()
                    .filter(word -> word.length() >= TELLING || TELLING_ALL_THE_SAME.contains(word))
                    .forEach(telling::add);
            String stem = stem(verb, lexicon.language());
            if (stem.length() >= SHORTEST_STEM && !telling.isEmpty()) {
                companions.computeIfAbsent(stem, s -> new TreeSet<>()).addAll(telling);
            }
        });
        companions.forEach(
                (stem, words) -> byHead.computeIfAbsent(stem.substring(0, SHORTEST_STEM), h -> new ArrayList<>())
                        .add(new Phrase(stem, words)));
        others = new WordScreen(companions.values().stream()
                .flatMap(Set::stream)
                .flatMap(word -> Stream.of(word, word + "s"))
                .collect(Collectors.toCollection(TreeSet::new)));
        verbs = new WordScreen(
                companions.keySet().stream().map(stem -> stem + "*").toList());
    }

    /** What all regular forms of a verb begin with. */
    private static String stem(String verb, Language language) {
        if (language == Language.FR) {
            return verb.endsWith("er") || verb.endsWith("ir") || verb.endsWith("re")
                    ? verb.substring(0, verb.length() - 2)
                    : verb;
        }
        return verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    }

    /** The hits and, where such phrases stand, their verbs, in order. */
    List<Span> addedTo(List<Span> hits, String text) {
        boolean ligature = LIGATURES.chars().anyMatch(c -> text.indexOf(c) >= 0);
        if (verbs.in(text).isEmpty() || (others.in(text).isEmpty() && !ligature)) {
            return hits;
        }
        FoldedWords words = FoldedWords.of(text);
        List<Span> all = new ArrayList<>(hits);
        for (int verb = 0; verb < words.size(); verb++) {
            String word = words.word(verb);
            Span span = words.spans().get(verb);
            for (Phrase phrase : word.length() < SHORTEST_STEM
                    ? List.<Phrase>of()
                    : byHead.getOrDefault(word.substring(0, SHORTEST_STEM), List.of())) {
                if (word.startsWith(phrase.stem())
                        && !all.contains(span)
                        && isFollowed(words, verb, phrase.companions())) {
                    all.add(span);
                }
            }
        }
        return all.stream().sorted().toList();
    }

    private static boolean isFollowed(FoldedWords words, int verb, Set<String> companions) {
        for (int i = verb + 1; i < Math.min(words.size(), verb + 1 + REACH); i++) {
            String word = words.word(i);
            if (companions.contains(word)
                    || (word.endsWith("s") && companions.contains(word.substring(0, word.length() - 1)))) {
                return true;
            }
        }
        return false;
    }
}
