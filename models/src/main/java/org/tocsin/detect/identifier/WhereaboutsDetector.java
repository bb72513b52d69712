package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.WHEREABOUTS;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Where somebody is now or is used to be: in one sentence a person who is not the author, a verb or a preposition of
 * place, and a time (a clock's, a weekday, "right now"), {@code elle prend le bus à 7h30}. Edges are those of the clause,
 * from the verb on.
 */
final class WhereaboutsDetector implements IdentifierDetector {
    private final Lexicon lexicon = Lexicon.load("whereabouts");

    @Override
    public IdentifierType type() {
        return WHEREABOUTS;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        Words words = reading.words();
        Phrases moves = lexicon.phrases("move", reading.language());
        List<Identifier> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = moves.lengthAt(words, i);
            if (length == 0) {
                continue;
            }
            int first = Clauses.first(words, i);
            int last = Clauses.last(words, i);
            boolean seen = lexicon.phrases("seen", reading.language()).within(words, i, i + 1)
                    && capitalBehind(words, i + length, last);
            if ((seen || timed(reading, words, first, last)) && someone(reading, words, first, last)) {
                found.add(whereabouts(reading, words, i, last));
                i = last;
            }
        }
        return found;
    }

    private static boolean capitalBehind(Words words, int from, int last) {
        for (int i = from; i <= last; i++) {
            if (words.capitalised(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean someone(Reading reading, Words words, int first, int last) {
        return lexicon.phrases("someone", reading.language()).within(words, first, last + 1)
                && !lexicon.phrases("author", reading.language()).within(words, first, last + 1);
    }

    private boolean timed(Reading reading, Words words, int first, int last) {
        Phrases times = lexicon.phrases("time", reading.language());
        for (int i = first; i <= last; i++) {
            if (times.lengthAt(words, i) > 0 || clock(reading, words, i)) {
                return true;
            }
        }
        return false;
    }

    /** "18:10", "7h30", "6pm", "4 pm". */
    private static boolean clock(Reading reading, Words words, int word) {
        int begin = words.begin(word);
        if (!Character.isDigit(reading.at(begin))) {
            return false;
        }
        String plain = words.plain(word);
        int digits = 0;
        while (digits < plain.length() && Character.isDigit(plain.charAt(digits))) {
            digits++;
        }
        if (digits > 2) {
            return false;
        }
        String rest = plain.substring(digits);
        boolean colon = rest.isEmpty()
                && words.gap(word).equals(":")
                && word + 1 < words.size()
                && words.number(word + 1)
                && words.length(word + 1) == 2;
        return colon
                || rest.equals("am")
                || rest.equals("pm")
                || (rest.startsWith("h") && rest.substring(1).chars().allMatch(Character::isDigit));
    }

    private static Identifier whereabouts(Reading reading, Words words, int first, int last) {
        int begin = words.begin(first);
        int end = words.end(last);
        return reading.identifier(
                WHEREABOUTS,
                begin,
                end,
                0.6,
                "id.whereabouts",
                Words.plain(reading.text().substring(begin, end)));
    }
}
