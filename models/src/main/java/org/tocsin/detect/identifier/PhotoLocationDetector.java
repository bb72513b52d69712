package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.PHOTO_LOCATION;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.taxonomy.IdentifierType;

/**
 * A place read out of somebody's photo: a word for the picture or for what shows in it, then "that's" or "c'est" and a
 * place, {@code the tiles in her pic are from Sample Coffee}.
 */
final class PhotoLocationDetector implements IdentifierDetector {
    private static final int REACH = 24;
    private static final int LONGEST = 10;

    private final Lexicon lexicon = Lexicon.load("whereabouts");

    @Override
    public IdentifierType type() {
        return PHOTO_LOCATION;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.capitals() > 0;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        Words words = reading.words();
        Phrases pictures = lexicon.phrases("picture", reading.language());
        Phrases shows = lexicon.phrases("shows", reading.language());
        List<Identifier> found = new ArrayList<>();
        int until = -1; // the last word that a picture before it bears on
        for (int i = 0; i < words.size(); i++) {
            if (pictures.lengthAt(words, i) > 0) {
                until = i + REACH;
            } else if (i <= until) {
                int first = i + shows.lengthAt(words, i);
                int last = first > i ? place(reading, words, first) : -1;
                if (last >= first) {
                    found.add(location(reading, words, first, last));
                    i = last;
                }
            }
        }
        return found;
    }

    /** The last word of a place that begins at {@code first}: an article or a word for a place in front, a capital in it. */
    private int place(Reading reading, Words words, int first) {
        int last = -1;
        boolean placed = false;
        for (int i = first; i < Math.min(words.size(), first + LONGEST); i++) {
            boolean kind = lexicon.phrases("place", reading.language()).holds(words, i);
            placed |= kind;
            if (words.capitalised(i)) {
                last = i;
            } else if (!kind && !lexicon.phrases("of", reading.language()).holds(words, i)) {
                break;
            }
            if (words.endsSentence(i) || words.gap(i).indexOf(';') >= 0) {
                break;
            }
        }
        return placed ? last : -1;
    }

    private static Identifier location(Reading reading, Words words, int first, int last) {
        int begin = words.begin(first);
        int end = words.end(last);
        return reading.identifier(
                PHOTO_LOCATION,
                begin,
                end,
                0.6,
                "id.photo_location",
                Words.plain(reading.text().substring(begin, end)));
    }
}
