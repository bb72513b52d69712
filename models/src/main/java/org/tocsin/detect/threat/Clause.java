package org.tocsin.detect.threat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tocsin.syntax.Dependency;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Language;

/**
 * The clause around an act: the words that govern it ("deserve to", "will", "il a dit que"), and its subject. Parsers slip
 * on chat, so the words before the verb count as well as its governors, as far as the clause goes.
 */
final class Clause {
    private static final int REACH = 8;

    private final Sentence sentence;
    private final ThreatLexicon lexicon;
    private final int verb;
    private final Set<Integer> governors = new LinkedHashSet<>();
    private final Set<Integer> cues = new LinkedHashSet<>();
    private final int subject;
    private final boolean conditional;

    Clause(Sentence sentence, ThreatLexicon lexicon, int verb) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.verb = verb;
        this.conditional = climb();
        for (int node : governors) {
            cues.add(node);
        }
        for (int node : new LinkedHashSet<>(governors)) {
            cues.addAll(sentence.children(
                    node,
                    "aux",
                    "advmod",
                    "cop",
                    "mark",
                    "expl",
                    "amod",
                    "advcl",
                    "dep",
                    "discourse",
                    "nsubj",
                    "det",
                    "cc:preconj"));
        }
        cues.addAll(sentence.children(verb, "aux", "advmod", "cop", "mark", "dep", "discourse", "expl"));
        cues.addAll(before());
        this.subject = findSubject();
        if (subject >= 0) {
            cues.addAll(sentence.children(subject, "det")); // "no woman" denies
        }
    }

    /** Follows what governs the act; true when the act stands in the condition of another. */
    private boolean climb() {
        int at = verb;
        while (governors.size() < sentence.size()) {
            Dependency link = sentence.dependency(at);
            if (link.head() < 0) {
                return false;
            }
            if (link.is("advcl")) {
                int inner = at;
                return sentence.children(inner, "mark", "advmod").stream()
                        .anyMatch(i -> lexicon.holds(sentence.token(i), WordClass.CONDITION));
            }
            boolean climbs = link.is("xcomp")
                    || link.is("ccomp")
                    || link.relation().equals("acl")
                    || link.is("conj")
                    || link.is("csubj")
                    || link.is("dep")
                    || link.is("obl")
                    || link.is("obj")
                    || link.is("nmod")
                    || (link.is("nsubj") && isGerund(at))
                    || link.is("aux");
            if (!climbs || !governors.add(link.head())) {
                return false;
            }
            at = link.head();
        }
        return false;
    }

    private boolean isGerund(int index) {
        return sentence.token(index).tag().equals("VBG")
                || sentence.token(index).tag().contains("V inf")
                || index == verb;
    }

    /** The words before the verb, back to the beginning of its clause. */
    private Set<Integer> before() {
        Set<Integer> words = new LinkedHashSet<>();
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            Token token = sentence.token(i);
            if ((token.pos().equals("PUNCT") && !token.form().equals("'"))
                    || token.is("because", "parce", "who", "which", "qui")
                    || sentence.dependency(i).relation().equals("acl:relcl")) {
                break;
            }
            words.add(i);
        }
        return words;
    }

    private int findSubject() {
        int own = subjectOf(verb);
        if (own >= 0) {
            return own;
        }
        for (int governor : governors) {
            int sufferer = objectBefore(governor);
            if (sufferer >= 0) {
                return sufferer;
            }
            int found = subjectOf(governor);
            if (found >= 0 && found != verb) {
                return found;
            }
            if (lexicon.holds(sentence.token(governor), WordClass.SAY)) {
                break;
            }
        }
        for (int i : before()) {
            if (lexicon.holds(sentence.token(i), WordClass.SELF, WordClass.YOU, WordClass.THIRD)
                    && sentence.token(i).pos().equals("PRON")
                    && !isClitic(i)) {
                return i;
            }
        }
        for (int i : before()) {
            if (lexicon.holds(sentence.token(i), WordClass.PERSON, WordClass.GROUP)
                    && !sentence.token(i).is("tout")) {
                return i;
            }
        }
        return -1;
    }

    /** In "see them suffer" and "want him to die", the object of what governs is who does it. */
    private int objectBefore(int governor) {
        return sentence.children(governor, "obj").stream()
                .mapToInt(Integer::intValue)
                .filter(i -> i > governor && i < verb)
                .filter(i -> lexicon.holds(
                        sentence.token(i), WordClass.PERSON, WordClass.GROUP, WordClass.YOU, WordClass.THIRD))
                .findFirst()
                .orElse(-1);
    }

    private boolean isClitic(int index) {
        return lexicon.language() == Language.FR
                && Set.of("te", "t'", "le", "la", "les", "l'", "lui", "leur", "me", "m'")
                        .contains(Letters.fold(sentence.token(index).form()).replaceFirst("^-", ""));
    }

    private int subjectOf(int node) {
        return sentence.children(node, "nsubj").stream()
                .mapToInt(Integer::intValue)
                .filter(i -> !isClitic(i)
                        && !lexicon.holds(sentence.token(i), WordClass.THING)
                        && !sentence.token(i).pos().equals("ADV")
                        && !sentence.token(i).is("tout", "all"))
                .findFirst()
                .orElse(-1);
    }

    /** The token of the subject, -1 where none is said. */
    int subject() {
        return subject;
    }

    boolean isConditional() {
        return conditional;
    }

    /** Whether the verb says what is done to its subject. */
    boolean isPassive() {
        Token token = sentence.token(verb);
        if (lexicon.language() == Language.FR) {
            boolean made = verb > 1 && sentence.token(verb - 1).is("faire") && cueForms("se", "s'");
            boolean been = verb > 0
                    && sentence.token(verb - 1).is("être")
                    && token.pos().equals("ADJ");
            return made || been || (token.tag().contains("V ppa") && !cueLemma("avoir") && cueLemma("être"));
        }
        boolean participle = token.tag().equals("VBN") || (token.tag().equals("VBD") && cueLemma("be", "get"));
        return participle && (cueLemma("be", "get") || !cueLemma("have")) && !own("have");
    }

    private boolean own(String lemma) {
        return sentence.children(verb, "aux").stream()
                        .anyMatch(i -> sentence.token(i).is(lemma))
                && sentence.children(verb, "aux:pass").isEmpty()
                && !sentence.children(verb, "aux").stream()
                        .anyMatch(i -> sentence.token(i).is("be", "get"));
    }

    /** Whether any word that governs or introduces the act is of the classes. */
    boolean has(WordClass... kinds) {
        return cues.stream().anyMatch(i -> lexicon.holds(sentence.token(i), kinds));
    }

    /** Whether a governor, an auxiliary or one of the four words before the act is of the classes. */
    boolean hasNear(WordClass... kinds) {
        return cues.stream()
                .filter(i -> governors.contains(i) || sentence.head(i) == verb || (i < verb && i >= verb - 4))
                .anyMatch(i -> lexicon.holds(sentence.token(i), kinds));
    }

    boolean cueLemma(String... lemmas) {
        return cues.stream().anyMatch(i -> sentence.token(i).is(lemmas));
    }

    boolean cueForms(String... forms) {
        return cues.stream()
                .anyMatch(i ->
                        Set.of(forms).contains(Letters.fold(sentence.token(i).form())));
    }

    boolean cueTag(String part) {
        return cues.stream()
                .anyMatch(i ->
                        sentence.token(i).isVerb() && sentence.token(i).tag().contains(part));
    }

    /** The governing words themselves, nearest first. */
    Set<Integer> governors() {
        return governors;
    }

    Set<Integer> cues() {
        return cues;
    }

    boolean subjectIs(WordClass... kinds) {
        return subject >= 0 && lexicon.holds(sentence.token(subject), kinds);
    }
}
