package org.tocsin.synth;

import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

/** What a post is in a scenario: the truth that its reader is asked for. An attack has a campaign and a target. */
record Role(
        String scenario,
        @Nullable String campaign,
        @Nullable String target,
        @Nullable String alias,
        @Nullable Stage stage,
        Stance stance) {
    /** Of a post that attacks nobody. */
    static Role harmless(String scenario, Stance stance) {
        return new Role(scenario, null, null, null, null, stance);
    }

    boolean attacks() {
        return campaign != null;
    }
}
