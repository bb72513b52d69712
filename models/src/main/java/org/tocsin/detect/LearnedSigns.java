package org.tocsin.detect;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.classify.Signs;
import org.tocsin.detect.identifier.Identifier;

/** What rules, grammar and identifiers say of a post, as the learned model hears it. */
public final class LearnedSigns {
    private static final double STANCE = 0.5;

    private LearnedSigns() {}

    /** The signs of findings that no learned model has touched. */
    public static Signs of(Findings ruled) {
        Map<String, Double> signs = new HashMap<>();
        for (Signal signal : ruled.signals()) {
            signs.merge("indicator " + signal.indicator().id(), signal.confidence(), Math::max);
            signs.merge("tactic " + signal.indicator().tactic(), signal.confidence(), Math::max);
        }
        for (Identifier identifier : ruled.identifiers()) {
            signs.put("identifier " + identifier.type(), 1.0);
            signs.put("about " + identifier.about(), 1.0);
            signs.put("identifier " + identifier.type() + " about " + identifier.about(), 1.0);
        }
        signs.put("score threat", ruled.scores().threat());
        signs.put("score doxxing", ruled.scores().doxxing());
        signs.put("score mobilisation", ruled.scores().mobilisation());
        signs.put("stance " + ruled.stance().label(), STANCE);
        if (ruled.flagged()) {
            signs.put("flagged", 1.0);
        }
        return new Signs(signs);
    }
}
