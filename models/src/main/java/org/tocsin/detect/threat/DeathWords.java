package org.tocsin.detect.threat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.Token;
import org.tocsin.taxonomy.Indicator;

/** Threats without a violent verb: "death to …", "… deserves a bullet", "would all be dead", "a world without …". */
final class DeathWords {
    private final ThreatLexicon lexicon;
    private final Persons persons;

    DeathWords(ThreatLexicon lexicon, Persons persons) {
        this.lexicon = lexicon;
        this.persons = persons;
    }

    Optional<ThreatReading> in(Sentence sentence) {
        boolean question = sentence.tokens().stream().anyMatch(t -> t.form().startsWith("?"));
        boolean denied = sentence.tokens().stream().anyMatch(t -> t.is("not", "n't", "never", "pas", "jamais"));
        boolean told = sentence.tokens().stream().anyMatch(t -> lexicon.holds(t, WordClass.SAY, WordClass.ACCUSE));
        if (question || denied || told) {
            return Optional.empty();
        }
        for (int i = 0; i < sentence.size(); i++) {
            Optional<ThreatReading> found = noun(sentence, i).or(() -> Optional.empty());
            found = found.isPresent() ? found : dead(sentence, i);
            found = found.isPresent() ? found : without(sentence, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<ThreatReading> noun(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (!lexicon.holds(token, WordClass.NOUNS)) {
            return Optional.empty();
        }
        boolean toast = index + 1 < sentence.size()
                && (index == 0
                        || sentence.token(index - 1).pos().equals("PUNCT")
                        || sentence.token(index - 1).is("à", "a"))
                && sentence.token(index + 1).is("to", "à", "au", "aux", "le", "les", "a");
        boolean due = sentence.tokens().stream()
                .anyMatch(t -> t.is("deserve", "need", "solution", "mériter", "earn", "falloir"));
        if (!toast && (!due || token.isVerb())) {
            return Optional.empty();
        }
        int from = toast ? index + 1 : 0;
        for (int i = from; i < sentence.size(); i++) {
            Patient patient = persons.headed(sentence, i);
            if (isOther(patient) && patient.token() == i) {
                return Optional.of(
                        reading("noun", toast ? 0.8 : 0.75, sentence, Math.min(i, index), Math.max(i, index), patient));
            }
        }
        return Optional.empty();
    }

    private Optional<ThreatReading> dead(Sentence sentence, int index) {
        if (!lexicon.holds(sentence.token(index), WordClass.DEAD)) {
            return Optional.empty();
        }
        boolean meant = false;
        Patient who = Patient.NOBODY;
        int first = index;
        for (int i = Math.max(0, index - 10); i < index; i++) {
            Token token = sentence.token(i);
            meant |= token.is(
                            "would",
                            "should",
                            "wish",
                            "hope",
                            "better",
                            "deserve",
                            "want",
                            "souhaiter",
                            "espérer",
                            "devoir",
                            "mieux",
                            "vouloir",
                            "'d")
                    || token.tag().contains("V con")
                    || token.tag().contains("V sub");
            Patient patient = persons.headed(sentence, i);
            if (isOther(patient)) {
                who = patient;
                first = Math.min(first, i);
            }
            if (token.is("if", "si", "have", "avoir") && !token.tag().contains("V con")) {
                return Optional.empty();
            }
        }
        boolean told = who.kind() == Patient.Kind.YOU && index - who.token() <= 3;
        if (!who.isSomebody() || (!meant && !told)) {
            return Optional.empty();
        }
        return Optional.of(reading("dead", meant ? 0.8 : 0.55, sentence, first, index, who));
    }

    private Optional<ThreatReading> without(Sentence sentence, int index) {
        if (!sentence.token(index).is("without", "sans")) {
            return Optional.empty();
        }
        boolean better = sentence.tokens().stream()
                .limit(index)
                .anyMatch(t -> t.form().equalsIgnoreCase("better") || t.is("mieux", "meilleur", "better"));
        boolean place = sentence.tokens().stream()
                .limit(index)
                .anyMatch(
                        t -> t.is("world", "off", "place", "planet", "earth", "monde", "planète", "terre", "humanité"));
        if (!better || !place) {
            return Optional.empty();
        }
        for (int i = index + 1; i < Math.min(sentence.size(), index + 5); i++) {
            Patient patient = persons.headed(sentence, i);
            if (isOther(patient)) {
                return Optional.of(reading("without", 0.7, sentence, 0, i, patient));
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(Patient patient) {
        return patient.isSomebody() && patient.kind() != Patient.Kind.UNKNOWN;
    }

    private ThreatReading reading(
            String name, double confidence, Sentence sentence, int first, int last, Patient patient) {
        @Nullable Span whom = patient.token() < 0 ? null : sentence.token(patient.token()).span();
        Span span = new Span(
                sentence.token(first).span().begin(),
                Math.max(
                        sentence.token(first).span().end(),
                        sentence.token(last).span().end()));
        return new ThreatReading(
                Indicator.THREAT_INCITE,
                span,
                confidence * patient.kind().weight(),
                lexicon.language().code() + ".grammar.death." + name,
                ThreatGrammar.aim(patient),
                whom);
    }
}
