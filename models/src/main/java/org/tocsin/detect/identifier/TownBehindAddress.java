package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.PERSON;
import static org.tocsin.taxonomy.IdentifierType.POSTCODE;
import static org.tocsin.taxonomy.IdentifierType.STREET_ADDRESS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.text.Language;

/**
 * Towns that look like names: what stands right behind a street, {@code 12 Sample Road, Exampleton}, is where the street
 * is. On the line below it may be the next person of a list, so there something of an address must follow: a country, a
 * state or a postcode.
 */
final class TownBehindAddress {
    private static final int REACH = 14; // characters from the street to the town: blanks, commas, a postcode
    private static final int POSTCODE_DIGITS = 3;
    private static final int STATE = 3;

    private final Phrases countries = countries();
    private final Lexicon lexicon = Lexicon.load("postcodes");

    private static Phrases countries() {
        List<String> names = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            names.add(country.getDisplayCountry(Locale.ENGLISH));
            names.add(country.getDisplayCountry(Locale.FRENCH));
        }
        return Phrases.of(names);
    }

    /** The finds but for names that are towns; {@code found} is in order and without overlaps. */
    List<Identifier> without(Reading reading, List<Identifier> found) {
        List<Identifier> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!town(reading, found, i)) {
                kept.add(found.get(i));
            } else {
                reading.nearMiss(PERSON, found.get(i).span(), NearMiss.Reason.PLACE);
            }
        }
        return kept;
    }

    private boolean town(Reading reading, List<Identifier> found, int at) {
        Identifier name = found.get(at);
        int street = at > 1 && found.get(at - 1).type() == POSTCODE ? at - 2 : at - 1;
        if (name.type() != PERSON
                || name.rule().equals("id.person.cue")
                || street < 0
                || found.get(street).type() != STREET_ADDRESS) {
            return false;
        }
        int begin = reading.points().unit(name.span().begin());
        String gap = reading.text()
                .substring(reading.points().unit(found.get(street).span().end()), begin);
        if (gap.length() >= REACH || !gap.chars().allMatch(TownBehindAddress::leadsOn)) {
            return false;
        }
        Words words = reading.words();
        int next = words.from(reading.points().unit(name.span().end()));
        return !row(reading, found, at, next)
                && (gap.indexOf('\n') < 0 ? over(words, next) : addressed(words, words.from(begin), next));
    }

    private static boolean leadsOn(int c) {
        return Character.isWhitespace(c) || Character.isDigit(c) || ",?>|*".indexOf(c) >= 0; // and how lines are marked
    }

    /** Whether the next find, a phone or the next street, begins right behind the name: a row of a list of people. */
    private static boolean row(Reading reading, List<Identifier> found, int at, int next) {
        return at + 1 < found.size()
                && next < reading.words().size()
                && found.get(at + 1).type() != POSTCODE
                && found.get(at + 1).type() != PERSON
                && reading.points().unit(found.get(at + 1).span().begin())
                        <= reading.words().begin(next);
    }

    /** Whether the clause ends in front of the word {@code next}, so that nothing is said about the name. */
    private static boolean over(Words words, int next) {
        return next >= words.size()
                || words.number(next)
                || !words.gap(next - 1).isBlank()
                || words.endsLine(next - 1);
    }

    /** Whether a country, a state or a postcode follows, or the name is a line of one word. */
    private boolean addressed(Words words, int first, int next) {
        if (!over(words, next)) {
            return false;
        }
        boolean line = first == next - 1 && words.endsLine(first);
        return line || (next < words.size() && (postcode(words, next) || state(words, next) || country(words, next)));
    }

    private static boolean postcode(Words words, int word) {
        return words.number(word) && words.length(word) >= POSTCODE_DIGITS;
    }

    /** "MA" by name, and any other two or three capitals in front of a postcode. */
    private boolean state(Words words, int word) {
        return words.shouted(word)
                && (lexicon.phrases("region", Language.OTHER).holds(words, word)
                        || (words.length(word) <= STATE && word + 1 < words.size() && postcode(words, word + 1)));
    }

    private boolean country(Words words, int word) {
        return countries.lengthAt(words, word) > 0;
    }
}
