package org.tocsin.detect.identifier;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

/**
 * Finds the numbers of some {@linkplain Scheme schemes}, wherever a word with a digit begins one. A rule's id ends in
 * {@code .checked} where the number passed its check, in {@code .cue} where only a word vouches for it; confidence says
 * the same as a figure. Each place is looked at once by each scheme, at most {@value #LONGEST} characters far.
 */
abstract class NumberDetector implements IdentifierDetector {
    private static final int LONGEST = 96;
    private static final int LEADING = 4; // letters that may stand apart before the first digit, as in QQ 12 34 56 C
    private static final int BEHIND = 16; // words: a long number's own, and those from it to a cue behind it
    private static final Lexicon LEXICON = Lexicon.load("numbers");

    private final IdentifierType type;
    private final int fewestDigits;
    private final List<Scheme> schemes;
    private final List<Phrases> cues; // of any scheme
    private final boolean unaided; // some scheme needs no cue

    NumberDetector(IdentifierType type, int fewestDigits, List<Scheme> schemes) {
        this.type = type;
        this.fewestDigits = fewestDigits;
        this.schemes = List.copyOf(schemes);
        this.cues = schemes.stream()
                .map(Scheme::cue)
                .distinct()
                .map(NumberDetector::cues)
                .toList();
        this.unaided = schemes.stream().anyMatch(s -> s.proof() == Scheme.Proof.CHECK);
    }

    /** The words for a scheme in either language. */
    static Phrases cues(String list) {
        return LEXICON.phrases(list, Language.OTHER);
    }

    @Override
    public final IdentifierType type() {
        return type;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.digits() >= fewestDigits;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        Words words = reading.words();
        BitSet cued = cuesIn(words);
        for (int i = 0; i < words.size(); ) {
            int near = cued.nextSetBit(Math.max(0, i - Scheme.REACH));
            boolean cue = near >= 0 && near <= i + BEHIND;
            int next = (cue || unaided) && begins(words, i) && opens(reading, words.begin(i))
                    ? number(reading, i, cue, found)
                    : i;
            i = Math.max(next, i + 1);
        }
        return found;
    }

    /** The words with which a cue of any scheme begins: looking them up is cheaper than trying every shape. */
    private BitSet cuesIn(Words words) {
        BitSet found = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            for (Phrases list : cues) {
                if (list.lengthAt(words, i) > 0) {
                    found.set(i);
                    break;
                }
            }
        }
        return found;
    }

    private static boolean begins(Words words, int word) {
        return words.digits(word) > 0
                || (words.length(word) <= LEADING && words.joined(word, " -") && words.digits(word + 1) > 0);
    }

    /** Adds the number that begins with a word; the word behind it, or the word itself where none does. */
    private int number(Reading reading, int word, boolean cued, List<Identifier> found) {
        Words words = reading.words();
        int begin = words.begin(word);
        String window = reading.text()
                .substring(begin, Math.min(begin + LONGEST, reading.text().length()));
        for (Scheme scheme : schemes) {
            if (!cued && scheme.proof() != Scheme.Proof.CHECK) {
                continue;
            }
            Matcher matcher = scheme.shape().matcher(window);
            if (!matcher.lookingAt() || !closes(reading, begin + matcher.end())) {
                continue;
            }
            int behind = words.from(begin + matcher.end());
            String value = value(matcher);
            boolean cue = Cue.beside(cues(scheme.cue()), words, word, behind - 1, scheme.reach());
            boolean checked = scheme.check().test(value);
            if (proven(scheme, checked, cue && digit(value), attached(reading, begin))) {
                double confidence = checked ? cue ? 0.99 : 0.95 : 0.75;
                String rule = "id." + scheme.name() + (checked ? ".checked" : ".cue");
                found.add(reading.identifier(type, begin, begin + matcher.end(), confidence, rule, value));
                return behind;
            }
            if (checked || (cue && digit(value))) {
                NearMiss.Reason reason = !checked
                        ? NearMiss.Reason.CHECK_FAILED
                        : cue || scheme.proof() != Scheme.Proof.CHECK ? NearMiss.Reason.NO_CUE : NearMiss.Reason.TIED;
                reading.nearMiss(type, begin, begin + matcher.end(), reason);
            }
        }
        return word;
    }

    private static boolean proven(Scheme scheme, boolean checked, boolean cue, boolean attached) {
        return switch (scheme.proof()) {
            case CHECK -> checked && (cue || !attached);
            case CHECK_AND_CUE -> checked && cue;
            case CUE -> cue;
        };
    }

    private static boolean digit(String value) {
        return value.chars().anyMatch(Character::isDigit);
    }

    /** The groups of the shape, or all of it, in capitals without separators. */
    private static String value(Matcher matcher) {
        StringBuilder value = new StringBuilder();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            value.append(matcher.group(group) == null ? "" : matcher.group(group));
        }
        String written = matcher.groupCount() == 0 ? matcher.group() : value.toString();
        return written.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    /** A figure behind a hash or an equals sign is somebody's own count, unless a word says what it is. */
    private static boolean attached(Reading reading, int begin) {
        return reading.at(begin - 1) == '#' || reading.at(begin - 1) == '=';
    }

    private static boolean opens(Reading reading, int begin) {
        char before = reading.at(begin - 1);
        boolean tight = ".-,/".indexOf(before) >= 0 && Words.part(reading.at(begin - 2));
        return !tight && "/@$\u00a3\u20ac%+&?\\~".indexOf(before) < 0;
    }

    private static boolean closes(Reading reading, int end) {
        char after = reading.at(end);
        boolean tight = ("-/".indexOf(after) >= 0 && Words.part(reading.at(end + 1)))
                || (after == '.' && Character.isDigit(reading.at(end + 1)));
        return !tight && !Words.part(after) && "@$\u00a3\u20ac%\\".indexOf(after) < 0;
    }
}
