package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.PERSON;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.text.Language;

/**
 * Names that are a firm's, a band's or a town's for the words around them: {@code Otter, Testwick and Sons Ltd}, {@code The
 * Otter, Testwick and Sample Orchestra}, {@code she moved here from Testwick}, the line between a person and a street.
 */
final class FirmNames {
    private static final int LONGEST_CUE = 4;
    private static final int MOST_LISTED = 8;

    private final Lexicon lexicon = Lexicon.load("names");

    /** The names but for those of firms and places; {@code names} are in order. */
    List<NameRecogniser.Name> without(Reading reading, List<NameRecogniser.Name> names) {
        List<NameRecogniser.Name> kept = new ArrayList<>();
        Words words = reading.words();
        for (int i = 0; i < names.size(); ) {
            int j = i;
            while (j + 1 < names.size() && listed(words, last(words, names.get(j)), first(words, names.get(j + 1)))) {
                j++;
            }
            int first = listFrom(words, first(words, names.get(i)));
            int last = listTo(words, last(words, names.get(j)));
            boolean cued = names.get(i).rule().equals("id.person.cue");
            boolean list = last > last(words, names.get(i));
            boolean above = i > 0 && lineAbove(words, last(words, names.get(i - 1)), first);
            boolean firm = firm(words, first, last, list)
                    || (list && behind("firm_behind", reading, first))
                    || (above && block(words, first, last, list));
            if (cued || !(firm || behind("place_behind", reading, first))) {
                kept.addAll(names.subList(i, j + 1));
            } else {
                NearMiss.Reason reason = firm ? NearMiss.Reason.FIRM : NearMiss.Reason.PLACE;
                names.subList(i, j + 1).forEach(name -> reading.nearMiss(PERSON, name.begin(), name.end(), reason));
            }
            i = j + 1;
        }
        return kept;
    }

    private static int first(Words words, NameRecogniser.Name name) {
        return words.from(name.begin());
    }

    private static int last(Words words, NameRecogniser.Name name) {
        return words.from(name.end()) - 1;
    }

    /** The first word of a list that runs on in front of a name, of words that nobody took for names. */
    private int listFrom(Words words, int first) {
        int from = first;
        while (from > 0 && first - from < MOST_LISTED && words.gap(from - 1).equals(", ") && word(words, from - 1)) {
            from--;
        }
        return from;
    }

    /** The last word of a list that runs on behind a name. */
    private int listTo(Words words, int last) {
        int to = last;
        while (to - last < MOST_LISTED) {
            int next = listed(words, to, to + 1) ? to + 1 : to + 2;
            if (next >= words.size() || !listed(words, to, next) || !word(words, next)) {
                return to;
            }
            to = next;
        }
        return to;
    }

    private static boolean word(Words words, int word) {
        return words.capitalised(word) && words.alphabetic(word) && words.length(word) > 2;
    }

    /** "Otter, Testwick", "Otter and Testwick". */
    private boolean listed(Words words, int last, int next) {
        boolean comma = next == last + 1
                && (words.gap(last).equals(", ") || words.gap(last).equals(" & "));
        return comma
                || (next == last + 2
                        && words.gap(last).equals(" ")
                        && words.gap(last + 1).equals(" ")
                        && lexicon.phrases("and", Language.OTHER).holds(words, last + 1));
    }

    private boolean firm(Words words, int first, int last, boolean list) {
        Phrases firms = lexicon.phrases("firm", Language.OTHER);
        boolean follows = last + 1 < words.size() && words.gap(last).equals(" ") && words.capitalised(last + 1);
        boolean article = first > 0
                && words.gap(first - 1).equals(" ")
                && lexicon.phrases("the", Language.OTHER).holds(words, first - 1);
        boolean heading = list
                && (first == 0 || words.endsLine(first - 1))
                && words.endsLine(last)
                && last + 1 < words.size()
                && words.number(last + 1);
        return heading
                || (last > first && firms.holds(words, last))
                || (follows && firms.holds(words, last + 1))
                || (list && article && follows);
    }

    /** "moved to Testwick", "né à Testot"; "works for Otter, Testwick and Sample". */
    private boolean behind(String cues, Reading reading, int first) {
        Words words = reading.words();
        for (int i = Math.max(0, first - LONGEST_CUE); i < first; i++) {
            int length = lexicon.phrases(cues, reading.language()).lengthAt(words, i);
            if (length > 0 && i + length == first && words.gap(first - 1).equals(" ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean lineAbove(Words words, int last, int next) {
        return next == last + 1 && words.endsLine(last);
    }

    /** One word or a list alone on a line, and a number at the head of the next: the firm of an address. */
    private static boolean block(Words words, int first, int last, boolean list) {
        return (list || first == last) && words.endsLine(last) && last + 1 < words.size() && words.number(last + 1);
    }
}
