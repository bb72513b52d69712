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
            int first = first(words, names.get(i));
            int last = last(words, names.get(j));
            boolean cued = names.get(i).rule().equals("id.person.cue");
            boolean above = i > 0 && lineAbove(words, last(words, names.get(i - 1)), first);
            boolean firm = firm(words, first, last, j > i) || (above && block(words, first, last, j > i));
            if (cued || !(firm || place(reading, first))) {
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
        return (last > first && firms.holds(words, last))
                || (follows && firms.holds(words, last + 1))
                || (list && article && follows);
    }

    /** "moved to Testwick", "né à Testot". */
    private boolean place(Reading reading, int first) {
        Words words = reading.words();
        for (int i = Math.max(0, first - LONGEST_CUE); i < first; i++) {
            int length = lexicon.phrases("place_behind", reading.language()).lengthAt(words, i);
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
