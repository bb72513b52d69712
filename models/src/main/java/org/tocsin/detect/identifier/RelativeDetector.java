package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.RELATIVE;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.taxonomy.IdentifierType;

/** Names of mothers, partners, children: a word of kinship, a link or a colon, and a name: {@code his sister is Orla}. */
final class RelativeDetector implements IdentifierDetector {
    private static final int REACH = 10; // room for a clause: the brother we never talk about is …
    private static final int HELD = 5; // words from "au nom de" to the kin

    private final Lexicon lexicon = Lexicon.load("relations");
    private final NameRow row = NameRow.standard();

    @Override
    public IdentifierType type() {
        return RELATIVE;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.capitals() > 0;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        Words words = reading.words();
        Phrases kin = lexicon.phrases("kin", reading.language());
        List<Identifier> found = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (kin.holds(words, i) && !holder(reading, words, i)) {
                int first = named(reading, words, i);
                while (first > 0) {
                    int last = row.lastFrom(words, first);
                    found.add(relative(reading, words, first, last));
                    i = last;
                    first = another(reading, words, last);
                }
            }
        }
        return found;
    }

    /** "under my partner's name", "au nom de ma compagne": the name on an account, given as its holder's. */
    private boolean holder(Reading reading, Words words, int kin) {
        Phrases held = lexicon.phrases("held", reading.language());
        for (int i = Math.max(0, kin - HELD); i < kin - 1; i++) {
            int length = held.lengthAt(words, i);
            boolean tells = length > 1
                    || (kin + 2 < words.size() && words.plain(kin + 2).equals("name"));
            if (length > 0 && i + length == kin - 1 && tells) {
                return true;
            }
        }
        return false;
    }

    /** Where the name of the relative at {@code kin} begins; -1 where none stands. */
    private int named(Reading reading, Words words, int kin) {
        Phrases links = lexicon.phrases("link", reading.language());
        for (int i = kin + 1; i < Math.min(words.size(), kin + REACH) && !words.endsSentence(i - 1); i++) {
            if (i > kin + 1 && ",;:".indexOf((words.gap(i - 1) + " ").charAt(0)) >= 0) {
                return -1; // another clause, another subject
            }
            if (row.lastFrom(words, i) < 0) {
                continue;
            }
            String gap = words.gap(i - 1).strip();
            boolean apposed = i == kin + 1 && (gap.isEmpty() ? !words.capitalised(kin) : ":(,=".contains(gap));
            boolean linked = gap.isEmpty() && i > kin + 1 && links.holds(words, i - 1);
            return apposed || linked ? i : -1;
        }
        return -1;
    }

    /** "(Orla and Finn)": a name behind "and" is one more of them; -1 where none follows. */
    private int another(Reading reading, Words words, int last) {
        int next = last + 2;
        boolean joined = next < words.size()
                && words.gap(last).equals(" ")
                && words.gap(last + 1).equals(" ")
                && lexicon.phrases("and", reading.language()).holds(words, last + 1);
        return joined && row.lastFrom(words, next) > 0 ? next : -1;
    }

    private static Identifier relative(Reading reading, Words words, int first, int last) {
        int begin = words.begin(first);
        int end = words.end(last);
        return reading.identifier(
                RELATIVE,
                begin,
                end,
                0.8,
                "id.relative",
                Words.plain(reading.text().substring(begin, end)));
    }
}
