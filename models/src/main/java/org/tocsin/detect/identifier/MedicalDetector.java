package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.MEDICAL;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Somebody's illness, treatment or ward: a medical word with a person in front of it in the same sentence. What is said of
 * people at large ("autistic people", « les personnes bipolaires ») is nobody's.
 */
final class MedicalDetector implements IdentifierDetector {
    private static final int REACH = 14;

    private final Lexicon lexicon = Lexicon.load("relations");

    @Override
    public IdentifierType type() {
        return MEDICAL;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        Words words = reading.words();
        Phrases medical = lexicon.phrases("medical", reading.language());
        Phrases whose = lexicon.phrases("whose", reading.language());
        Phrases groups = lexicon.phrases("groups", reading.language());
        List<Identifier> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = medical.lengthAt(words, i);
            if (length > 0
                    && whose.within(words, sentenceStart(words, i), i)
                    && !isBeside(groups, reading, i - 1)
                    && !isBeside(groups, reading, i + length - 1)) {
                int begin = words.begin(i);
                int end = words.end(i + length - 1);
                found.add(reading.identifier(
                        MEDICAL,
                        begin,
                        end,
                        0.6,
                        "id.medical",
                        Words.plain(reading.text().substring(begin, end))));
                i += length - 1;
            }
        }
        return found;
    }

    /** Whether this word or the next is of a list, with nothing but a space between the two. */
    private static boolean isBeside(Phrases list, Reading reading, int word) {
        Words words = reading.words();
        return word >= 0
                && word + 1 < words.size()
                && reading.text()
                        .substring(words.end(word), words.begin(word + 1))
                        .isBlank()
                && list.within(words, word, word + 2);
    }

    private static int sentenceStart(Words words, int word) {
        int first = word;
        while (first > 0 && word - first < REACH && !words.endsSentence(first - 1)) {
            first--;
        }
        return first;
    }
}
