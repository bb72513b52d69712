package org.tocsin.detect.stance;

import java.util.EnumMap;
import java.util.Map;
import org.tocsin.detect.StanceEstimate;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Language;

/**
 * Weighs how a post stands to the harm it speaks of: one sum of log-odds for each stance, then a softmax over them. The
 * weights are set by hand; each line below can be read as one reason.
 */
public final class StanceModel {
    /** Phrases of one stance add up to no more than this: length alone proves nothing. */
    private static final double MOST_PHRASES = 5.0;

    private final StanceCues cues = new StanceCues();

    /** The stance of a post with this evidence; {@code normal} is its text in normal form. */
    public StanceEstimate of(Evidence evidence, String normal, Language language) {
        Map<Stance, Double> phrases = cues.in(normal, language);
        Map<Stance, Double> odds = new EnumMap<>(Stance.class);
        odds.put(Stance.NEUTRAL, 0.0);
        // a sign at the threshold of 0.5 just outweighs neutral; each further kind of sign adds a little
        odds.put(Stance.ATTACK, -3.2 + 7.0 * evidence.attack() + 0.5 * Math.min(4, Math.max(0, evidence.signs() - 1)));
        odds.put(Stance.SELF_DISCLOSURE, -2.0 + 4.0 * evidence.self() + phrase(phrases, Stance.SELF_DISCLOSURE));
        // reports are long; a short post with one news word is seldom one
        double report = Math.min(1.5, evidence.length() / 400.0);
        odds.put(Stance.NEWS_REPORT, -3.0 + 4.0 * evidence.news() + report + phrase(phrases, Stance.NEWS_REPORT));
        // quoting an attack without one of one's own is how one speaks against it
        odds.put(
                Stance.COUNTER_SPEECH,
                -2.2
                        + 4.0 * evidence.support()
                        + 2.0 * evidence.quotedAttack()
                        + phrase(phrases, Stance.COUNTER_SPEECH));
        odds.put(Stance.FICTION, -2.0 + 4.0 * evidence.fiction() + phrase(phrases, Stance.FICTION));
        odds.put(Stance.HELP_SEEKING, -2.2 + 4.0 * evidence.help() + phrase(phrases, Stance.HELP_SEEKING));
        return softmax(odds);
    }

    private static double phrase(Map<Stance, Double> phrases, Stance stance) {
        return Math.min(MOST_PHRASES, phrases.getOrDefault(stance, 0.0));
    }

    private static StanceEstimate softmax(Map<Stance, Double> odds) {
        Stance best = Stance.NEUTRAL;
        double sum = 0;
        for (Map.Entry<Stance, Double> entry : odds.entrySet()) {
            sum += Math.exp(entry.getValue());
            best = entry.getValue() > odds.getOrDefault(best, 0.0) ? entry.getKey() : best;
        }
        return new StanceEstimate(best, Math.exp(odds.getOrDefault(Stance.ATTACK, 0.0)) / sum);
    }
}
