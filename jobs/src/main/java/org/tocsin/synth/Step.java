package org.tocsin.synth;

/**
 * Some posts of one family in a scenario: from {@code least} to {@code most} of them, written between two hours that
 * count from its beginning.
 */
record Step(Family family, int least, int most, double from, double to, Crew crew) {
    private static final double HOURS = 24;

    /** Who writes them. */
    enum Crew {
        MOB,
        /** Any member, no friend of the mob. */
        OTHERS,
        /** The person whom the scenario is about. */
        SELF
    }

    static Step hours(Family family, int least, int most, double from, double to) {
        return new Step(family, least, most, from, to, Crew.MOB);
    }

    static Step days(Family family, int least, int most, double from, double to) {
        return hours(family, least, most, from * HOURS, to * HOURS);
    }

    Step by(Crew others) {
        return new Step(family, least, most, from, to, others);
    }
}
