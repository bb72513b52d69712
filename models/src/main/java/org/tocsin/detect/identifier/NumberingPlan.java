package org.tocsin.detect.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.tocsin.text.Language;

/**
 * Which digits are a telephone number in the countries of a language. libphonenumber knows what is assigned; numbers
 * that are only possible count as well when they are written as their country writes them, since a dox is no less one
 * for a number not yet, or no longer, in use.
 */
final class NumberingPlan {
    /** A number in E.164 and how sure it is that it is one. */
    record Assigned(String e164, double confidence) {
        @Override
        public String toString() {
            return "Assigned[" + confidence + "]";
        }
    }

    private record Country(String region, String trunk, List<String> groupings) {}

    private static final Country FRANCE =
            new Country("FR", "0", List.of("2-2-2-2-2", "10", "4-2-2-2", "1-3-3-3", "4-3-3"));
    private static final Country BELGIUM =
            new Country("BE", "0", List.of("4-2-2-2", "3-2-2-2", "2-3-2-2", "10", "4-6", "9"));
    private static final Country SWITZERLAND = new Country("CH", "0", List.of("3-3-2-2", "10"));
    private static final Country CANADA = new Country("CA", "", List.of("3-3-4", "1-3-3-4", "10", "3-7", "6-4"));
    private static final Country STATES = new Country("US", "", List.of("3-3-4", "1-3-3-4", "10", "3-7", "6-4"));
    private static final Country BRITAIN = new Country(
            "GB",
            "0",
            List.of("5-6", "5-3-3", "4-3-4", "3-4-4", "3-8", "4-7", "11", "5-2-2-2", "4-3-2-2", "5-5", "10"));
    private static final Country IRELAND =
            new Country("IE", "0", List.of("3-3-4", "3-7", "2-3-4", "2-7", "10", "3-2-2-3"));
    private static final Country AUSTRALIA = new Country("AU", "0", List.of("4-3-3", "2-4-4", "2-8", "10"));

    private static final Pattern TRUNK = Pattern.compile("^(\\d{2})0([1-9]\\d{8,9})$");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    private static List<Country> countries(Language language) {
        return switch (language) {
            case EN -> List.of(STATES, BRITAIN, CANADA, IRELAND, AUSTRALIA);
            case FR -> List.of(FRANCE, BELGIUM, SWITZERLAND, CANADA);
            case OTHER -> List.of(STATES, FRANCE, BRITAIN, BELGIUM, SWITZERLAND, CANADA, IRELAND, AUSTRALIA);
        };
    }

    /** A number that begins with {@code +} or {@code 00}, wherever it is from. */
    Optional<Assigned> international(String digits) {
        String dialled = digits.startsWith("00") ? digits.substring(2) : digits;
        String bare = TRUNK.matcher(dialled).replaceFirst("$1$2"); // +33 (0)6
        if (bare.length() < 8 || bare.length() > 15 || bare.startsWith("0")) {
            return Optional.empty();
        }
        return parse("+" + bare, "ZZ").filter(numbers::isPossibleNumber).map(n -> number(n, 0.97, 0.9));
    }

    /**
     * A number as dialled at home. {@code grouping} holds the lengths of its groups, as {@code 3-3-4}; {@code strict}
     * asks that it is one that its country uses. {@code marked} says that its signs or the words near it are those of a
     * number: North America has no trunk digit that would tell one from three other figures.
     */
    Optional<Assigned> national(String digits, String grouping, boolean strict, boolean marked, Language language) {
        if (digits.length() < 9 || digits.length() > 11) {
            return Optional.empty();
        }
        Optional<Assigned> possible = Optional.empty();
        for (Country country : countries(language)) {
            boolean usual = country.groupings.contains(grouping);
            if (!digits.startsWith(country.trunk) || digits.startsWith("00") || (strict && !usual)) {
                continue;
            }
            Optional<PhoneNumber> parsed = parse(digits, country.region).filter(numbers::isPossibleNumber);
            if (parsed.isPresent() && numbers.isValidNumber(parsed.get())) {
                return parsed.map(n -> number(n, usual ? 0.95 : 0.8, 0));
            }
            boolean tells = !country.trunk.isEmpty() || (marked && grouping.endsWith("3-3-4"));
            if (possible.isEmpty() && usual && tells) {
                possible = parsed.map(n -> number(n, 0, country.trunk.isEmpty() ? 0.7 : 0.85));
            }
        }
        return possible;
    }

    private Assigned number(PhoneNumber number, double valid, double merelyPossible) {
        return new Assigned(
                numbers.format(number, PhoneNumberFormat.E164), numbers.isValidNumber(number) ? valid : merelyPossible);
    }

    private Optional<PhoneNumber> parse(String digits, String region) {
        try {
            return Optional.of(numbers.parse(digits, region));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
