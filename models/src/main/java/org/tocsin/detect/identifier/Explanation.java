package org.tocsin.detect.identifier;

import java.util.List;

/**
 * Why a post's identifiers were decided as they were: each with its reasons, and the near misses. In order of place;
 * holds types, places and rules, and no word of the post beyond the identifiers' own secret values.
 */
public record Explanation(List<Decision> decisions, List<NearMiss> nearMisses) {
    public Explanation {
        decisions = List.copyOf(decisions);
        nearMisses = List.copyOf(nearMisses);
    }

    /** An identifier and why it is one, and about whom: sentences without a word of the post. */
    public record Decision(Identifier identifier, List<String> reasons) {
        public Decision {
            reasons = List.copyOf(reasons);
        }
    }
}
