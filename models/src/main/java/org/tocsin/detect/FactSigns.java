package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.detect.identifier.Exposure;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.Indicator;

/**
 * Facts of another person's life that become a sign by how the post speaks of them: where they are, with a call to go
 * there; a place read out of their picture, with how it was found; a former name or a workplace, with a wink or a grudge.
 */
final class FactSigns {
    private static final double SURE = 0.62;

    private FactSigns() {}

    static List<Signal> in(List<Identifier> identifiers, Exposure exposure) {
        List<Signal> signs = new ArrayList<>();
        for (Identifier fact : identifiers) {
            if (fact.about() == About.THIRD_PARTY) {
                sign(fact, exposure).ifPresent(signs::add);
            }
        }
        return signs;
    }

    private static Optional<Signal> sign(Identifier fact, Exposure exposure) {
        return switch (fact.type()) {
            case WHEREABOUTS ->
                sign(Indicator.SURVEIL_STALK, fact, exposure.hunt().or(() -> exposure.taunt()));
            case PHOTO_LOCATION ->
                sign(Indicator.DOX_GEOLOCATE, fact, exposure.comparison().or(() -> exposure.taunt()));
            case FORMER_NAME -> sign(Indicator.LEAK_DEADNAME, fact, exposure.taunt());
            case EMPLOYER -> sign(Indicator.DOX_PUBLISH, fact, exposure.taunt());
            default -> Optional.empty();
        };
    }

    private static Optional<Signal> sign(Indicator indicator, Identifier fact, Optional<Span> told) {
        return told.map(cue -> {
            Span span = new Span(
                    Math.min(fact.span().begin(), cue.begin()),
                    Math.max(fact.span().end(), cue.end()));
            String rule = "any." + indicator.id().toLowerCase(Locale.ROOT);
            return new Signal(indicator, span, SURE, rule, null, null);
        });
    }
}
