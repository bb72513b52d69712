package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.EMPLOYER;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

/** Whom somebody works for: a word of work, "at" or "chez", and a name that a capital gives away. */
final class EmployerDetector implements IdentifierDetector {
    private static final int GAP_WORDS = 5;
    private static final int LONGEST_NAME = 6;

    private final Lexicon lexicon = Lexicon.load("relations");

    @Override
    public IdentifierType type() {
        return EMPLOYER;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.capitals() > 0;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        Words words = reading.words();
        Phrases labels = lexicon.phrases("work_label", reading.language());
        Phrases verbs = lexicon.phrases("work", reading.language());
        List<Identifier> found = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            int label = labels.lengthAt(words, i);
            int verb = verbs.lengthAt(words, i);
            int first = -1;
            if (label > 0 && ":=".contains(firstOf(words.gap(i + label - 1).strip()))) {
                first = i + label;
            } else if (verb > 0) {
                first = behindPreposition(reading, words, i + verb);
            }
            int last = first < 0 || first >= words.size() ? -1 : lastOfName(words, first);
            if (last >= 0) {
                found.add(employer(reading, words, first, last));
                i = last;
            }
        }
        return found;
    }

    private static String firstOf(String gap) {
        return gap.isEmpty() ? " " : gap.substring(0, 1);
    }

    private int behindPreposition(Reading reading, Words words, int from) {
        Phrases at = lexicon.phrases("work_at", reading.language());
        for (int i = from; i < Math.min(words.size() - 1, from + GAP_WORDS) && !words.endsSentence(i - 1); i++) {
            if (at.holds(words, i) && words.gap(i).equals(" ")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** An article, small words that say what kind of place it is, and capitals; -1 where no capital comes. */
    private int lastOfName(Words words, int first) {
        int last = -1;
        int small = 0;
        for (int i = first; i < Math.min(words.size(), first + LONGEST_NAME); i++) {
            String gap = i == first ? "" : words.gap(i - 1);
            boolean tight = gap.isEmpty()
                    || gap.equals(" ")
                    || gap.equals("-")
                    || gap.equals(" & ")
                    || gap.equals("'")
                    || (gap.equals(". ") && words.length(i - 1) <= 3);
            if (!tight) {
                break;
            }
            if (words.capitalised(i) && words.alphabetic(i)) {
                last = i;
            } else if (last >= 0
                    && lexicon.phrases("work_place", Language.OTHER).holds(words, i)) {
                last = i;
            } else if (last < 0
                    ? ++small > 2
                    : !lexicon.phrases("of", Language.OTHER).holds(words, i) && ++small > 3) {
                break;
            } else if (last >= 0 && !lexicon.phrases("of", Language.OTHER).holds(words, i) && !placeAhead(words, i)) {
                break;
            }
        }
        return last;
    }

    private boolean placeAhead(Words words, int word) {
        return word + 1 < words.size()
                && words.gap(word).equals(" ")
                && lexicon.phrases("work_place", Language.OTHER).holds(words, word + 1);
    }

    private static Identifier employer(Reading reading, Words words, int first, int last) {
        int begin = words.begin(first);
        int end = words.end(last);
        return reading.identifier(
                EMPLOYER,
                begin,
                end,
                0.7,
                "id.employer",
                Words.plain(reading.text().substring(begin, end)));
    }
}
