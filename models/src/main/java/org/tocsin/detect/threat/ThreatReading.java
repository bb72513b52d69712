package org.tocsin.detect.threat;

import org.jspecify.annotations.Nullable;
import org.tocsin.detect.TargetRef;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.Indicator;

/**
 * What a sentence threatens, as grammar has it: the indicator, where, how sure (0 to 1), by which rule, and the words for
 * whom it is aimed at, if any.
 */
public record ThreatReading(
        Indicator indicator,
        Span span,
        double confidence,
        String rule,
        TargetRef.@Nullable Kind aim,
        @Nullable Span patient) {}
