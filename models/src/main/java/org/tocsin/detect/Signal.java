package org.tocsin.detect;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;

/**
 * One sign in one post: which, where, how sure (0 to 1), by which rule, at whom. {@code stage} is where in an attack the
 * act stands, if that is not the indicator's own: an address asked for is recon, a false call already made is execution.
 */
public record Signal(
        Indicator indicator,
        Span span,
        double confidence,
        String rule,
        @Nullable Stage stage,
        @Nullable TargetRef target) {
    /** By place, then indicator, then rule: a total order for output. */
    public static final Comparator<Signal> ORDER =
            Comparator.comparing(Signal::span).thenComparing(Signal::indicator).thenComparing(Signal::rule);

    public Signal {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of rule " + rule);
        }
    }

    public Signal at(@Nullable TargetRef aim) {
        return new Signal(indicator, span, confidence, rule, stage, aim);
    }

    public Signal withConfidence(double value) {
        return new Signal(indicator, span, value, rule, stage, target);
    }
}
