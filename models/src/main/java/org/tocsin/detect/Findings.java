package org.tocsin.detect;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.text.Language;

/**
 * All that was found in one post. {@code flagged}: at default thresholds the post counts as evidence of an attack on a
 * person or a group. {@code announcedFor} is the moment that an announced act is set for (UTC), where the post says one
 * and its own time is known. {@code trials} names the rules on trial that matched, once for each match: they are counted,
 * and weigh nothing. Lists are in their total orders.
 */
public record Findings(
        Language language,
        boolean flagged,
        Scores scores,
        StanceEstimate stance,
        List<Identifier> identifiers,
        List<Signal> signals,
        @Nullable Instant announcedFor,
        List<String> trials) {
    public Findings {
        identifiers = identifiers.stream().sorted(Identifier.ORDER).toList();
        signals = signals.stream().sorted(Signal.ORDER).toList();
        trials = trials.stream().sorted().toList();
    }

    /** The same, with the moment of an announced act. */
    Findings announcedFor(@Nullable Instant moment) {
        return new Findings(language, flagged, scores, stance, identifiers, signals, moment, trials);
    }

    /** The same, with other identifiers. */
    Findings with(List<Identifier> others) {
        return new Findings(language, flagged, scores, stance, others, signals, announcedFor, trials);
    }

    /** Nothing at all. */
    public static Findings none(Language language) {
        return new Findings(
                language, false, Scores.NONE, StanceEstimate.NEUTRAL, List.of(), List.of(), null, List.of());
    }

    /** Whether there is anything here that the link stage could use. */
    public boolean isEmpty() {
        return signals.isEmpty() && identifiers.isEmpty();
    }
}
