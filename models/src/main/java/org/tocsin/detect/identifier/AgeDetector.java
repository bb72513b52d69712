package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.AGE;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Ages of people: "34 years old", "aged 34", "she's 34", "(34F)", a name and a number between commas; "34 ans" behind a
 * person, a verb that has ages, or a comma. Durations, prison terms and limits ("under 18", "plus de 18 ans") are none. In
 * French the word for years belongs to the span, in English only where a hyphen ties it.
 */
final class AgeDetector implements IdentifierDetector {
    private static final Pattern HYPHENED = Pattern.compile("(?i)-(?:years?|yrs?)-olds?\\b");
    private static final Pattern YEARS_OLD =
            Pattern.compile("(?i)(?:[ -](?:years?|yrs?)[ -](?:olds?|of age)|\\s?y/?o|\\s?y\\.o\\.?)(?:\\W|$)");
    private static final Pattern GLUED = Pattern.compile("(?i)(\\d{1,3})yo");
    private static final Pattern SEX = Pattern.compile("(?i)(\\d{2})(?:m|f|nb|mtf|ftm)|[mf](\\d{2})");
    private static final Pattern YEARS_FRENCH = Pattern.compile("(?i)\\s?ans\\b");
    private static final Pattern DURATION = Pattern.compile(
            "(?i)\\s?ans\\s(?:de |d['\u2019]|apr\u00e8s|apres|plus tard|ferme|avant|que |plus t\u00f4t|avec sursis)");
    private static final Pattern IN_YEAR = Pattern.compile("(?i)\\s?ans en \\d{4}\\b");
    private static final int AHEAD = 24;
    private static final int YOUNGEST_BARE = 10; // "I'm 2 for 3" gives nobody's age
    private static final int OLDEST = 119;

    @Override
    public IdentifierType type() {
        return AGE;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.digits() > 0;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        Words words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            int digits = words.length(i) <= 5 ? words.digits(i) : 0;
            if (digits >= 1 && digits <= 3) {
                Identifier age = age(reading, words, i);
                if (age != null) {
                    found.add(age);
                }
            }
        }
        return found;
    }

    private static @Nullable Identifier age(Reading reading, Words words, int word) {
        String written = reading.text().substring(words.begin(word), words.end(word));
        if (tight(reading, words, word)) {
            return null;
        }
        if (limited(words, word)) {
            reading.nearMiss(AGE, words.begin(word), words.end(word), NearMiss.Reason.LIMIT);
            return null;
        }
        if (!words.number(word)) {
            Matcher glued = GLUED.matcher(written);
            Matcher sex = SEX.matcher(written);
            boolean bracketed = "([".indexOf(reading.at(words.begin(word) - 1)) >= 0;
            if (glued.matches()) {
                return found(reading, words, word, words.end(word), glued.group(1), 0.85);
            }
            return bracketed && sex.matches()
                    ? found(reading, words, word, words.end(word), written.replaceAll("\\D", ""), 0.8)
                    : null;
        }
        int age = Integer.parseInt(written);
        if (age < 1 || age > OLDEST) {
            return null;
        }
        String ahead = reading.text()
                .substring(words.end(word), Math.min(reading.text().length(), words.end(word) + AHEAD));
        if (unit(ahead, 'y')) {
            Matcher hyphened = HYPHENED.matcher(ahead);
            if (hyphened.lookingAt()) {
                return found(reading, words, word, words.end(word) + hyphened.end(), written, 0.9);
            }
            if (YEARS_OLD.matcher(ahead).lookingAt()) {
                return found(reading, words, word, words.end(word), written, 0.9);
            }
        }
        if (unit(ahead, 'a')) {
            Matcher years = YEARS_FRENCH.matcher(ahead);
            if (years.lookingAt()) {
                return french(words, word, ahead)
                        ? found(reading, words, word, words.end(word) + years.end(), written, 0.85)
                        : null;
            }
        }
        return english(reading, words, word, age) ? found(reading, words, word, words.end(word), written, 0.8) : null;
    }

    /** Whether a word for years may follow, which begins with a letter: a look that spares most numbers the patterns. */
    private static boolean unit(String ahead, char letter) {
        for (int i = 0; i < Math.min(2, ahead.length()); i++) {
            if (Character.toLowerCase(ahead.charAt(i)) == letter) {
                return true;
            }
        }
        return false;
    }

    private static Identifier found(Reading reading, Words words, int word, int end, String value, double confidence) {
        return reading.identifier(AGE, words.begin(word), end, confidence, "id.age", value);
    }

    /** Part of a longer figure, a sum, a share or a score. */
    private static boolean tight(Reading reading, Words words, int word) {
        char before = reading.at(words.begin(word) - 1);
        char after = reading.at(words.end(word));
        boolean joinedAfter = ("-.,/:\u2013".indexOf(after) >= 0) && Character.isDigit(reading.at(words.end(word) + 1));
        boolean joinedBefore =
                "-.,/:\u2013".indexOf(before) >= 0 && Character.isDigit(reading.at(words.begin(word) - 2));
        return joinedAfter
                || joinedBefore
                || "$\u20ac\u00a3#+@".indexOf(before) >= 0
                || "%$\u20ac\u00a3+\u00b0".indexOf(after) >= 0;
    }

    private static boolean limited(Words words, int word) {
        Phrases limits = NumberDetector.cues("age_limit");
        for (int i = word - 1; i >= Math.max(0, word - 5) && !words.endsSentence(i); i--) {
            boolean reaches = i >= word - 2 || NumberDetector.cues("age").within(words, i + 1, word);
            if (reaches && limits.holds(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean french(Words words, int word, String ahead) {
        if (DURATION.matcher(ahead).lookingAt()) {
            return false;
        }
        if (before("age", words, word)) {
            return true;
        }
        if (before("have", words, word)) {
            return word < 2 || !words.plain(word - 2).equals("y");
        }
        boolean ofPerson = word >= 2
                && words.plain(word - 1).equals("de")
                && NumberDetector.cues("person").within(words, word - 4, word - 1);
        String gap = word == 0 ? "\n" : words.gap(word - 1);
        boolean apposed = gap.equals(", ") || gap.endsWith("(") || gap.equals(" : ") || gap.indexOf('\n') >= 0;
        char after = ahead.charAt(
                Math.min(ahead.length() - 1, ahead.toLowerCase(Locale.ROOT).indexOf("ans") + 3));
        boolean ends = word + 2 >= words.size() || ",.);\n!".indexOf(after) >= 0;
        return ofPerson || (apposed && (ends || IN_YEAR.matcher(ahead).lookingAt()));
    }

    private static boolean english(Reading reading, Words words, int word, int age) {
        if (age < YOUNGEST_BARE) {
            return before("age", words, word) && words.gap(word - 1).indexOf('\n') < 0;
        }
        if (before("age", words, word)) {
            return true;
        }
        char after = reading.at(words.end(word));
        boolean ends = ",.!?;)\n".indexOf(after) >= 0 || word + 1 >= words.size();
        boolean link = !ends && after == ' ' && STATED.contains(words.plain(word + 1));
        if (before("be", words, word)) {
            return ends || link;
        }
        return ends && named(words, word);
    }

    private static final Set<String> STATED = Set.of(
            "and", "but", "now", "lol", "with", "m", "f", "male", "female", "already", "from", "living", "single");

    /** Behind a first and a last name and a comma, or in brackets: "Orla Testwick, 27, of …". */
    private static boolean named(Words words, int word) {
        return word >= 2
                && (words.gap(word - 1).equals(", ") || words.gap(word - 1).equals(" ("))
                && words.gap(word - 2).equals(" ")
                && words.alphabetic(word - 1)
                && words.capitalised(word - 1)
                && !words.shouted(word - 1)
                && words.alphabetic(word - 2)
                && words.capitalised(word - 2)
                && !words.shouted(word - 2);
    }

    /** Whether a phrase of the list ends right before a word. */
    private static boolean before(String list, Words words, int word) {
        Phrases phrases = NumberDetector.cues(list);
        for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
            if (phrases.lengthAt(words, i) == word - i) {
                return true;
            }
        }
        return false;
    }
}
