package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.STREET_ADDRESS;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Street addresses that begin with a number, in both grammars, {@code 12 Sample Road, Apt 3} and {@code 12 bis rue de
 * l'Exemple}, and those that another {@link AddressShape} tells. The span is number, street and unit as written; the value is their plain words.
 */
final class StreetAddressDetector implements IdentifierDetector {
    private final Lexicon lexicon = Lexicon.load("streets");
    private final List<StreetGrammar> grammars = List.of(new EnglishStreet(lexicon), new FrenchStreet(lexicon));
    private final NumberlessStreets streets = new NumberlessStreets(lexicon);
    private final StreetCorner corner = new StreetCorner(lexicon);
    private final NamedStreet street = new NamedStreet(lexicon);
    private final CapitalsLent capitals = new CapitalsLent();
    private final List<AddressShape> shapes = List.of(
            new PostBox(lexicon),
            new StreetThenNumber(lexicon),
            new NumberBothSides(lexicon),
            new FlatNumber(lexicon),
            new CuedAddress(lexicon, false),
            new HintedAddress(lexicon),
            street,
            corner);

    private final List<AddressShape> numberless = List.of(street, corner);

    /** What is sure enough of itself to be read in a post of small letters, as if its names had capitals. */
    private final List<AddressShape> lent = List.of(
            new NumberBothSides(lexicon),
            new FlatNumber(lexicon),
            new CuedAddress(lexicon, true),
            new HintedAddress(lexicon),
            corner);

    @Override
    public IdentifierType type() {
        return STREET_ADDRESS;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.digits() > 0 || glance.capitals() > 0; // a corner and a street by its name need no number
    }

    @Override
    public List<Identifier> find(Reading reading) {
        if (reading.noted()) {
            streets.note(reading);
        }
        boolean numbers = reading.glance().digits() > 0;
        List<AddressShape> tried = numbers ? shapes : numberless;
        if (!numbers && !StreetCorner.mentioned(reading.text()) && !NamedStreet.mentioned(reading.text())) {
            return List.of();
        }
        List<Identifier> found = new ArrayList<>();
        Words words = reading.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            shaped(reading, tried, i, found);
            if (!numbers || !houseNumber(reading, words, i)) {
                continue;
            }
            for (StreetGrammar grammar : grammars) {
                int last = grammar.lastWord(reading, i);
                if (last > i) {
                    int first = unitBefore(reading, words, i);
                    last = unitBehind(reading, words, last);
                    found.add(address(reading, words, first, last));
                    i = last;
                    break;
                }
            }
        }
        if (numbers && reading.glance().capitals() == 0) {
            Reading raised = reading.written(capitals.uncommonWords(reading.text(), words));
            for (int i = 0; i + 1 < words.size(); i++) {
                shaped(raised, lent, i, found);
            }
        }
        return found.stream().distinct().toList();
    }

    private void shaped(Reading reading, List<AddressShape> tried, int word, List<Identifier> found) {
        Words words = reading.words();
        for (AddressShape shape : tried) {
            AddressShape.Stretch stretch = shape.at(reading, word);
            if (stretch != null) {
                found.add(address(reading, words, stretch.first(), unitBehind(reading, words, stretch.last())));
            }
        }
    }

    private static boolean houseNumber(Reading reading, Words words, int word) {
        int begin = words.begin(word);
        if (!Character.isDigit(reading.at(begin))) {
            return false;
        }
        int digits = 0;
        while (digits < words.length(word) && Character.isDigit(reading.at(begin + digits))) {
            digits++;
        }
        char before = reading.at(begin - 1);
        boolean part = (before == '.' || before == ',' || before == ':' || before == '/')
                && Character.isDigit(reading.at(begin - 2));
        String suffix =
                words.plain(word).substring(Math.min(digits, words.plain(word).length()));
        return digits <= 5
                && (suffix.isEmpty()
                        || suffix.equals("bis")
                        || suffix.equals("ter")
                        || (suffix.length() == 1 && Character.isLetter(suffix.charAt(0)) && !suffix.equals("h")))
                && !part
                && "#$\u00a3\u20ac@".indexOf(before) < 0;
    }

    /** "Flat 2, 14 Elm Road": the flat before the number. */
    private int unitBefore(Reading reading, Words words, int number) {
        Phrases units = lexicon.phrases("unit", reading.language());
        boolean unit = number >= 2
                && units.holds(words, number - 2)
                && words.gap(number - 2).equals(" ")
                && words.gap(number - 1).equals(", ");
        return unit ? number - 2 : number;
    }

    /** "…, Apt 3" and "…, 2e étage": the flat behind the street. */
    private int unitBehind(Reading reading, Words words, int street) {
        Phrases units = lexicon.phrases("unit", reading.language());
        int last = street;
        for (int turn = 0; turn < 3 && last + 2 < words.size(); turn++) {
            String gap = words.gap(last).strip();
            if (!(gap.isEmpty() || gap.equals(",") || gap.equals(".,") || gap.equals("."))) {
                return last;
            }
            boolean named = units.holds(words, last + 1)
                    && words.gap(last + 1).length() <= 2
                    && words.length(last + 2) <= 4
                    && numbered(reading, words, last + 2);
            boolean counted = units.holds(words, last + 2)
                    && words.gap(last + 1).equals(" ")
                    && Character.isDigit(reading.at(words.begin(last + 1)));
            if (!named && !counted) {
                return last;
            }
            last += 2;
        }
        return last;
    }

    private static boolean numbered(Reading reading, Words words, int word) {
        return Character.isDigit(reading.at(words.begin(word))) || (words.length(word) <= 2 && words.capitalised(word));
    }

    private static Identifier address(Reading reading, Words words, int first, int last) {
        StringBuilder value = new StringBuilder();
        for (int i = first; i <= last; i++) {
            value.append(i == first ? "" : " ").append(words.plain(i));
        }
        return reading.identifier(
                STREET_ADDRESS, words.begin(first), words.end(last), 0.9, "id.street_address", value.toString());
    }
}
