package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.MAC;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Hardware addresses of network cards: six pairs of hexadecimal digits between colons or dashes, and no more: a longer
 * row is a key's fingerprint. Six pairs of mere figures, a row of scores or of times, need a word for one.
 */
final class MacDetector implements IdentifierDetector {
    private static final int PAIRS = 6;

    @Override
    public IdentifierType type() {
        return MAC;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        if (reading.text().indexOf('-') < 0 && reading.glance().colons() < 2) {
            return found;
        }
        Words words = reading.words();
        for (int i = 0; i < words.size(); ) {
            int end = i;
            while (end < words.size()
                    && pair(reading, words, end)
                    && (end == i || joined(reading, words, i, end - 1))) {
                end++;
            }
            if (end - i == PAIRS && free(reading, words.begin(i), words.end(end - 1)) && likely(words, i)) {
                String value = reading.text().substring(words.begin(i), words.end(end - 1));
                found.add(reading.identifier(
                        MAC,
                        words.begin(i),
                        words.end(end - 1),
                        0.95,
                        "id.mac",
                        value.replace('-', ':').toLowerCase(Locale.ROOT)));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static boolean pair(Reading reading, Words words, int word) {
        return words.length(word) == 2
                && Character.digit(reading.at(words.begin(word)), 16) >= 0
                && Character.digit(reading.at(words.begin(word) + 1), 16) >= 0;
    }

    private static boolean joined(Reading reading, Words words, int first, int word) {
        char separator = reading.at(words.end(first));
        return (separator == ':' || separator == '-')
                && words.begin(word + 1) - words.end(word) == 1
                && reading.at(words.end(word)) == separator;
    }

    private static boolean free(Reading reading, int begin, int end) {
        boolean before = ":-".indexOf(reading.at(begin - 1)) >= 0 && pairBefore(reading, begin - 1);
        boolean after = ":-".indexOf(reading.at(end)) >= 0 && Words.part(reading.at(end + 1));
        return !before && !after;
    }

    /** Whether two hexadecimal digits by themselves end at a place. */
    private static boolean pairBefore(Reading reading, int end) {
        return Character.digit(reading.at(end - 1), 16) >= 0
                && Character.digit(reading.at(end - 2), 16) >= 0
                && !Words.part(reading.at(end - 3));
    }

    /** With a figure and a letter: words of two letters and rows of numbers are none without a word for one. */
    private static boolean likely(Words words, int first) {
        int digits = 0;
        for (int i = first; i < first + PAIRS; i++) {
            digits += words.digits(i);
        }
        return (digits > 0 && digits < 2 * PAIRS)
                || Cue.beside(NumberDetector.cues("mac"), words, first, first + PAIRS - 1, Scheme.REACH);
    }
}
