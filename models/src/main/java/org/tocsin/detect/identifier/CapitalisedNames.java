package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.PERSON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tocsin.text.Language;

/**
 * Names by their shape: two to four capitalised words in a row, or an initial and a surname, none of them a common word,
 * and no article in front. A cue ("name:", "s'appelle", a title) lets a single word be a name. Headlines, in which every
 * word wears a capital, hold none.
 */
public final class CapitalisedNames implements NameRecogniser {
    private static final int MOST_PARTS = 4;
    private static final Set<String> LINKS = Set.of("is", "was", "est", "c'");

    private final Lexicon lexicon = Lexicon.load("names");
    private final SpokenNames spoken = new SpokenNames();
    private final Phrases places = lexicon.phrases("place", Language.OTHER);
    private final Phrases particles = lexicon.phrases("particle", Language.OTHER);
    private final Phrases notNames = lexicon.phrases("not_name", Language.OTHER);

    @Override
    public List<Name> names(Reading reading) {
        Words words = reading.words();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            if (!eligible(reading, words, i)) {
                i++;
                continue;
            }
            int last = lastOf(reading, words, i);
            name(reading, words, i, last, names);
            i = last + 1;
        }
        return withSpoken(names, spoken.names(reading));
    }

    /** Both in order; of two that overlap, the longer or the surer. */
    private static List<Name> withSpoken(List<Name> names, List<Name> spoken) {
        List<Name> all = new ArrayList<>(spoken);
        all.addAll(names);
        all.sort(Comparator.comparingInt(Name::begin));
        List<Name> kept = new ArrayList<>();
        for (Name name : all) {
            Name before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before == null || before.end() <= name.begin()) {
                kept.add(name);
            } else if (name.confidence() > before.confidence()
                    || name.end() - name.begin() > before.end() - before.begin()) {
                kept.set(kept.size() - 1, name);
            }
        }
        return kept;
    }

    private boolean eligible(Reading reading, Words words, int word) {
        if (!words.capitalised(word)
                || !words.alphabetic(word)
                || "@#/_".indexOf(reading.at(words.begin(word) - 1)) >= 0) {
            return false;
        }
        if (title(reading, words, word)) {
            return false;
        }
        return titled(reading, words, word) || (initial(words, word) || !notNames.holds(words, word));
    }

    private static boolean initial(Words words, int word) {
        return words.length(word) == 1 && words.gap(word).startsWith(". ") && words.capitalised(word);
    }

    private boolean title(Reading reading, Words words, int word) {
        return lexicon.phrases("title", reading.language()).holds(words, word);
    }

    /** The last word of the row of capitalised words that begins at {@code first}. */
    private int lastOf(Reading reading, Words words, int first) {
        int last = first;
        while (last + 1 < words.size()) {
            boolean hyphened = words.gap(last).equals("-") && words.capitalised(last + 1) && words.alphabetic(last + 1);
            if (hyphened || (linked(words, last) && eligible(reading, words, last + 1))) {
                last++;
                continue;
            }
            int next = last + 1;
            while (next < words.size() && next - last <= 2 && linked(words, next - 1) && particle(words, next)) {
                next++;
            }
            if (next == last + 1
                    || next >= words.size()
                    || !linked(words, next - 1)
                    || !eligible(reading, words, next)) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private boolean particle(Words words, int word) {
        return !words.capitalised(word) && particles.holds(words, word);
    }

    private static boolean linked(Words words, int word) {
        String gap = words.gap(word);
        return gap.equals(" ") || gap.equals("-") || gap.isEmpty() || (gap.equals(". ") && words.length(word) == 1);
    }

    private void name(Reading reading, Words words, int first, int last, List<Name> names) {
        boolean cued = titled(reading, words, first) || cued(reading, words, first);
        int parts = parts(words, first, last);
        boolean headline = parts > MOST_PARTS || (words.shouted(first) && !cued) || headline(words, first);
        if (headline || initial(words, last) || thingFollows(words, last)) {
            turnedDown(reading, first, last, headline ? NearMiss.Reason.HEADLINE : thing(words, last));
            return;
        }
        int end = Words.apostrophe(reading.at(words.end(last) - 1)) ? words.end(last) - 1 : words.end(last);
        if (cued && words.length(last) > 1) {
            names.add(new Name(words.begin(first), end, parts > 1 ? 0.9 : 0.7, "id.person.cue"));
        } else if (parts == 1) {
            boolean opens = first == 0 || words.endsSentence(first - 1);
            turnedDown(reading, first, last, opens ? NearMiss.Reason.SENTENCE_START : NearMiss.Reason.ONE_WORD);
        } else if (isPlace(reading, words, first, last)) {
            turnedDown(reading, first, last, NearMiss.Reason.PLACE);
        } else if (articleBefore(reading, words, first)) {
            turnedDown(reading, first, last, NearMiss.Reason.THING);
        } else {
            names.add(new Name(words.begin(first), end, 0.65, "id.person.shape"));
        }
    }

    private NearMiss.Reason thing(Words words, int last) {
        boolean firm = lexicon.phrases("firm", Language.OTHER).holds(words, last + 1);
        return firm ? NearMiss.Reason.FIRM : NearMiss.Reason.THING;
    }

    private static void turnedDown(Reading reading, int first, int last, NearMiss.Reason reason) {
        Words words = reading.words();
        if (last > first || !words.shouted(first)) { // an abbreviation looks like nobody
            reading.nearMiss(PERSON, words.begin(first), words.end(last), reason);
        }
    }

    /** How many parts a row of words has: what hyphens and apostrophes bind is one, small particles are none. */
    private static int parts(Words words, int first, int last) {
        int parts = 1;
        for (int i = first; i < last; i++) {
            boolean apart = !words.gap(i).equals("-") && !words.gap(i).isEmpty();
            parts += apart && words.capitalised(i + 1) ? 1 : 0;
        }
        return parts;
    }

    private boolean titled(Reading reading, Words words, int first) {
        return first > 0
                && title(reading, words, first - 1)
                && words.gap(first - 1).length() <= 2;
    }

    private boolean articleBefore(Reading reading, Words words, int first) {
        return first > 0
                && words.gap(first - 1).isBlank()
                && !words.endsLine(first - 1)
                && lexicon.phrases("article", reading.language()).holds(words, first - 1);
    }

    /** "on Sample Row", "near Sample Green": what ends like a street and stands behind "on" is where, not who. */
    private boolean isPlace(Reading reading, Words words, int first, int last) {
        return first > 0
                && places.holds(words, last)
                && lexicon.phrases("where", reading.language()).holds(words, first - 1);
    }

    /** Whether the row runs on into a capitalised common word, as in the name of a school or a firm. */
    private boolean thingFollows(Words words, int last) {
        return last + 1 < words.size()
                && linked(words, last)
                && words.capitalised(last + 1)
                && notNames.holds(words, last + 1);
    }

    private boolean cued(Reading reading, Words words, int first) {
        if (first == 0 || words.endsLine(first - 1)) {
            return false;
        }
        String gap = words.gap(first - 1).strip();
        Phrases cues = lexicon.phrases("cue", reading.language());
        for (int i = Math.max(0, first - 4); i < first; i++) {
            int length = cues.lengthAt(words, i);
            boolean adjacent = i + length == first && (length > 1 || !gap.isEmpty() || cueVerb(words, i));
            boolean linked = i + length == first - 1 && gap.isEmpty() && LINKS.contains(words.plain(first - 1));
            if (length > 0 && (adjacent || linked)) {
                return true;
            }
        }
        return false;
    }

    /** A cue that needs no colon behind it: "named", "s'appelle". */
    private static boolean cueVerb(Words words, int word) {
        String plain = words.plain(word);
        return plain.endsWith("ed") || (plain.endsWith("e") && !plain.equals("name"));
    }

    /** Whether three of four words of the line wear a capital, in a line of six words or more. */
    private static boolean headline(Words words, int word) {
        int first = word;
        while (first > 0 && word - first < 12 && !words.endsLine(first - 1)) {
            first--;
        }
        int capitals = 0;
        int all = 0;
        for (int i = first; i < words.size() && i - first < 24; i++) {
            all++;
            capitals += words.capitalised(i) ? 1 : 0;
            if (words.endsLine(i)) {
                break;
            }
        }
        return all >= 6 && capitals * 4 >= all * 3;
    }
}
