package org.tocsin.detect.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Language;

/** Finds the violent acts of a sentence: verbs of the lexicon, and light verbs with the noun that makes them violent. */
final class Acts {
    /** How far behind a light verb its noun may stand, in tokens. */
    private static final int REACH = 7;

    private static final Set<String> BEFORE_A_VERB = Set.of(
            "to", "will", "'ll", "please", "and", "just", "should", "must", "let", "go", "gonna", "na", "can", "would",
            "or", "t'", "te", "le", "la", "les", "vous", "de", "va", "vais", "faut", "pour");

    private final ThreatLexicon lexicon;

    Acts(ThreatLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Act> in(Sentence sentence) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isVerb(sentence, i)) {
                phrase(sentence, i).or(() -> Optional.empty()).ifPresent(acts::add);
                if (acts.isEmpty() || acts.get(acts.size() - 1).verb() != i) {
                    verb(sentence, i).ifPresent(acts::add);
                }
            }
        }
        return acts;
    }

    private Optional<Act> phrase(Sentence sentence, int verb) {
        Set<String> companions = lexicon.companions(sentence.token(verb));
        if (companions.isEmpty()) {
            return Optional.empty();
        }
        if (sentence.token(verb).tag().equals("VBN")
                && verb > 0
                && companions.contains(sentence.token(verb - 1).lemma())) {
            return Optional.of(new Act(Act.Kind.KILL, verb, verb - 1)); // "had their throats cut"
        }
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 1 + REACH); i++) {
            Token token = sentence.token(i);
            if (token.form().length() == 1 && ".;!?".contains(token.form())) {
                break;
            }
            if (companions.contains(Letters.fold(token.lemma())) || companions.contains(Letters.fold(token.form()))) {
                return Optional.of(new Act(Act.Kind.KILL, verb, i));
            }
        }
        return Optional.empty();
    }

    private Optional<Act> verb(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (lexicon.holdsVerb(token, WordClass.SEXUAL)) {
            return Optional.of(new Act(Act.Kind.SEXUAL, verb, verb));
        }
        boolean only = !lexicon.holdsVerb(token, WordClass.KILL)
                && !lexicon.holdsVerb(token, WordClass.HARM)
                && !lexicon.holdsVerb(token, WordClass.ROUGH);
        if (lexicon.holdsVerb(token, WordClass.DIE) && (only || !hasObject(sentence, verb))) {
            return Optional.of(new Act(Act.Kind.DIE, verb, verb));
        }
        if (lexicon.holdsVerb(token, WordClass.KILL)) {
            return Optional.of(new Act(Act.Kind.KILL, verb, verb));
        }
        if (lexicon.holdsVerb(token, WordClass.HARM)) {
            return Optional.of(new Act(Act.Kind.HARM, verb, verb));
        }
        return lexicon.holdsVerb(token, WordClass.ROUGH)
                ? Optional.of(new Act(Act.Kind.ROUGH, verb, verb))
                : Optional.empty();
    }

    /** "Hang her", "burned at the stake": with something to act on, or said of what is acted on, nobody merely dies. */
    private boolean hasObject(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (token.tag().equals("VBN")
                || sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
            return true;
        }
        if (lexicon.language() == Language.FR
                && token.tag().contains("V ppa")
                && sentence.children(verb, "aux", "aux:pass", "cop").stream()
                        .anyMatch(i -> sentence.token(i).is("être"))
                && !token.is("mourir")) {
            return true;
        }
        boolean before = lexicon.language() == Language.FR && verb > 0 && clitic(sentence.token(verb - 1));
        int after = verb + 1;
        return before
                || sentence.child(verb, "obj").isPresent()
                || (after < sentence.size()
                        && lexicon.holds(sentence.token(after), WordClass.YOU, WordClass.THIRD, WordClass.OWNER)
                        && sentence.head(after) != after);
    }

    private static boolean clitic(Token token) {
        return Set.of("te", "t'", "le", "la", "les", "vous", "l'").contains(Letters.fold(token.form()));
    }

    /** Taggers trained on newspapers take "hang her" for a name; where a verb is due, we believe the lexicon. */
    private boolean isVerb(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (token.tag().equals("V inf")) {
            return true; // whatever the parser made of "la cogner"
        }
        if (isAfterArticle(sentence, index)) {
            return false;
        }
        if (isAfterClitic(sentence, index)) {
            return true;
        }
        boolean participle =
                index > 0 && sentence.token(index - 1).is("être") && token.pos().equals("ADJ");
        if (token.isVerb() || participle || token.tag().contains("V imp pres 1 p")) {
            return true;
        }
        if (token.pos().equals("PUNCT") || token.pos().equals("PRON")) {
            return false;
        }
        boolean due = index == 0
                || BEFORE_A_VERB.contains(Letters.fold(sentence.token(index - 1).form()))
                || sentence.token(index - 1).pos().equals("PUNCT");
        return due && !token.pos().equals("DET") && index + 1 < sentence.size() && isObject(sentence.token(index + 1));
    }

    /** "Qu'on la viole", "je te bute": between a subject and its pronoun stands no noun. */
    private boolean isAfterClitic(Sentence sentence, int index) {
        return lexicon.language() == Language.FR
                && index > 1
                && clitic(sentence.token(index - 1))
                && sentence.token(index - 2).is("je", "on", "nous", "j'");
    }

    /** "La crève" is a cold; in "je la crève", "la" is somebody: what stands before tells. */
    private boolean isAfterArticle(Sentence sentence, int index) {
        if (lexicon.language() != Language.FR || index == 0) {
            return false;
        }
        Token before = sentence.token(index - 1);
        boolean described = before.pos().equals("ADJ")
                && index > 1
                && sentence.token(index - 2).pos().equals("DET");
        if (described || before.is("un", "mon", "ton", "son", "ce", "cet", "bon", "gros", "1")) {
            return true;
        }
        if (!Set.of("la", "le", "les", "l'").contains(Letters.fold(before.form()))) {
            return false;
        }
        if (index == 1) {
            return true;
        }
        Token earlier = sentence.token(index - 2);
        boolean pronoun = earlier.is(
                        "je",
                        "tu",
                        "on",
                        "il",
                        "elle",
                        "nous",
                        "vous",
                        "ils",
                        "elles",
                        "que",
                        "qui",
                        "de",
                        "à",
                        "pour",
                        "et",
                        "ne",
                        "j'",
                        "qu'",
                        "mieux",
                        "quelqu'un")
                || (earlier.isVerb() && sentence.token(index).tag().contains("V inf"));
        return !pronoun;
    }

    private boolean isObject(Token token) {
        return lexicon.holds(token, WordClass.YOU, WordClass.THIRD, WordClass.OWNER)
                || token.form().startsWith("@")
                || Set.of(
                                "the", "these", "those", "that", "this", "all", "every", "les", "ces", "cette", "ce",
                                "tous", "toutes", "-le", "-la", "-les", "-toi")
                        .contains(Letters.fold(token.form()));
    }
}
