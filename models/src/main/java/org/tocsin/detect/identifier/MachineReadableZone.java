package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.PASSPORT;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * The two or three lines at the foot of a travel document, as of ICAO Doc 9303: capitals, digits and {@code <}. A line
 * that gives the number, the birth date and the date of expiry is one only where all three check digits hold.
 */
final class MachineReadableZone {
    private static final Pattern NAMES = Pattern.compile("[A-Z][A-Z<][A-Z]{3}[A-Z<]{25,39}[ \\t]*\\n[ \\t]*");
    private static final Pattern BOOKLET =
            Pattern.compile("([A-Z0-9<]{9})(\\d)[A-Z<]{3}(\\d{6})(\\d)[MFX<](\\d{6})(\\d)[A-Z0-9<]{7,16}");
    private static final Pattern CARD = Pattern.compile(
            "[A-Z][A-Z0-9<][A-Z<]{3}([A-Z0-9<]{9})(\\d)[A-Z0-9<]{15}\\s*\\n\\s*(\\d{6})(\\d)[MFX<](\\d{6})(\\d)[A-Z<]{3}[A-Z0-9<]{11}\\d");
    private static final int NAMES_LINE = 60; // with the line end before it

    List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        if (reading.text().indexOf("<<") < 0) {
            return found;
        }
        add(reading, BOOKLET, found);
        add(reading, CARD, found);
        return found;
    }

    private static void add(Reading reading, Pattern lines, List<Identifier> found) {
        Matcher matcher = lines.matcher(reading.text());
        while (matcher.find()) {
            if (digit(matcher.group(1)) == matcher.group(2).charAt(0)
                    && digit(matcher.group(3)) == matcher.group(4).charAt(0)
                    && digit(matcher.group(5)) == matcher.group(6).charAt(0)
                    && !Words.part(reading.at(matcher.start() - 1))) {
                String value = matcher.group(1).replace("<", "");
                int begin = withNames(reading.text(), matcher.start());
                found.add(reading.identifier(PASSPORT, begin, matcher.end(), 0.99, "id.mrz.checked", value));
            }
        }
    }

    /** The line of names above belongs to it. */
    private static int withNames(String text, int begin) {
        int from = Math.max(0, begin - NAMES_LINE);
        Matcher names = NAMES.matcher(text.substring(from, begin));
        int start = begin;
        while (names.find()) {
            start = names.end() == begin - from ? from + names.start() : start;
        }
        return start;
    }

    /** ICAO Doc 9303, part 3, 4.9: weights 7, 3, 1 modulo 10; letters count from 10, fillers nothing. */
    private static char digit(String field) {
        int[] weights = {7, 3, 1};
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            sum += weights[i % 3] * (c == '<' ? 0 : Character.digit(c, 36));
        }
        return (char) ('0' + sum % 10);
    }
}
