package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.SCHOOL;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

/** Schools and universities by name: {@code Sample Lock School}, {@code le collège Saint-Exemple}, article and all. */
final class SchoolDetector implements IdentifierDetector {
    private static final int LONGEST_NAME = 5;

    private final Lexicon lexicon = Lexicon.load("relations");
    private final Lexicon names = Lexicon.load("names");

    @Override
    public IdentifierType type() {
        return SCHOOL;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.capitals() > 0;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        Words words = reading.words();
        Phrases lastWords = lexicon.phrases("school_last", Language.EN);
        Phrases firstWords = lexicon.phrases("school_first", reading.language());
        List<Identifier> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int first = i;
            int last = i;
            if (lastWords.holds(words, i) && words.capitalised(i)) {
                first = firstOfEnglish(words, i);
            }
            if (first == i && firstWords.holds(words, i)) {
                last = lastOfName(words, i);
                first = last > i && i > 0 && article(words, i - 1) ? i - 1 : i;
            }
            if (last > first) {
                found.add(school(reading, words, first, last));
                i = last;
            }
        }
        return found;
    }

    private int firstOfEnglish(Words words, int school) {
        int first = school;
        while (first > 0
                && school - first < LONGEST_NAME
                && words.capitalised(first - 1)
                && (words.gap(first - 1).equals(" ")
                        || words.gap(first - 1).equals("-")
                        || words.gap(first - 1).equals("'"))
                && !words.endsSentence(first - 1)) {
            first--;
        }
        boolean common =
                first < school && names.phrases("not_name", Language.EN).holds(words, first);
        return common ? first + 1 : first;
    }

    /** "collège Saint-Exemple", "University of Sample": small connectors, then capitals. */
    private int lastOfName(Words words, int school) {
        int last = school;
        for (int i = school + 1; i < Math.min(words.size(), school + 1 + LONGEST_NAME); i++) {
            String gap = words.gap(i - 1);
            if (!gap.isEmpty() && !gap.equals(" ") && !gap.equals("-")) {
                break;
            }
            if (words.capitalised(i)) {
                last = i;
            } else if (!lexicon.phrases("of", Language.OTHER).holds(words, i)) {
                break;
            }
        }
        return last;
    }

    private boolean article(Words words, int word) {
        return lexicon.phrases("the", Language.OTHER).holds(words, word)
                && (words.gap(word).isEmpty() || words.gap(word).equals(" "));
    }

    private static Identifier school(Reading reading, Words words, int first, int last) {
        int begin = words.begin(first);
        int end = words.end(last);
        return reading.identifier(
                SCHOOL, begin, end, 0.7, "id.school", Words.plain(reading.text().substring(begin, end)));
    }
}
