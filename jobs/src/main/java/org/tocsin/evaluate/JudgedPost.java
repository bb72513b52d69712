package org.tocsin.evaluate;

import java.util.EnumSet;
import java.util.Set;
import org.tocsin.classify.Heads;
import org.tocsin.detect.Findings;
import org.tocsin.detect.Signal;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.train.LabelledPost;

/** A post with what readers said of it and what the detector found. */
public record JudgedPost(LabelledPost labelled, Findings found) {
    boolean flagged() {
        return found.flagged();
    }

    /** Flagged, and for a threat. */
    boolean flaggedAsThreat() {
        return found.flagged()
                && found.signals().stream().map(Signal::indicator).anyMatch(Heads::isThreat);
    }

    /** The indicators found, without counter-signs. */
    Set<Indicator> indicators() {
        Set<Indicator> indicators = EnumSet.noneOf(Indicator.class);
        found.signals().stream()
                .map(Signal::indicator)
                .filter(i -> !i.isCounter())
                .forEach(indicators::add);
        return indicators;
    }
}
