package org.tocsin.detect.threat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private final SentenceParser parser;
    private final Map<Language, Reader> readers = new EnumMap<>(Language.class);

    public ThreatFinder(SentenceParser parser) {
        this.parser = parser;
        for (Language language : List.of(Language.EN, Language.FR)) {
            ThreatLexicon lexicon = ThreatLexicon.of(language);
            readers.put(language, new Reader(lexicon, new WordScreen(lexicon.screen()), ThreatGrammar.of(lexicon)));
        }
    }

    private record Reader(ThreatLexicon lexicon, WordScreen screen, ThreatGrammar grammar) {}

    /** The words of violence in a text, in order: what decides whether it is parsed at all. */
    public List<Span> screen(String text, Language language) {
        Reader reader = readers.get(language);
        return reader == null ? List.of() : reader.screen.in(text);
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
        return found;
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
