package org.tocsin.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.text.Language;

/** Invents the people of one language, each by a number of its own; what identifies is never told of two of them. */
final class People {
    static final int ALIASES = 4;
    private static final int ACCOUNTS =
            ALIASES + 3; // the first, the aliases, the one in the mail address, one to spare
    private static final String[] AREAS = {
        "202", "212", "213", "214", "215", "216", "303", "304", "305", "307", "312", "313", "314", "316", "401", "402",
        "404", "405", "406", "412", "413", "414", "415", "417", "501", "502", "503", "504", "505", "507", "601", "602",
        "603", "605", "606", "608", "612", "614", "615", "617"
    };
    private static final String[] CITIES = {
        "0113", "0114", "0115", "0116", "0117", "0118", "0121", "0131", "0141", "0151", "0161"
    };
    private static final String[] MAIL = {"example.com", "example.org", "example.net"};
    private static final String CONSONANTS = "BCDFGHJKLMNPRSTV";

    private final Texts texts;
    private final Seeds seeds;
    private final boolean french;
    private final List<String> words;

    People(Texts texts, Seeds seeds) {
        this.texts = texts;
        this.seeds = seeds;
        this.french = texts.language() == Language.FR;
        this.words = Names.accountWords(texts);
    }

    Person at(long number) {
        boolean woman = (number & 1) == 0;
        List<String> firsts = texts.list(woman ? Listed.FIRST_F : Listed.FIRST_M);
        List<String> lasts = texts.list(Listed.LAST);
        long half = number / 2; // counts women and men apart
        String first = Seeds.pick(firsts, half);
        long pair = half / firsts.size(); // how often this first name came before: with another last name each time
        String last = Seeds.pick(lasts, pair + half * 7 % lasts.size());
        if (pair >= lasts.size()) {
            last = last + "-" + Seeds.pick(lasts, pair / lasts.size() + half);
        }
        List<String> aliases = new ArrayList<>();
        for (int i = 1; i <= ALIASES; i++) {
            aliases.add(account(number * ACCOUNTS + i));
        }
        String id = (french ? "f" : "e") + number;
        return new Person(id, woman, first, last, account(number * ACCOUNTS), aliases, facts(number, woman));
    }

    private String account(long number) {
        long round = number / words.size();
        return Names.account(Seeds.pick(words, number + round * 11), round, texts.language());
    }

    private Person.Facts facts(long number, boolean woman) {
        long dice = seeds.at("facts", number);
        int streets = texts.list(Listed.STREET).size();
        long house = 2 + (number / streets * 37 + number % streets * 13) % 190; // another at each door of a street
        return new Person.Facts(
                french
                        ? frenchPhone(number)
                        : number % 3 == 0 ? american(number / 3) : british(number / 3 * 2 + number % 3 - 1),
                account(number * ACCOUNTS + ALIASES + 1) + "@" + MAIL[(int) (number % MAIL.length)],
                house + " " + Seeds.pick(texts.list(Listed.STREET), number),
                Seeds.pick(texts.list(Listed.TOWN), dice),
                french ? String.format(Locale.ROOT, "%02d%03d", 1 + number % 95, 110 + number % 880) : postcode(number),
                Seeds.pick(texts.list(Listed.EMPLOYER), dice >>> 3),
                Seeds.pick(texts.list(Listed.SCHOOL), dice >>> 6),
                Seeds.pick(texts.list(Listed.LANDLORD), dice >>> 9),
                Seeds.pick(texts.list(woman ? Listed.RELATIVE_F : Listed.RELATIVE_M), dice >>> 12),
                Seeds.pick(texts.list(Listed.CAR), dice >>> 15),
                plate(number),
                "https://files.example.org/" + Long.toString(dice >>> 24, Character.MAX_RADIX));
    }

    /** 555-0100 to 555-0199 belong to nobody, in any area. */
    private static List<String> american(long number) {
        String area = AREAS[(int) (number / 100 % AREAS.length)];
        String line = String.format(Locale.ROOT, "01%02d", number * 37 % 100);
        return List.of(
                area + "-555-" + line,
                "(" + area + ") 555-" + line,
                "+1 " + area + " 555 " + line,
                area + "." + "555." + line);
    }

    /** Ofcom's numbers for drama: 07700 900xxx, 020 7946 0xxx and 496 0xxx in the cities. */
    private static List<String> british(long number) {
        String last = String.format(Locale.ROOT, "%03d", number * 37 % 1000);
        int range = (int) (number / 1000 % (CITIES.length + 2));
        if (range == 0) {
            return List.of("07700 900" + last, "07700900" + last, "+44 7700 900" + last, "07700-900-" + last);
        }
        if (range == 1) {
            return List.of("020 7946 0" + last, "02079460" + last, "+44 20 7946 0" + last, "(020) 7946 0" + last);
        }
        String city = CITIES[range - 2];
        return List.of(city + " 496 0" + last, city + "4960" + last, "+44 " + city.substring(1) + " 496 0" + last);
    }

    /** Arcep's mobile numbers for works of fiction. */
    private static List<String> frenchPhone(long number) {
        String four = String.format(Locale.ROOT, "%04d", number * 3701 % 10_000);
        String a = four.substring(0, 2);
        String b = four.substring(2);
        return List.of(
                "06 39 98 " + a + " " + b,
                "063998" + four,
                "06.39.98." + a + "." + b,
                "+33 6 39 98 " + a + " " + b,
                "06-39-98-" + a + "-" + b);
    }

    /** Of an area that has no posts: no British code begins with QX. */
    private static String postcode(long number) {
        return "QX" + (1 + number % 89) + " " + (1 + number / 89 % 9) + letter(number * 7) + letter(number / 3);
    }

    private String plate(long number) {
        return french
                ? String.format(Locale.ROOT, "WW-%03d-%c%c", number * 7 % 1000, letter(number), letter(number / 5))
                : String.format(
                        Locale.ROOT,
                        "QX%02d %c%c%c",
                        number % 100,
                        letter(number),
                        letter(number / 3),
                        letter(number / 7));
    }

    private static char letter(long number) {
        return CONSONANTS.charAt((int) Math.floorMod(number, (long) CONSONANTS.length()));
    }
}
