package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.STREET_ADDRESS;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

/**
 * Street addresses that begin with a number, in both grammars: {@code 12 Sample Road, Apt 3} and {@code 12 bis rue de
 * l'Exemple}. The span is number, street and unit as written; the value is their plain words.
 */
final class StreetAddressDetector implements IdentifierDetector {
    private final Lexicon lexicon = Lexicon.load("streets");
    private final List<StreetGrammar> grammars = List.of(new EnglishStreet(lexicon), new FrenchStreet(lexicon));

    @Override
    public IdentifierType type() {
        return STREET_ADDRESS;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.digits() > 0;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        Words words = reading.words();
        List<Identifier> found = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!houseNumber(reading, words, i)) {
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
        return found;
    }

    private static boolean houseNumber(Reading reading, Words words, int word) {
        int begin = words.begin(word);
        int digits = 0;
        while (digits < words.length(word) && Character.isDigit(reading.at(begin + digits))) {
            digits++;
        }
        char before = reading.at(begin - 1);
        boolean part = (before == '.' || before == ',' || before == ':' || before == '/')
                && Character.isDigit(reading.at(begin - 2));
        String suffix =
                words.plain(word).substring(Math.min(digits, words.plain(word).length()));
        return digits >= 1
                && digits <= 5
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

    /** How one country's addresses run on behind the house number. */
    interface StreetGrammar {
        /** The last word of the street that follows the house number {@code number}; {@code number} when none does. */
        int lastWord(Reading reading, int number);
    }

    /** Number, one to four words, type: {@code 12 Old Sample Road}. */
    record EnglishStreet(Lexicon lexicon) implements StreetGrammar {
        private static final int LONGEST_NAME = 4;

        @Override
        public int lastWord(Reading reading, int number) {
            Words words = reading.words();
            Phrases plain = lexicon.phrases("plain_type", Language.EN);
            Phrases common = lexicon.phrases("common_type", Language.EN);
            Phrases notName = lexicon.phrases("not_name", Language.EN);
            boolean french = reading.language() == Language.FR;
            boolean capitals = true;
            int last = number;
            for (int i = number + 1; i < words.size() && i <= number + LONGEST_NAME + 1; i++) {
                String gap = words.gap(i - 1);
                boolean abbreviated = gap.equals(". ") && words.length(i - 1) <= 2;
                if (!(gap.equals(" ")
                        || gap.isEmpty()
                        || gap.equals("-")
                        || abbreviated
                        || (i == number + 1 && gap.equals(", ")))) {
                    break;
                }
                boolean named = i > number + 1;
                boolean capital = words.capitalised(i);
                if (named && plain.holds(words, i) && !french) {
                    last = i;
                } else if (named
                        && common.holds(words, i)
                        && !french
                        && (capital && capitals || cued(reading, number))) {
                    last = i;
                } else if (!capital && notName.holds(words, i)) {
                    break;
                }
                capitals &= capital || !words.alphabetic(i);
            }
            boolean heading = last > number
                    && words.gap(last).equals(" ")
                    && lexicon.phrases("direction", Language.EN).holds(words, last + 1)
                    && words.shouted(last + 1);
            return heading ? last + 1 : last;
        }

        private boolean cued(Reading reading, int number) {
            return lexicon.phrases("cue", Language.EN).within(reading.words(), number - 3, number);
        }
    }

    /** Number, perhaps bis or ter, type, and a name that runs over small words: {@code 12 bis rue de la Fontaine}. */
    record FrenchStreet(Lexicon lexicon) implements StreetGrammar {
        private static final int LONGEST_NAME = 9;
        private static final int MOST_SMALL_WORDS = 3;

        @Override
        public int lastWord(Reading reading, int number) {
            Words words = reading.words();
            int type = number + 1;
            if (type < words.size()
                    && (lexicon.phrases("repetition", Language.FR).holds(words, type)
                            || words.length(type) == 1 && words.capitalised(type))) {
                type++;
            }
            while (type < words.size()
                    && (words.plain(type).equals("grande")
                            || words.plain(type).equals("petite")
                            || words.plain(type).equals("basse")
                            || words.plain(type).equals("vieille"))) {
                type++;
            }
            if (type + 1 >= words.size() || !spaced(words, number, type)) {
                return number;
            }
            boolean plain = lexicon.phrases("plain_type", Language.FR).holds(words, type);
            boolean common = reading.language() != Language.EN
                    && lexicon.phrases("common_type", Language.FR).holds(words, type);
            if (!plain && !common) {
                return number;
            }
            int last = name(words, type);
            boolean sure = plain
                    || words.capitalised(last)
                    || lexicon.phrases("cue", Language.FR).within(words, number - 3, number);
            return last > type && sure ? last : number;
        }

        private static boolean spaced(Words words, int from, int to) {
            for (int i = from; i < to; i++) {
                String gap = words.gap(i);
                if (!(gap.equals(" ") || gap.equals(", ") || gap.equals("") || gap.equals("-") || gap.equals(","))) {
                    return false;
                }
            }
            return true;
        }

        /** The last word of the name behind the type; the type itself where no name follows. */
        private int name(Words words, int type) {
            Phrases connectors = lexicon.phrases("connector", Language.FR);
            Phrases over = lexicon.phrases("name_over", Language.FR);
            int last = type;
            int small = 0;
            for (int i = type + 1; i < words.size() && i <= type + LONGEST_NAME; i++) {
                String gap = words.gap(i - 1);
                boolean abbreviated = gap.equals(". ") && words.length(i - 1) <= 3;
                boolean tight = gap.equals("-") || gap.isEmpty();
                if (!(gap.equals(" ") || tight || abbreviated)) {
                    break;
                }
                if (words.capitalised(i) || tight) {
                    last = i;
                } else if (connectors.holds(words, i)
                        && small < MOST_SMALL_WORDS
                        && (last == type
                                || i + 1 < words.size() && words.capitalised(i + 1)
                                || connectors.holds(words, i - 1))) {
                    continue;
                } else if (over.holds(words, i)
                        || !(words.alphabetic(i) || words.number(i))
                        || ++small > MOST_SMALL_WORDS) {
                    break;
                } else {
                    last = i;
                }
            }
            return last;
        }
    }
}
