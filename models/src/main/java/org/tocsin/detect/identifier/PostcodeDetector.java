package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.POSTCODE;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Postcodes. Those of the United Kingdom and Canada have a shape of their own; four or five digits by themselves are one
 * only behind a state, a street, or the word for it.
 */
final class PostcodeDetector implements IdentifierDetector {
    private static final Pattern OUTWARD =
            Pattern.compile("(?:GIR|[A-PR-UWYZ](?:\\d[\\dA-HJKPSTUW]?|[A-HK-Y]\\d[\\dABEHMNPRVWXY]?))");
    private static final Pattern INWARD = Pattern.compile("\\d[ABD-HJLNP-UW-Z]{2}");
    private static final Pattern CANADIAN_AREA = Pattern.compile("[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z]");
    private static final Pattern CANADIAN_UNIT = Pattern.compile("\\d[ABCEGHJ-NPRSTV-Z]\\d");
    private static final Pattern TWO_PARTS = Pattern.compile("[A-Z]{1,2}\\d[A-Z0-9]? (?:\\d[A-Z]{2}|\\d[A-Z]\\d)");
    private static final int STREET_REACH = 8;

    private final Lexicon lexicon = Lexicon.load("postcodes");
    private final PostcodePlace place = PostcodePlace.standard();

    @Override
    public IdentifierType type() {
        return POSTCODE;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.digits() >= 2;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        Words words = reading.words();
        List<Identifier> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!digitIn(reading, words, i)) {
                continue;
            }
            if (twoParts(reading, words, i)) {
                found.add(postcode(reading, words.begin(i), words.end(i + 1), 0.95, "id.postcode.shape"));
                i++;
            } else if (inTwo(words, i) && cued(reading, words, i)) {
                found.add(postcode(reading, words.begin(i), words.end(i + 1), 0.8, "id.postcode.cue"));
                i++;
            } else if (inTwo(words, i) && place.tells(reading, i, i + 1)) {
                found.add(postcode(reading, words.begin(i), words.end(i + 1), 0.6, "id.postcode.place"));
                i++;
            } else if (words.number(i) && words.length(i) >= 4 && words.length(i) <= 5 && place.tells(reading, i, i)) {
                found.add(postcode(reading, words.begin(i), words.end(i), 0.6, "id.postcode.place"));
            } else if (digitsOnly(reading, words, i)) {
                int end = words.joined(i, "-") && words.number(i + 1) && words.length(i + 1) == 4
                        ? words.end(i + 1)
                        : words.end(i);
                found.add(postcode(reading, words.begin(i), end, 0.8, "id.postcode.cue"));
            } else if (partsLike(reading, words, i)) {
                reading.nearMiss(POSTCODE, words.begin(i), words.end(i + 1), NearMiss.Reason.NO_AREA);
            } else if (inTwo(words, i)) {
                reading.nearMiss(POSTCODE, words.begin(i), words.end(i + 1), NearMiss.Reason.NO_STREET);
            } else if (words.length(i) == 5 && words.number(i)) {
                reading.nearMiss(POSTCODE, words.begin(i), words.end(i), NearMiss.Reason.NO_STREET);
            }
        }
        return found;
    }

    /** Capitals and a figure, then a figure and two capitals or the other way round: the look of a postcode in two parts. */
    private static boolean partsLike(Reading reading, Words words, int word) {
        if (!reading.noted()
                || word + 1 >= words.size()
                || words.length(word) > 4
                || words.length(word + 1) != 3
                || !words.gap(word).equals(" ")) {
            return false;
        }
        return TWO_PARTS.matches(reading.text().substring(words.begin(word), words.end(word + 1)));
    }

    private static boolean digitIn(Reading reading, Words words, int word) {
        for (int i = words.begin(word); i < Math.min(words.end(word), words.begin(word) + 5); i++) {
            if (Character.isDigit(reading.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean twoParts(Reading reading, Words words, int word) {
        if (word + 1 >= words.size()
                || words.length(word) > 4
                || words.length(word + 1) != 3
                || !(words.gap(word).equals(" ") || words.gap(word).equals("-"))) {
            return false;
        }
        String first = reading.text().substring(words.begin(word), words.end(word));
        String second = reading.text().substring(words.begin(word + 1), words.end(word + 1));
        return (OUTWARD.matches(first) && INWARD.matches(second))
                || (CANADIAN_AREA.matches(first) && CANADIAN_UNIT.matches(second));
    }

    /** Two groups as in Sweden and Greece (999 99), Poland (99-999), Portugal (9999-999) and the Netherlands (9999 AB). */
    private static boolean inTwo(Words words, int word) {
        if (word + 1 >= words.size() || !words.number(word)) {
            return false;
        }
        int first = words.length(word);
        int second = words.length(word + 1);
        boolean digits = words.number(word + 1);
        return switch (words.gap(word)) {
            case " " -> (digits && first == 3 && second == 2) || (first == 4 && second == 2 && words.shouted(word + 1));
            case "-" -> digits && second == 3 && (first == 2 || first == 4);
            default -> false;
        };
    }

    private boolean cued(Reading reading, Words words, int word) {
        return word > 0
                && lexicon.phrases("cue", reading.language()).within(words, word - 3, word)
                && words.gap(word - 1).length() <= 3;
    }

    private boolean digitsOnly(Reading reading, Words words, int word) {
        int length = words.length(word);
        if (length < 4 || length > 5 || !words.number(word) || word == 0) {
            return false;
        }
        String gap = words.gap(word - 1);
        boolean sameLine = gap.indexOf('\n') < 0;
        if (cued(reading, words, word)) {
            return true;
        }
        String before = reading.text().substring(words.begin(word - 1), words.end(word - 1));
        boolean state = words.shouted(word - 1)
                && gap.equals(" ")
                && lexicon.phrases("region", reading.language()).holds(words, word - 1)
                && before.length() == (length == 5 ? 2 : 3);
        boolean apart = length == 5 || (gap.startsWith(",") && words.gap(word).equals(" ")); // "…, 9999 Exempleville"
        return state || (sameLine && apart && behindStreet(reading, words, word) && townFollows(words, word));
    }

    private boolean behindStreet(Reading reading, Words words, int word) {
        Phrases streets = lexicon.phrases("street", reading.language());
        for (int i = word - 1; i > Math.max(0, word - STREET_REACH) && !words.endsLine(i); i--) {
            if (streets.holds(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean townFollows(Words words, int word) {
        return words.endsSentence(word) || (words.gap(word).equals(" ") && words.capitalised(word + 1));
    }

    private static Identifier postcode(Reading reading, int begin, int end, double confidence, String rule) {
        String value = reading.text()
                .substring(begin, end)
                .toUpperCase(Locale.ROOT)
                .replace(" ", "")
                .replace("-", "");
        return reading.identifier(POSTCODE, begin, end, confidence, rule, value);
    }
}
