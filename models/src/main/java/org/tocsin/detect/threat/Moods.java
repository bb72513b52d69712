package org.tocsin.detect.threat;

import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.text.Language;

/** Decides how a sentence puts an act. What takes a threat back (report, negation, question, past) is asked first. */
final class Moods {
    private final ThreatLexicon lexicon;

    Moods(ThreatLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Mood of(Sentence sentence, Act act, Clause clause, Patient patient) {
        boolean wished = isWish(sentence, clause);
        if (!wished && isReported(sentence, clause)) {
            return Mood.REPORTED;
        }
        boolean proposed = isProposal(sentence, act);
        if (!proposed && isNegated(sentence, act, clause)) {
            return Mood.UNREAL;
        }
        if (proposed) {
            return Mood.NORM;
        }
        boolean together = sentence.token(act.verb()).tag().contains("V imp pres 1 p");
        if (together && (clause.subject() < 0 || clause.subject() > act.verb())) {
            return Mood.NORM; // "débarrassons-nous de": the French "let us"
        }
        if (isQuestion(sentence) || asksHow(sentence, act) || clause.isConditional()) {
            return Mood.UNREAL;
        }
        if (wished
                && act.kind() != Act.Kind.DIE
                && clause.subjectIs(WordClass.SELF)
                && !clause.cueForms("would", "'d")
                && !clause.isPassive()
                && !clause.cueTag("V con")) {
            return Mood.UNREAL; // "I hope I break nobody's"
        }
        if (wished) {
            return Mood.WISH;
        }
        boolean duty = clause.has(WordClass.DUTY);
        boolean will = clause.hasNear(WordClass.INTENT) || isFuture(sentence, act, clause);
        if (act.kind() == Act.Kind.DIE) {
            return death(sentence, act, clause, patient, duty, will);
        }
        if (clause.isPassive()) {
            return duty ? Mood.NORM : will && patient.kind() == Patient.Kind.YOU ? Mood.PREDICTION : Mood.UNREAL;
        }
        if (clause.subjectIs(WordClass.SELF) || (lexicon.language() == Language.FR && isOn(sentence, clause))) {
            return firstPerson(sentence, act, clause, duty, will);
        }
        if (duty && !isPast(sentence, act, clause)) {
            return Mood.NORM;
        }
        if (isOrder(sentence, act, clause)) {
            return Mood.ORDER;
        }
        boolean nobodySaid = clause.subject() < 0 || clause.subject() == patient.token();
        return nobodySaid && will ? Mood.INTENT : Mood.UNREAL;
    }

    private Mood death(Sentence sentence, Act act, Clause clause, Patient patient, boolean duty, boolean will) {
        if (duty) {
            return Mood.NORM;
        }
        boolean ours = sentence.tokens().stream().anyMatch(t -> t.is("hand", "main"))
                && sentence.tokens().stream().anyMatch(t -> lexicon.holds(t, WordClass.OWN));
        if (will && ours) {
            return Mood.INTENT;
        }
        if (will && patient.kind() == Patient.Kind.YOU) {
            return Mood.PREDICTION;
        }
        boolean idiom =
                act.verb() > 0 && sentence.token(act.verb() - 1).is("or", "ou"); // "do or die", "marche ou crève"
        return clause.subject() < 0 && !idiom && isOrder(sentence, act, clause) ? Mood.ORDER : Mood.UNREAL;
    }

    private Mood firstPerson(Sentence sentence, Act act, Clause clause, boolean duty, boolean will) {
        if (isPast(sentence, act, clause)) {
            return Mood.UNREAL;
        }
        if (will) {
            return Mood.INTENT;
        }
        if (duty) {
            return Mood.NORM;
        }
        if (clause.has(WordClass.WOULD)
                || clause.cueTag("V con")
                || sentence.token(act.verb()).tag().contains("V con")) {
            return Mood.WOULD;
        }
        boolean present = lexicon.language() == Language.FR
                && sentence.token(act.verb()).tag().contains("V ind pres");
        return present ? Mood.PREDICTION : Mood.UNREAL;
    }

    private boolean isOn(Sentence sentence, Clause clause) {
        return clause.subject() >= 0 && sentence.token(clause.subject()).is("on");
    }

    /** "I hope", "I would love to see", "if only": the speaker's own wish, or one with no subject said. */
    private boolean isWish(Sentence sentence, Clause clause) {
        if (clause.cueForms("only", "seulement") && clause.cueForms("if", "si")) {
            return true;
        }
        for (int cue : clause.cues()) {
            Token token = sentence.token(cue);
            if (!lexicon.holds(token, WordClass.WISH) || clause.governors().isEmpty()) {
                continue;
            }
            boolean ours = sentence.children(cue, "nsubj").stream()
                    .allMatch(i -> lexicon.holds(sentence.token(i), WordClass.SELF, WordClass.SOMEONE));
            boolean wanting = !token.is("love", "like", "enjoy", "aimer", "adorer")
                    || clause.cueForms("would", "'d", "see", "watch", "voir")
                    || token.tag().contains("V con");
            if (ours && wanting) {
                return true;
            }
        }
        return false;
    }

    /** A verb of saying above the act, whose subject is not the speaker here and now. */
    private boolean isReported(Sentence sentence, Clause clause) {
        for (int governor : clause.governors()) {
            Token token = sentence.token(governor);
            if (!lexicon.holds(token, WordClass.SAY)) {
                continue;
            }
            boolean ours = sentence.children(governor, "nsubj").stream()
                    .anyMatch(i -> lexicon.holds(sentence.token(i), WordClass.SELF));
            if (!ours || token.tag().equals("VBD")) {
                return true;
            }
        }
        return lexicon.language() == Language.EN
                && clause.cues().stream()
                        .map(sentence::token)
                        .anyMatch(t -> t.tag().equals("VBG") && lexicon.holds(t, WordClass.SAY));
    }

    private boolean isNegated(Sentence sentence, Act act, Clause clause) {
        if (clause.cueLemma("wait", "attendre", "hâte")) {
            return false; // "cannot wait to" is no denial
        }
        boolean before = clause.cues().stream()
                .filter(i -> i < act.verb())
                .map(sentence::token)
                .anyMatch(t ->
                        lexicon.holds(t, WordClass.NEGATION) && !t.form().equalsIgnoreCase("plus") && !isSomeone(t));
        return before
                || sentence.children(act.verb(), "advmod").stream()
                        .anyMatch(i -> sentence.token(i).is("pas", "jamais", "not", "never"));
    }

    private static boolean isSomeone(Token token) {
        return token.is("personne") && token.pos().equals("NOUN");
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.form().startsWith("?"));
    }

    /** "How do you kill them", "on les tue comment": a question without its mark; "you'll see how" is none. */
    private boolean asksHow(Sentence sentence, Act act) {
        for (int i = 0; i < Math.min(sentence.size(), act.end() + 3); i++) {
            if (!lexicon.holds(sentence.token(i), WordClass.HOW)) {
                continue;
            }
            boolean front = sentence.tokens().subList(0, i).stream().noneMatch(Token::isVerb);
            boolean asked = i > act.verb() || (front && act.verb() - i <= 5);
            boolean shown = sentence.tokens().subList(0, i).stream().anyMatch(t -> lexicon.holds(t, WordClass.SHOW));
            if (asked && !shown) {
                return true;
            }
        }
        return false;
    }

    /** "Why don't we", "how about we", "pourquoi ne pas", "et si on": a question that proposes. */
    private boolean isProposal(Sentence sentence, Act act) {
        if (!isQuestion(sentence)) {
            return false;
        }
        boolean asked = false;
        boolean we = false;
        for (int i = 0; i < act.verb(); i++) {
            Token token = sentence.token(i);
            asked |= i < 2 && lexicon.holds(token, WordClass.SUGGEST) && !token.is("comment");
            we |= token.is("we", "on", "nous", "someone", "just") || (i < 4 && token.is("pas", "not"));
        }
        return asked && we;
    }

    private boolean isFuture(Sentence sentence, Act act, Clause clause) {
        String tag = sentence.token(act.verb()).tag();
        return tag.contains("V ind futu") || clause.cueTag("V ind futu");
    }

    private boolean isPast(Sentence sentence, Act act, Clause clause) {
        Token verb = sentence.token(act.verb());
        if (lexicon.language() == Language.FR) {
            return (verb.tag().contains("V ppa") && clause.cueLemma("avoir", "être"))
                    || verb.tag().equals("V ind impa 1 s")
                    || clause.cueTag("V ind impa");
        }
        return (verb.tag().equals("VBD") && !clause.has(WordClass.INTENT))
                || (verb.tag().equals("VBN") && clause.cueLemma("have") && !clause.has(WordClass.DUTY))
                || sentence.children(act.verb(), "aux").stream()
                        .anyMatch(i -> sentence.token(i).form().equalsIgnoreCase("did"));
    }

    /** A bare verb with nobody before it, or the French "que" that orders through others. */
    private boolean isOrder(Sentence sentence, Act act, Clause clause) {
        Token verb = sentence.token(act.verb());
        if (lexicon.language() == Language.FR) {
            boolean through = clause.cueForms("que", "qu'") && sentence.token(0).is("que", "qu'") && act.verb() < 8;
            boolean imperative =
                    (verb.tag().contains("V imp") || verb.pos().equals(verb.tag())) && clause.subject() < 0;
            boolean infinitive = verb.tag().contains("V inf")
                    && clause.governors().isEmpty()
                    && clause.subject() < 0
                    && (act.verb() == 0 || sentence.token(act.verb() - 1).pos().equals("PUNCT"));
            return through || imperative || infinitive;
        }
        boolean bare = verb.tag().equals("VB") || verb.tag().equals("VBP") || !verb.isVerb();
        boolean someone = clause.subjectIs(WordClass.SOMEONE)
                && !verb.tag().equals("VBZ")
                && clause.cueForms("please", "just", "go", "someone", "somebody")
                && verb.tag().equals("VB");
        boolean free = clause.subject() < 0 || clause.subject() > act.verb();
        boolean toInfinitive = act.verb() > 0 && sentence.token(act.verb() - 1).is("to");
        return bare && !toInfinitive && (free || someone) && !clause.has(WordClass.WOULD);
    }
}
