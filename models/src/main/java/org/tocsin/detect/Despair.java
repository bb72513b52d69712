package org.tocsin.detect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.post.Span;
import org.tocsin.syntax.Sentences;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.CodePoints;

/** Finds sentences in which somebody speaks of their own death: a cry for help, whatever violent words it holds. */
final class Despair {
    private static final List<String> ENGLISH = List.of(
            "kill myself",
            "killed myself",
            "killing myself",
            "hurt myself",
            "hurting myself",
            "end my life",
            "ending my life",
            "end it all",
            "i want to die",
            "i wanna die",
            "i should die",
            "i should just die",
            "i deserve to die",
            "better off without me",
            "better off if i",
            "i wish i was dead",
            "i wish i were dead",
            "shoot myself",
            "hang myself",
            "cut myself",
            "cutting myself",
            "take my own life");
    private static final List<String> FRENCH = List.of(
            "me tuer",
            "je me tue",
            "je me tuais",
            "me suicider",
            "me pendre",
            "me faire du mal",
            "me foutre en l'air",
            "en finir avec ma vie",
            "mettre fin a mes jours",
            "je veux mourir",
            "je voudrais mourir",
            "envie de mourir",
            "je devrais mourir",
            "je merite de mourir",
            "je veux crever",
            "je devrais crever",
            "sans moi",
            "ma propre mort",
            "m'ouvrir les veines",
            "m'etais tue",
            "etre mort",
            "etre morte");
    private static final Set<String> AT_OTHERS =
            Set.of("you", "your", "her", "him", "them", "te", "t'", "vous", "elle", "toi", "lui", "eux");

    private Despair() {}

    /** A call for help over the first such sentence; empty where nobody speaks so of themselves alone. */
    static Optional<Signal> in(String text) {
        for (Span sentence : Sentences.of(text)) {
            String words = CodePoints.of(text).cut(sentence).toLowerCase(Locale.ROOT);
            String plain = java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFD)
                    .replace('\u2019', '\'');
            StringBuilder bare = new StringBuilder(plain.length());
            plain.codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .forEach(bare::appendCodePoint);
            String folded = bare.toString();
            boolean own = ENGLISH.stream().anyMatch(folded::contains)
                    || FRENCH.stream().anyMatch(folded::contains);
            if (own && AT_OTHERS.stream().noneMatch(other -> holdsWord(folded, other))) {
                return Optional.of(
                        new Signal(Indicator.COUNTER_HELP, sentence, 0.8, "any.grammar.despair", null, null));
            }
        }
        return Optional.empty();
    }

    private static boolean holdsWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetter(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
