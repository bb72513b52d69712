package org.tocsin.classify;

import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;
import org.tocsin.taxonomy.Tactic;

/** The names of what a model is asked. */
public final class Heads {
    /** Violence or self-harm wished, urged or announced, at a person or a group. */
    public static final String THREAT = "threat";

    /** Said as those speak who hunt somebody: attacks, and the mockery and accusations around them. */
    public static final String HOSTILE = "hostile";

    /** Said of a firm, a brand or an institution: complaints, boycotts, reviews. */
    public static final String ORGANISATION = "organisation";

    private Heads() {}

    /** Whether an indicator counts for {@link #THREAT}. */
    public static boolean isThreat(Indicator indicator) {
        return indicator.tactic() == Tactic.THREAT || indicator.tactic() == Tactic.SELFHARM;
    }

    public static String of(Stance stance) {
        return "stance " + stance.label();
    }

    public static String of(Indicator indicator) {
        return "indicator " + indicator.id();
    }
}
