package org.tocsin.detect.identifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.post.Span;
import org.tocsin.syntax.PersonTagger;
import org.tocsin.syntax.Sentences;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

/**
 * Names by their shape and, in an exhaustive run, by a trained tagger too, which sees one name in three that no shape
 * tells. Where both find one, the tagger's edges count; a shape by itself counts if words lead up to it or the tagger
 * knows a part of it.
 */
final class RecognisedNames implements NameRecogniser {
    /** Code points handed over at once; a name across the edge of such a piece is lost, no post stalls a job. */
    private static final int PIECE = 2_000;

    private static final double TAGGED = 0.8;
    private static final double SHAPE_ALONE = 0.65;

    private final NameRecogniser shapes;
    private final PersonTagger tagger;
    private final Lexicon lexicon = Lexicon.load("names");
    private final CapitalsLent capitals = new CapitalsLent();
    private final FirmNames firms = new FirmNames();

    RecognisedNames(NameRecogniser shapes, PersonTagger tagger) {
        this.shapes = shapes;
        this.tagger = tagger;
    }

    @Override
    public List<Name> names(Reading reading) {
        List<Name> shaped = shapes.names(reading);
        if (!reading.exhaustive()) {
            return firms.without(reading, shaped);
        }
        List<Name> names = tagged(reading);
        List<Name> known = List.copyOf(names);
        shaped.stream()
                .filter(name -> name.confidence() > SHAPE_ALONE)
                .filter(name -> known.stream().noneMatch(k -> overlap(k, name)))
                .forEach(names::add);
        names.sort(Comparator.comparingInt(Name::begin));
        return firms.without(reading, names);
    }

    private static boolean overlap(Name one, Name other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }

    /**
     * What the tagger finds. It goes by capitals; of a post without any it is shown two copies, one with capitals on all
     * words and one with capitals on those that are not common, and has to find a name in both.
     */
    private List<Name> tagged(Reading reading) {
        if (reading.glance().capitals() > 0) {
            return tagged(reading, reading.text());
        }
        List<Name> twice = tagged(reading, capitals.everyWord(reading.text(), reading.words()));
        return twice.isEmpty()
                ? twice
                : tagged(reading, capitals.uncommonWords(reading.text(), reading.words())).stream()
                        .filter(name -> twice.stream().anyMatch(other -> overlap(name, other)))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Name> tagged(Reading reading, String text) {
        List<Name> names = new ArrayList<>();
        CodePoints points = CodePoints.of(text); // of the clear text, which is what the tagger reads
        for (Span sentence : Sentences.of(text)) {
            for (int from = sentence.begin(); from < sentence.end(); from += PIECE) {
                String piece = points.cut(new Span(from, Math.min(sentence.end(), from + PIECE)));
                if (piece.chars().anyMatch(Character::isUpperCase)) {
                    for (Span span : tagger.persons(piece, reading.language())) {
                        add(reading, points.unit(from + span.begin()), points.unit(from + span.end()), names);
                    }
                }
            }
        }
        return names;
    }

    /** "ex-Minister": a small word, a hyphen, and what somebody is. */
    private static boolean prefixed(Words words, int word) {
        return !words.capitalised(word) && words.gap(word).equals("-") && words.capitalised(word + 1);
    }

    /** The name without titles in front and without what is no word behind. */
    private void add(Reading reading, int begin, int end, List<Name> names) {
        Words words = reading.words();
        int first = words.from(begin);
        int last = words.from(end) - 1;
        Phrases titles = lexicon.phrases("title", Language.OTHER);
        while (first < last && (titles.holds(words, first) || prefixed(words, first))) {
            first += prefixed(words, first) ? 2 : 1;
        }
        boolean thing =
                first == last && lexicon.phrases("no_person", Language.OTHER).holds(words, first);
        if (first <= last
                && !thing
                && words.length(last) > 1
                && "@#/_".indexOf(reading.at(words.begin(first) - 1)) < 0) {
            names.add(new Name(words.begin(first), words.end(last), TAGGED, "id.person.tagged"));
        }
    }
}
