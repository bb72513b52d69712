package org.tocsin.detect.identifier;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.text.Language;

/**
 * Names of one word that only their place tells: the speaker of a line ({@code Orla: "Who is it?"}), those listed behind
 * {@code the admins:}, somebody spoken to ({@code Orla, can you …}), and {@code the Testwick family}.
 */
final class SpokenNames implements NameRecogniser {
    private static final double SURE = 0.7;
    private static final String QUOTES = "\"\u201c\u201d\u00ab\\";
    private static final int LONGEST_LIST = 12;
    private static final int LONGEST_LINE = 40;

    private final Lexicon lexicon = Lexicon.load("names");
    private final CapitalsLent capitals = new CapitalsLent();

    @Override
    public List<Name> names(Reading reading) {
        boolean colon = reading.text().indexOf(':') >= 0;
        boolean lower = reading.glance().capitals() == 0;
        if (lower && !colon) {
            return List.of();
        }
        Reading raised = lower ? reading.written(capitals.uncommonWords(reading.text(), reading.words())) : reading;
        Words words = raised.words();
        List<Name> names = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (colon && i > 0 && people(raised, words, i - 1)) {
                i = Math.max(i, listed(words, i, names));
            } else if (name(words, i) && (i == 0 || words.endsSentence(i - 1)) && !tied(raised, words, i)) {
                String gap = words.gap(i).strip();
                if (quoteFollows(gap)) {
                    names.add(name(words, i, i));
                } else if (gap.equals(":") && !lower && line(words, i)) {
                    told.add(i);
                } else if (gap.equals(",") && spokenTo(raised, words, i + 1)) {
                    names.add(name(words, i, i));
                }
            } else if (!lower && i > 0 && family(raised, words, i)) {
                names.add(name(words, i, i));
            }
        }
        if (told.size() > 1) { // one alone may be a label
            told.forEach(i -> names.add(name(words, i, i)));
        }
        return names;
    }

    private static Name name(Words words, int first, int last) {
        return new Name(words.begin(first), words.end(last), SURE, "id.person.cue");
    }

    private static boolean quoteFollows(String gap) {
        return gap.length() > 1
                && gap.charAt(0) == ':'
                && gap.substring(1).strip().length() == 1
                && QUOTES.indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }

    private boolean name(Words words, int word) {
        return words.capitalised(word)
                && words.alphabetic(word)
                && words.length(word) > 1
                && !capitals.common(words, word);
    }

    private static boolean tied(Reading reading, Words words, int word) {
        return "@#/_-".indexOf(reading.at(words.begin(word) - 1)) >= 0;
    }

    /** "the admins:", "ses fondateurs :". */
    private boolean people(Reading reading, Words words, int word) {
        return lexicon.phrases("people", reading.language()).holds(words, word)
                && words.gap(word).strip().equals(":");
    }

    /** Adds the names of a list of two or more; the last word that it takes. */
    private int listed(Words words, int first, List<Name> names) {
        List<Name> list = new ArrayList<>();
        int last = first;
        for (int i = first; i < words.size() && list.size() < LONGEST_LIST && name(words, i); ) {
            int end = i;
            while (end + 1 < words.size() && words.joined(end, " -") && name(words, end + 1)) {
                end++;
            }
            list.add(name(words, i, end));
            last = end;
            i = next(words, end);
            if (i < 0) {
                break;
            }
        }
        if (list.size() > 1) {
            names.addAll(list);
            return last;
        }
        return first;
    }

    /** The word behind a comma, "and" or "et"; -1 where the list ends. */
    private int next(Words words, int last) {
        String gap = words.gap(last);
        int next = last + 1;
        boolean comma = gap.equals(", ") || gap.equals(" & ");
        if ((comma || gap.equals(" "))
                && next + 1 < words.size()
                && lexicon.phrases("and", Language.OTHER).holds(words, next)
                && words.gap(next).equals(" ")) {
            return next + 1;
        }
        return comma && next < words.size() ? next : -1;
    }

    /** Whether what stands behind a colon is said: words without a number, and a stop at the end of the line. */
    private static boolean line(Words words, int speaker) {
        for (int i = speaker + 1; i < Math.min(words.size(), speaker + LONGEST_LINE); i++) {
            if (words.digits(i) > 0) {
                return false;
            }
            if (words.endsSentence(i)) {
                String stop = words.gap(i).strip();
                return i > speaker + 2 && !stop.isEmpty() && ".?!\u2026".indexOf(stop.charAt(0)) >= 0;
            }
        }
        return false;
    }

    private boolean spokenTo(Reading reading, Words words, int word) {
        return lexicon.phrases("spoken_to", reading.language()).lengthAt(words, word) > 1;
    }

    /** "the Testwick family", "la famille Testot". */
    private boolean family(Reading reading, Words words, int word) {
        if (!words.capitalised(word) || !words.gap(word - 1).equals(" ") || !name(words, word)) {
            return false;
        }
        boolean ends = word + 1 >= words.size() || !words.capitalised(word + 1);
        boolean english = words.gap(word).equals(" ")
                && lexicon.phrases("the", Language.EN).holds(words, word - 1)
                && lexicon.phrases("of_somebody", Language.EN).holds(words, word + 1)
                && !adjective(words.plain(word));
        return ends && (english || french(reading, words, word));
    }

    private boolean french(Reading reading, Words words, int word) {
        if (reading.language() == Language.EN) {
            return false;
        }
        Phrases cues = lexicon.phrases("of_somebody", Language.FR);
        return cues.holds(words, word - 1) || (word > 1 && cues.lengthAt(words, word - 2) == 2);
    }

    /** "the Victorian novel" is nobody's. */
    private static boolean adjective(String plain) {
        return plain.endsWith("ian") || plain.endsWith("ish") || plain.endsWith("ese") || plain.endsWith("thic");
    }
}
