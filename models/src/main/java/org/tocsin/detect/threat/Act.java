package org.tocsin.detect.threat;

/**
 * A violent act that a sentence speaks of. {@code verb} is its token; {@code word} is the noun or particle that makes it
 * one ("put a <em>bullet</em>"), or the verb again. {@code gravity} (0 to 1) says how seldom it is a figure of speech.
 */
record Act(Kind kind, int verb, int word) {
    enum Kind {
        KILL(1.0),
        HARM(0.92),
        ROUGH(0.72),
        DIE(0.92),
        SEXUAL(1.0);

        private final double gravity;

        Kind(double gravity) {
            this.gravity = gravity;
        }

        double gravity() {
            return gravity;
        }
    }

    /** The last token of the act. */
    int end() {
        return Math.max(verb, word);
    }
}
