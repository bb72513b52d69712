package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.BIRTH_DATE;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.taxonomy.IdentifierType;

/** Dates of birth: a date, or behind "born in" a year, right after a word for one. Any other date is nobody's. */
final class BirthDateDetector implements IdentifierDetector {
    private static final Pattern FILLER = Pattern.compile(
            "(?i)[\\s:=.)(\u00b7>-]{0,6}(?:(?:is|was|est|c'est|on|in|the|le|en|on the|of|du|e)\\b\\s?){0,3}[\\s:]{0,2}"
                    + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?");
    private static final int LONGEST = 64;

    @Override
    public IdentifierType type() {
        return BIRTH_DATE;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.digits() > 0;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        Words words = reading.words();
        Phrases born = NumberDetector.cues("born");
        for (int i = 0; i < words.size(); i++) {
            int length = born.lengthAt(words, i);
            if (length > 0) {
                date(reading, words.end(i + length - 1), found);
                i += length - 1;
            }
        }
        return found;
    }

    private static void date(Reading reading, int from, List<Identifier> found) {
        String text = reading.text();
        String window = text.substring(from, Math.min(text.length(), from + LONGEST));
        if (window.chars().noneMatch(Character::isDigit)) {
            return; // "ne" is as often a French "not"
        }
        Matcher filler = FILLER.matcher(window);
        int begin = filler.lookingAt() ? filler.end() : 0;
        if (begin == 0) {
            return; // the cue and the date have something between them
        }
        String rest = window.substring(begin);
        int whole = WrittenDate.length(rest);
        int end = whole > 0 ? whole : WrittenDate.yearLength(rest);
        if (end > 0) {
            String value = rest.substring(0, end).toLowerCase(Locale.ROOT);
            found.add(reading.identifier(
                    BIRTH_DATE, from + begin, from + begin + end, whole > 0 ? 0.9 : 0.7, "id.birth", value));
        }
    }
}
