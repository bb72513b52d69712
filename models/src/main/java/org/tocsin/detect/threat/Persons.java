package org.tocsin.detect.threat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Language;

/** Finds who suffers an act: its object, the owner of a throat or a house, or the subject where it is done to them. */
final class Persons {
    private static final int REACH = 8;

    private final ThreatLexicon lexicon;

    Persons(ThreatLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Patient suffering(Sentence sentence, Act act, Clause clause) {
        if (act.kind() == Act.Kind.DIE || clause.isPassive()) {
            return clause.subject() < 0 ? Patient.NOBODY : headed(sentence, clause.subject());
        }
        Patient object = object(sentence, act);
        if (object.kind() != Patient.Kind.THING || object.token() >= 0) {
            return object;
        }
        return Patient.NOBODY;
    }

    private Patient object(Sentence sentence, Act act) {
        Set<Integer> heads = new LinkedHashSet<>();
        if (lexicon.language() == Language.FR) {
            // the pronoun stands before the verb: "te", "leur", "l'"
            for (int i = act.verb() - 1; i >= Math.max(0, act.verb() - 2); i--) {
                if (isClitic(sentence.token(i))) {
                    heads.add(i);
                } else if (i == act.verb() - 1
                        && !sentence.token(i).pos().equals("ADV")
                        && !sentence.token(i).is("faire")) {
                    break;
                }
            }
        }
        if (lexicon.language() == Language.EN
                && sentence.child(act.verb(), "iobj").isPresent()
                && sentence.child(act.verb(), "obj").isPresent()) {
            return Patient.NOBODY; // "shoot him a message"
        }
        sentence.children(act.verb(), "obj", "iobj").stream()
                .filter(i -> i != act.word()) // "put a bullet in her": the bullet suffers nothing
                .forEach(heads::add);
        for (int head : List.copyOf(heads)) {
            Patient patient = headed(sentence, head);
            boolean reflexive =
                    act.word() > act.verb() && patient.kind() == Patient.Kind.SELF; // "débarrassons-nous de"
            if (!reflexive && (patient.isSomebody() || patient.kind() == Patient.Kind.SELF)) {
                return patient;
            }
        }
        Patient next = following(sentence, act);
        return next.token() < 0 && !heads.isEmpty()
                ? new Patient(Patient.Kind.THING, heads.iterator().next())
                : next;
    }

    /** The first word behind the act that can be what it acts on, as far as the clause goes. */
    private Patient following(Sentence sentence, Act act) {
        Patient thing = Patient.NOBODY;
        for (int i = act.verb() + 1; i < Math.min(sentence.size(), act.end() + 1 + REACH); i++) {
            Token token = sentence.token(i);
            if (lexicon.holds(token, WordClass.OWNER) && !ownsSomething(sentence, i)) {
                continue; // "put an end to their jokes" harms nobody
            }
            if (i == act.word() || (token.pos().equals("DET") && !lexicon.holds(token, WordClass.OWNER))) {
                continue;
            }
            if ((token.form().length() == 1 && ".,;!?:".contains(token.form()))
                    || (i > act.end()
                            && ((token.isVerb() && !token.tag().equals("VBN") && !person(token))
                                    || token.is("because", "if", "parce", "si", "that", "que", "when", "quand")))) {
                break;
            }
            Patient patient = headed(sentence, i);
            if (patient.kind() == Patient.Kind.SELF && i < act.word()) {
                continue; // "débarrassons-nous de"
            }
            if ((patient.isSomebody() && patient.kind() != Patient.Kind.UNKNOWN)
                    || patient.kind() == Patient.Kind.SELF) {
                return patient;
            }
            if (thing.token() < 0 && token.isNoun() && !lexicon.holds(token, WordClass.HOLDER)) {
                thing = patient;
                if (!sentence.dependency(i).is("compound")) {
                    break; // what is acted on is said: persons further on are somebody else
                }
            }
        }
        return thing;
    }

    /** Whether a possessive stands before a throat, a house or a relative. */
    private boolean ownsSomething(Sentence sentence, int owner) {
        for (int i = owner + 1; i < Math.min(sentence.size(), owner + 4); i++) {
            if (lexicon.holds(sentence.token(i), WordClass.HOLDER, WordClass.PERSON)) {
                return true;
            }
            if (sentence.token(i).isNoun()) {
                return false;
            }
        }
        return false;
    }

    private boolean person(Token token) {
        return lexicon.holds(token, WordClass.PERSON, WordClass.GROUP);
    }

    /** Who a noun or pronoun stands for; through "throat" and "kinds", to whose or what kind. */
    Patient headed(Sentence sentence, int head) {
        Token token = sentence.token(head);
        Patient.Kind kind = kind(sentence, head);
        if (kind != Patient.Kind.UNKNOWN || !lexicon.holds(token, WordClass.HOLDER)) {
            return new Patient(kind, head);
        }
        for (int i : below(sentence, head)) {
            Patient.Kind inner = kind(sentence, i);
            if (inner != Patient.Kind.UNKNOWN && inner != Patient.Kind.THING) {
                return new Patient(inner, i);
            }
        }
        return new Patient(Patient.Kind.THING, head);
    }

    private List<Integer> below(Sentence sentence, int head) {
        List<Integer> found = new ArrayList<>(
                sentence.children(head, "nmod", "det", "obl", "compound", "acl", "amod", "appos", "conj"));
        for (int i : List.copyOf(found)) {
            found.addAll(sentence.children(i, "nmod", "compound", "appos"));
        }
        if (head > 0 && !found.contains(head - 1)) {
            found.add(head - 1);
        }
        return found;
    }

    private Patient.Kind kind(Sentence sentence, int index) {
        Token token = sentence.token(index);
        String form = Letters.fold(token.form()).replaceFirst("^-", "");
        Token bare = new Token(form, token.lemma(), token.pos(), token.tag(), token.span());
        boolean noun = token.isNoun()
                || token.pos().equals("ADJ")
                || token.pos().equals("X")
                || token.pos().equals("VERB");
        if (form.startsWith("@") && form.length() > 1) {
            return Patient.Kind.NAME;
        }
        if (lexicon.holds(bare, WordClass.OWN)) {
            return Patient.Kind.SELF;
        }
        if (!token.pos().equals("NOUN") && lexicon.holds(bare, WordClass.SELF)) {
            return Patient.Kind.SELF;
        }
        if (lexicon.holds(bare, WordClass.OWNER)) {
            return form.startsWith("y") || form.startsWith("t") || form.startsWith("v")
                    ? Patient.Kind.YOU
                    : Patient.Kind.THIRD;
        }
        if (lexicon.holds(bare, WordClass.YOU)) {
            return Patient.Kind.YOU;
        }
        if (lexicon.holds(bare, WordClass.WHOEVER) && isDescribed(sentence, index)) {
            return Patient.Kind.WHOEVER;
        }
        if (isPluralPronoun(token) && speaksOfThings(sentence, index)) {
            return Patient.Kind.UNKNOWN;
        }
        if ((!noun && !token.pos().equals("DET") && lexicon.holds(bare, WordClass.THIRD))
                || (token.pos().equals("DET")
                        && isClitic(token)
                        && sentence.token(Math.min(index + 1, sentence.size() - 1))
                                .isVerb())) {
            return Patient.Kind.THIRD;
        }
        if (lexicon.holds(bare, WordClass.THING)) {
            return Patient.Kind.THING;
        }
        if (noun && lexicon.holds(bare, WordClass.PERSON, WordClass.GROUP)) {
            boolean one = lexicon.holds(bare, WordClass.PERSON) && !isPlural(sentence, index);
            return one ? Patient.Kind.PERSON : Patient.Kind.GROUP;
        }
        if (noun && lexicon.holds(bare, WordClass.OBJECT)) {
            return Patient.Kind.THING;
        }
        return token.pos().equals("PROPN")
                ? Patient.Kind.NAME
                : token.isNoun() || token.pos().equals("PRON") ? Patient.Kind.UNKNOWN : Patient.Kind.THING;
    }

    /** "Whoever" by itself, or "the person" and "celui" with "who" or "qui" right behind. */
    private boolean isDescribed(Sentence sentence, int index) {
        return Letters.fold(sentence.token(index).form()).endsWith("ever")
                || (index + 1 < sentence.size() && lexicon.holds(sentence.token(index + 1), WordClass.RELATIVE));
    }

    /** Whether some others suffer, who are not said to be a group of people. */
    boolean arePlural(Sentence sentence, Patient patient) {
        return patient.token() >= 0 && isPluralPronoun(sentence.token(patient.token()));
    }

    private static boolean isPluralPronoun(Token token) {
        return !token.isNoun() && token.is("them", "they", "'em", "em", "les", "leur", "-les");
    }

    /** "Ants on the third floor, I'll kill them": what may be meant is said before, and no person is. */
    private boolean speaksOfThings(Sentence sentence, int pronoun) {
        boolean things = false;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean names = token.pos().equals("PROPN") || token.form().startsWith("@");
            if (names || (token.isNoun() && lexicon.holds(token, WordClass.PERSON, WordClass.GROUP))) {
                return false;
            }
            things |= i < pronoun && token.isNoun() && lexicon.holds(token, WordClass.OBJECT);
        }
        return things;
    }

    private boolean isPlural(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (token.tag().equals("NNS")
                || token.is("people", "gens")
                || (token.form().endsWith("s") && lexicon.language() == Language.FR)) {
            return true;
        }
        return sentence.children(index, "det").stream()
                .anyMatch(i -> sentence.token(i).is("all", "every", "any", "those", "these", "tout", "chaque", "tous"));
    }

    private boolean isClitic(Token token) {
        return lexicon.language() == Language.FR
                && Set.of("te", "t'", "le", "la", "les", "vous", "l'", "lui", "leur", "me", "m'", "nous")
                        .contains(Letters.fold(token.form()));
    }
}
