package org.tocsin.detect.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.TargetRef;
import org.tocsin.post.Span;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.Language;

/**
 * Reads threats off the grammar of a sentence: who does what to whom, and how it is put. A sentence that merely speaks of
 * violence (denied, asked, past, reported, done to things) yields nothing, or a sign of what it is instead.
 */
public final class ThreatGrammar {
    /** Below this a reading is too unsure to draw more from. */
    private static final double LIKELY = 0.5;

    private static final double CIRCUMSTANCE = 0.65;

    private final ThreatLexicon lexicon;
    private final Acts acts;
    private final Persons persons;
    private final Moods moods;
    private final DeathWords deathWords;

    private ThreatGrammar(ThreatLexicon lexicon) {
        this.lexicon = lexicon;
        this.acts = new Acts(lexicon);
        this.persons = new Persons(lexicon);
        this.moods = new Moods(lexicon);
        this.deathWords = new DeathWords(lexicon, persons);
    }

    /** The grammar of English or French. */
    public static ThreatGrammar of(Language language) {
        return new ThreatGrammar(ThreatLexicon.of(language));
    }

    static ThreatGrammar of(ThreatLexicon lexicon) {
        return new ThreatGrammar(lexicon);
    }

    /** What the sentence threatens, in order of the words; its spans are those of the sentence's tokens. */
    public List<ThreatReading> read(Sentence sentence) {
        List<ThreatReading> readings = new ArrayList<>();
        for (Act act : acts.in(sentence)) {
            Clause clause = new Clause(sentence, lexicon, act.verb());
            Patient patient = persons.suffering(sentence, act, clause);
            read(sentence, act, clause, patient, readings);
        }
        circumstance(sentence, readings).ifPresent(readings::add);
        if (readings.isEmpty()) {
            deathWords.in(sentence).ifPresent(readings::add);
        }
        return readings;
    }

    /** A threat that names its time or its means is nearer to being carried out. */
    private Optional<ThreatReading> circumstance(Sentence sentence, List<ThreatReading> readings) {
        Optional<ThreatReading> threat = readings.stream()
                .filter(r -> r.indicator() == Indicator.THREAT_DIRECT && r.confidence() >= LIKELY)
                .findFirst();
        return threat.flatMap(t -> sentence.tokens().stream()
                .filter(token -> lexicon.holds(token, WordClass.CAPABILITY))
                .filter(token -> !token.isVerb() && !t.span().contains(token.span()))
                .findFirst()
                .map(token -> new ThreatReading(
                        Indicator.THREAT_CAPABILITY,
                        token.span(),
                        CIRCUMSTANCE,
                        lexicon.language().code() + ".grammar.circumstance",
                        t.aim(),
                        t.patient())));
    }

    private void read(Sentence sentence, Act act, Clause clause, Patient patient, List<ThreatReading> readings) {
        Mood mood = moods.of(sentence, act, clause, patient);
        if (mood == Mood.REPORTED) {
            reported(sentence, act, patient, readings);
            return;
        }
        boolean selfDirected = isReflexive(sentence, act, patient);
        boolean implied = mood == Mood.ORDER && act.kind() == Act.Kind.DIE && patient.token() < 0;
        if (mood.confidence() == 0 || (!patient.isSomebody() && !implied && !selfDirected)) {
            return;
        }
        if (selfDirected) {
            boolean urged = mood == Mood.ORDER || mood == Mood.NORM || mood == Mood.WISH;
            if (urged) {
                readings.add(reading(Indicator.SELFHARM_BAIT, "self", 0.9, sentence, act, patient));
            }
            return;
        }
        double sure = mood.confidence()
                * act.kind().gravity()
                * (implied ? 0.75 : patient.kind().weight());
        if (act.kind() == Act.Kind.ROUGH
                && (patient.kind() == Patient.Kind.THIRD || patient.kind() == Patient.Kind.NAME)) {
            sure *= 0.75; // "we will crush them" is said of a match more often than of a body
        }
        if (persons.arePlural(sentence, patient)
                && sentence.tokens().stream().anyMatch(t -> lexicon.holds(t, WordClass.LAUGH))) {
            sure *= 0.5; // "the ones upstairs dance at three, I'm going to kill them lol"
        }
        Indicator indicator = indicator(sentence, act, mood);
        readings.add(reading(indicator, mood.name().toLowerCase(java.util.Locale.ROOT), sure, sentence, act, patient));
    }

    private void reported(Sentence sentence, Act act, Patient patient, List<ThreatReading> readings) {
        boolean accused = sentence.tokens().stream().anyMatch(t -> lexicon.holds(t, WordClass.ACCUSE));
        if (patient.kind() == Patient.Kind.SELF) {
            readings.add(reading(Indicator.COUNTER_SELF, "reported", 0.7, sentence, act, patient));
        } else if (accused) {
            readings.add(reading(Indicator.COUNTER_SUPPORT, "reported", 0.7, sentence, act, patient));
        }
    }

    private Indicator indicator(Sentence sentence, Act act, Mood mood) {
        if (act.kind() == Act.Kind.SEXUAL) {
            return Indicator.THREAT_SEXUAL;
        }
        boolean ours = mood == Mood.INTENT || mood == Mood.PREDICTION || mood == Mood.WOULD;
        return ours && isBargain(sentence)
                ? Indicator.THREAT_CONDITIONAL
                : ours ? Indicator.THREAT_DIRECT : Indicator.THREAT_INCITE;
    }

    /** "If you …", "unless", "or else", "sinon". */
    private boolean isBargain(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (lexicon.holds(token, WordClass.OTHERWISE)) {
                return true;
            }
            if (lexicon.holds(token, WordClass.CONDITION)
                    && token.form().length() < 7
                    && !(i + 1 < sentence.size() && sentence.token(i + 1).is("only", "seulement"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isReflexive(Sentence sentence, Act act, Patient patient) {
        if (patient.token() < 0) {
            return false;
        }
        String form = Letters.fold(sentence.token(patient.token()).form()).replaceFirst("^-", "");
        if (lexicon.language() == Language.EN) {
            return form.endsWith("self") || form.endsWith("selves");
        }
        boolean order = sentence.token(act.verb()).tag().contains("V imp 2")
                || (act.verb() > 0
                        && sentence.token(act.verb() - 1).is("te", "toi")
                        && act.verb() > 1
                        && (sentence.token(act.verb() - 2).form().equalsIgnoreCase("va")
                                || sentence.token(act.verb() - 2).is("devoir")));
        return order && (form.equals("toi") || form.equals("te"));
    }

    static TargetRef.@Nullable Kind aim(Patient patient) {
        return switch (patient.kind()) {
            case YOU -> TargetRef.Kind.REPLY;
            case THIRD, PERSON, WHOEVER, UNKNOWN -> TargetRef.Kind.PRONOUN;
            case NAME -> TargetRef.Kind.MENTION;
            case GROUP -> TargetRef.Kind.GROUP;
            case SELF, THING -> null;
        };
    }

    private ThreatReading reading(
            Indicator indicator, String rule, double sure, Sentence sentence, Act act, Patient patient) {
        @Nullable Span whom = patient.token() < 0 ? null : sentence.token(patient.token()).span();
        int begin = sentence.token(act.verb()).span().begin();
        int end = sentence.token(act.end()).span().end();
        if (whom != null) {
            begin = Math.min(begin, whom.begin());
            end = Math.max(end, whom.end());
        }
        String name = "%s.grammar.%s.%s"
                .formatted(lexicon.language().code(), act.kind().name().toLowerCase(java.util.Locale.ROOT), rule);
        return new ThreatReading(indicator, new Span(begin, Math.max(begin, end)), sure, name, aim(patient), whom);
    }
}
