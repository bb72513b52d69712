package org.tocsin.detect;

import java.util.List;
import java.util.Set;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Tactic;

/**
 * Makes a post's signals into probabilities that compare across posts: a logistic of the surest sign of each kind, of how
 * many there are, and of the words of violence that no sign explains; less where the stance is no attack.
 */
final class ScoreModel {
    private static final Set<Tactic> THREAT = Set.of(Tactic.THREAT);
    private static final Set<Tactic> DOXXING = Set.of(Tactic.DOX, Tactic.LEAK);
    private static final Set<Tactic> MOBILISING =
            Set.of(Tactic.REPORT, Tactic.CONTACT, Tactic.OVERLOAD, Tactic.COORD, Tactic.SURVEIL);
    private static final Set<Tactic> BAITING = Set.of(Tactic.SELFHARM);

    private ScoreModel() {}

    /** {@code violentWords} is how many words of the threat lexicon the post holds. */
    static Scores of(List<Signal> signals, StanceEstimate stance, int violentWords) {
        double baiting = surest(signals, BAITING);
        double words = Math.min(4, violentWords);
        return new Scores(
                probability(Math.max(surest(signals, THREAT), 0.8 * baiting), count(signals, THREAT), words, stance),
                probability(surest(signals, DOXXING), count(signals, DOXXING), 0, stance),
                probability(surest(signals, MOBILISING), count(signals, MOBILISING), 0, stance),
                probability(baiting, count(signals, BAITING), 0, stance));
    }

    private static double surest(List<Signal> signals, Set<Tactic> kinds) {
        return signals.stream()
                .filter(s -> kinds.contains(s.indicator().tactic()))
                .mapToDouble(Signal::confidence)
                .max()
                .orElse(0);
    }

    private static long count(List<Signal> signals, Set<Tactic> kinds) {
        return signals.stream()
                .map(Signal::indicator)
                .filter(i -> kinds.contains(i.tactic()))
                .map(Indicator::id)
                .distinct()
                .count();
    }

    /** -4.6 is one in a hundred; a sign of confidence 0.5 comes to even odds where the stance is an attack. */
    private static double probability(double surest, long count, double words, StanceEstimate stance) {
        if (surest == 0 && words == 0) {
            return Scores.NONE.threat();
        }
        double odds = -4.6 + 7.1 * surest + 0.3 * Math.max(0, count - 1) + 0.25 * words + 1.2 * stance.attack();
        return Math.max(Scores.NONE.threat(), 1 / (1 + Math.exp(-odds)));
    }
}
