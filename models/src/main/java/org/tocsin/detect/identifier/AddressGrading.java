package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.POSTCODE;
import static org.tocsin.taxonomy.IdentifierType.STREET_ADDRESS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/** Tells which parts of an address a post gives, and how sure that makes it: in the find itself and right behind it. */
final class AddressGrading {
    private static final int REACH = 10; // words from the street to the end of town and postcode
    private static final int CLOSE = 8; // characters between two parts: a comma, a line's end, an indent
    private static final int YEAR_DIGITS = 4;

    private final Lexicon streets = Lexicon.load("streets");
    private final Lexicon names = Lexicon.load("names");

    /** The finds, the confidence of each address by its completeness. */
    List<Identifier> graded(Reading reading, List<Identifier> found) {
        return found.stream()
                .map(i -> i.type() == STREET_ADDRESS
                        ? i.confidence(completeness(reading, found, i).confidence())
                        : i)
                .toList();
    }

    /** The parts of one address of a post. */
    AddressCompleteness completeness(Reading reading, List<Identifier> found, Identifier address) {
        Words words = reading.words();
        int first = words.from(reading.points().unit(address.span().begin()));
        int next = words.from(reading.points().unit(address.span().end()));
        Set<AddressPart> parts = EnumSet.of(AddressPart.STREET);
        int street = first;
        int last = next - 1;
        for (int i = first; i < next; i++) {
            if (unit(reading, i, first, next)) {
                parts.add(AddressPart.UNIT);
                if (i <= first + 1) {
                    street = Math.max(street, i + 2); // "Flat 2, 14 …"
                } else {
                    last = Math.min(last, i - 1);
                }
            }
        }
        if (house(words, Math.min(street, next - 1)) || (last > street && house(words, last) && !year(words, last))) {
            parts.add(AddressPart.NUMBER);
        }
        behind(reading, found, next, parts);
        return new AddressCompleteness(parts);
    }

    /** "Apt 3", "2e étage". */
    private boolean unit(Reading reading, int word, int first, int next) {
        Words words = reading.words();
        return streets.phrases("unit", Language.OTHER).holds(words, word)
                && ((word + 1 < next && numbered(words, word + 1)) || (word > first + 1 && words.digits(word - 1) > 0));
    }

    private static boolean numbered(Words words, int word) {
        return words.digits(word) > 0 || words.length(word) == 1;
    }

    /** A number, be it with a letter or "bis"; "5th" counts streets. */
    private static boolean house(Words words, int word) {
        String plain = words.plain(word);
        int digits = words.digits(word);
        String rest = plain.substring(Math.min(digits, plain.length()));
        return digits > 0
                && Character.isDigit(plain.charAt(0))
                && (rest.length() <= 1 || rest.equals("bis") || rest.equals("ter"));
    }

    private static boolean year(Words words, int word) {
        String plain = words.plain(word);
        return plain.length() == YEAR_DIGITS && (plain.startsWith("19") || plain.startsWith("20"));
    }

    /** Town and postcode, in either order, as far as commas, blanks and line ends lead. */
    private void behind(Reading reading, List<Identifier> found, int from, Set<AddressPart> parts) {
        Words words = reading.words();
        for (int i = Math.max(1, from); i < Math.min(words.size(), from + REACH) && leads(words, i - 1); i++) {
            int begin = reading.points().span(words.begin(i), words.end(i)).begin();
            Identifier there = at(found, begin);
            if ((there != null && there.type() != POSTCODE)
                    || names.phrases("title", Language.OTHER).holds(words, i)) {
                return;
            }
            if (there != null || postcode(words, i)) {
                parts.add(AddressPart.POSTCODE);
            } else if (town(reading, i)) {
                parts.add(AddressPart.TOWN);
            } else if (!link(reading, i)) {
                return;
            }
        }
    }

    /** The find that covers a place; null where none does. {@code found} is in order and without overlaps. */
    private static @Nullable Identifier at(List<Identifier> found, int point) {
        int low = 0;
        int high = found.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Identifier there = found.get(middle);
            if (there.span().begin() > point) {
                high = middle - 1;
            } else if (there.span().end() <= point) {
                low = middle + 1;
            } else {
                return there;
            }
        }
        return null;
    }

    private static boolean leads(Words words, int word) {
        String gap = words.gap(word);
        return gap.length() <= CLOSE
                && gap.chars().allMatch(c -> Character.isWhitespace(c) || c == ',' || c == '-' || c == '(');
    }

    private static boolean postcode(Words words, int word) {
        int length = words.length(word);
        return words.number(word) && (length == 4 || length == 5);
    }

    private boolean town(Reading reading, int word) {
        Words words = reading.words();
        boolean capital = words.capitalised(word) || reading.glance().capitals() == 0;
        return capital
                && words.alphabetic(word)
                && words.length(word) > 2
                && !names.phrases("not_name", Language.OTHER).holds(words, word);
    }

    /** Small words within or before a town: "in", "à", "sur", and a state's letters. */
    private boolean link(Reading reading, int word) {
        Words words = reading.words();
        return (words.length(word) == 2 && words.shouted(word))
                || streets.phrases("connector", Language.OTHER).holds(words, word)
                || streets.phrases("before_town", reading.language()).holds(words, word);
    }
}
