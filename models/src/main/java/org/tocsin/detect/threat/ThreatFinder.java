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
    private final Ambush ambush = new Ambush();
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
                            new Phrases(lexicon),
                            new ParsePrecondition(lexicon),
                            ThreatGrammar.of(lexicon)));
        }
    }

    private record Reader(
            ThreatLexicon lexicon,
            WordScreen screen,
            WordScreen weak,
            WordScreen spur,
            Phrases phrases,
            ParsePrecondition worth,
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

    /**
     * The threats of a text, its spans in code points; {@code hits} are the words that {@link #screen} found. A threat needs
     * a sentence that {@link ParsePrecondition} lets pass: a parser that is led to other sentences finds threats in a band's
     * name or a cartridge, so there is no reading without the words of one, however much time there is.
     */
    public List<ThreatReading> find(String text, Language language, List<Span> hits) {
        @Nullable Reader reader = readers.get(language);
        if (reader == null) {
            return List.of();
        }
        List<ThreatReading> found = new ArrayList<>();
        ambush.in(text, language).ifPresent(found::add);
        List<Span> words = reader.phrases.addedTo(hits, text);
        if (words.isEmpty()) {
            return found;
        }
        CodePoints points = CodePoints.of(text);
        int parsed = 0;
        for (Span sentence : Sentences.of(text)) {
            List<Span> within = words.stream().filter(sentence::overlaps).toList();
            if (parsed < MOST_SENTENCES && !within.isEmpty() && isWorthParsing(sentence, within, points, reader)) {
                parsed++;
                Span part = Window.around(within.get(0), sentence, points);
                found.addAll(read(points.cut(part), part.begin(), language, reader));
            }
        }
        return found;
    }

    private static boolean isWorthParsing(Span sentence, List<Span> hits, CodePoints points, Reader reader) {
        List<Span> inner = hits.stream()
                .map(hit -> new Span(
                        Math.max(0, hit.begin() - sentence.begin()),
                        Math.min(sentence.length(), hit.end() - sentence.begin())))
                .toList();
        return reader.worth.holds(points.cut(sentence), inner);
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
