package org.tocsin.detect.threat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.SentenceParser;
import org.tocsin.syntax.Sentences;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

/**
 * Finds the threats of a post: chooses the sentences worth parsing, parses them, and reads their grammar. A post without
 * a word of the lexicon costs one pass over its letters. Safe to share between threads.
 */
public final class ThreatFinder {
    /** Sentences parsed of one post; a post with more has shown enough. */
    private static final int MOST_SENTENCES = 40;

    /** How far from a weak word what gives it weight may stand, in code points. */
    private static final int NEAR = 90;

    private final SentenceParser parser;
    private final Map<Language, Reader> readers = new EnumMap<>(Language.class);

    public ThreatFinder(SentenceParser parser) {
        this.parser = parser;
        for (Language language : List.of(Language.EN, Language.FR)) {
            ThreatLexicon lexicon = ThreatLexicon.of(language);
            readers.put(
                    language,
                    new Reader(
                            lexicon,
                            new WordScreen(lexicon.screen()),
                            new WordScreen(lexicon.weak()),
                            new WordScreen(lexicon.spur()),
                            new WordScreen(lexicon.play()),
                            ThreatGrammar.of(lexicon)));
        }
    }

    private record Reader(
            ThreatLexicon lexicon,
            WordScreen screen,
            WordScreen weak,
            WordScreen spur,
            WordScreen play,
            ThreatGrammar grammar) {}

    /**
     * The words of violence in a text, in order: what decides whether it is parsed at all. Words with peaceful uses
     * ("end", "balle") count only near one that wishes, orders or announces.
     */
    public List<Span> screen(String text, Language language) {
        Reader reader = readers.get(language);
        if (reader == null) {
            return List.of();
        }
        List<Span> strong = reader.screen.in(text);
        List<Span> weak = reader.weak.in(text);
        List<Span> spurs = weak.isEmpty() ? List.of() : reader.spur.in(text);
        if (spurs.isEmpty()) {
            return strong;
        }
        return Stream.concat(strong.stream(), weak.stream().filter(word -> isNear(word, spurs)))
                .sorted()
                .toList();
    }

    private static boolean isNear(Span word, List<Span> others) {
        return others.stream().anyMatch(o -> Math.abs(o.begin() - word.begin()) <= NEAR);
    }

    /** The threats of a text, its spans in code points; {@code hits} are the words that {@link #screen} found. */
    public List<ThreatReading> find(String text, Language language, List<Span> hits, boolean exhaustive) {
        @Nullable Reader reader = readers.get(language);
        if (reader == null || (hits.isEmpty() && !exhaustive)) {
            return List.of();
        }
        CodePoints points = CodePoints.of(text);
        List<ThreatReading> found = new ArrayList<>();
        int parsed = 0;
        for (Span sentence : Sentences.of(text)) {
            @Nullable Span hit = hits.stream().filter(sentence::overlaps).findFirst().orElse(null);
            if ((hit != null || exhaustive) && parsed < MOST_SENTENCES) {
                parsed++;
                Span part = Window.around(hit == null ? sentence : hit, sentence, points);
                found.addAll(read(points.cut(part), part.begin(), language, reader));
            }
        }
        double serious = found.isEmpty() ? 1 : seriousness(reader.play.in(text).size());
        return found.stream().map(r -> r.times(serious)).toList();
    }

    /** One word of a game may be chance; two, and somebody is playing or telling a story. */
    private static double seriousness(int wordsOfPlay) {
        return wordsOfPlay == 0 ? 1 : wordsOfPlay == 1 ? 0.7 : 0.4;
    }

    private List<ThreatReading> read(String text, int base, Language language, Reader reader) {
        PlainSpelling plain = PlainSpelling.of(text, reader.lexicon.chat(), reader.screen);
        Sentence sentence = parser.parse(plain.text(), language).relocated(span -> {
            Span origin = plain.origin(span);
            return new Span(base + origin.begin(), base + origin.end());
        });
        return reader.grammar.read(sentence);
    }
}
