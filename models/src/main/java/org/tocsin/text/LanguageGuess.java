package org.tocsin.text;

import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Tells English, French and the rest apart: what the post declares holds; else its commonest words vote; else, where
 * there is enough text to go by, a statistical detector decides; a few words without a clue count as English. Safe to
 * share between threads; the detector is built at its first use.
 */
public final class LanguageGuess {
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "you",
            "is",
            "of",
            "to",
            "that",
            "it",
            "for",
            "with",
            "this",
            "was",
            "she",
            "he",
            "they",
            "his",
            "her",
            "your",
            "my",
            "are",
            "have",
            "not",
            "who",
            "what",
            "will",
            "just",
            "i",
            "im",
            "i'm",
            "from",
            "get",
            "we",
            "their",
            "be",
            "know",
            "lol",
            "someone",
            "everyone",
            "anyone",
            "please",
            "yourself",
            "going");
    private static final Set<String> FRENCH = Set.of(
            "le",
            "les",
            "des",
            "est",
            "et",
            "pas",
            "je",
            "une",
            "que",
            "qui",
            "dans",
            "pour",
            "vous",
            "nous",
            "ils",
            "elle",
            "il",
            "avec",
            "sur",
            "ce",
            "cette",
            "mais",
            "tu",
            "son",
            "sa",
            "ses",
            "ton",
            "ta",
            "tes",
            "du",
            "au",
            "aux",
            "chez",
            "c'est",
            "j'ai",
            "t'es",
            "toi",
            "moi",
            "leur",
            "ca",
            "mdr",
            "svp",
            "quelqu'un",
            "suis",
            "sont",
            "ont",
            "tous",
            "plus",
            "vais");
    /** Little words of the neighbours, which share many with French. */
    private static final Set<String> NEIGHBOURS = Set.of(
            "el", "los", "una", "por", "pero", "como", "esta", "muy", "che", "di", "della", "sono", "nao", "uma", "com",
            "em", "het", "een", "niet", "van", "und", "ist", "der", "nicht", "das");

    private static final int CLEAR_VOTE = 2;
    private static final int LETTERS_TO_GO_BY = 40;
    private static final int LETTERS_READ = 1_000;

    private @Nullable LanguageDetector detector;

    /** The language of {@code text}; {@code declared} is a tag such as {@code fr} or {@code en-GB}, or null. */
    public Language guess(@Nullable String declared, NormalizedText text) {
        Optional<Language> known = Language.ofTag(declared);
        if (known.isPresent()) {
            return known.get();
        }
        String words = text.text();
        String head = words.length() <= LETTERS_READ ? words : words.substring(0, LETTERS_READ);
        int english = votes(ENGLISH, head);
        int french = votes(FRENCH, head);
        if (english >= CLEAR_VOTE && english >= 2 * french && votes(NEIGHBOURS, head) < CLEAR_VOTE) {
            return Language.EN;
        }
        if (french >= CLEAR_VOTE && french >= 2 * english && votes(NEIGHBOURS, head) < CLEAR_VOTE) {
            return Language.FR;
        }
        if (head.length() < LETTERS_TO_GO_BY) {
            return french > english ? Language.FR : Language.EN;
        }
        return switch (detector().detectLanguageOf(head)) {
            case FRENCH -> Language.FR;
            case ENGLISH, UNKNOWN -> Language.EN;
            default -> Language.OTHER;
        };
    }

    private static int votes(Set<String> words, String text) {
        int votes = 0;
        StringTokenizer tokens = new StringTokenizer(text, " \n\t.,;:!?()\"");
        while (tokens.hasMoreTokens()) {
            votes += words.contains(tokens.nextToken()) ? 1 : 0;
        }
        return votes;
    }

    private synchronized LanguageDetector detector() {
        LanguageDetector built = detector;
        if (built == null) {
            built = LanguageDetectorBuilder.fromLanguages(
                            com.github.pemistahl.lingua.api.Language.ENGLISH,
                            com.github.pemistahl.lingua.api.Language.FRENCH,
                            com.github.pemistahl.lingua.api.Language.GERMAN,
                            com.github.pemistahl.lingua.api.Language.SPANISH,
                            com.github.pemistahl.lingua.api.Language.ITALIAN,
                            com.github.pemistahl.lingua.api.Language.PORTUGUESE,
                            com.github.pemistahl.lingua.api.Language.DUTCH)
                    .withLowAccuracyMode()
                    .build();
            detector = built;
        }
        return built;
    }
}
