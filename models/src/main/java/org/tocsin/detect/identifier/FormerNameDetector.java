package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.FORMER_NAME;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.taxonomy.IdentifierType;

/** Names that somebody no longer bears, told by "deadname", "née", "sur ses papiers"; and each repetition of them. */
final class FormerNameDetector implements IdentifierDetector {
    private static final int REACH = 4;

    private final Lexicon lexicon = Lexicon.load("relations");
    private final NameRow row = NameRow.standard();

    @Override
    public IdentifierType type() {
        return FORMER_NAME;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.capitals() > 0;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        Words words = reading.words();
        Phrases cues = lexicon.phrases("former", reading.language());
        List<Identifier> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        int end = -1;
        for (int i = 0; i < words.size(); i++) {
            int length = cues.lengthAt(words, i);
            int first = length > 0 ? named(reading, words, i + length) : -1;
            if (first > 0) {
                end = row.lastFrom(words, first);
                known.add(words.plain(first));
                found.add(former(reading, words, first, end));
                i = end;
            }
        }
        if (known.isEmpty()) {
            return found;
        }
        for (int i = 0; i < words.size(); i++) {
            if (known.contains(words.plain(i)) && row.lastFrom(words, i) >= 0) {
                int last = row.lastFrom(words, i);
                found.add(former(reading, words, i, last));
                i = last;
            }
        }
        return found.stream().distinct().toList();
    }

    private int named(Reading reading, Words words, int from) {
        Phrases links = lexicon.phrases("link", reading.language());
        for (int i = from; i < Math.min(words.size(), from + REACH) && !words.endsSentence(i - 1); i++) {
            if (row.lastFrom(words, i) >= 0) {
                return i;
            }
            if (!links.holds(words, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static Identifier former(Reading reading, Words words, int first, int last) {
        int begin = words.begin(first);
        int end = words.end(last);
        return reading.identifier(
                FORMER_NAME,
                begin,
                end,
                0.8,
                "id.former_name",
                Words.plain(reading.text().substring(begin, end)));
    }
}
