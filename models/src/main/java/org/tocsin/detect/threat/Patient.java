package org.tocsin.detect.threat;

/** Who would suffer an act; {@code token} is -1 where no word stands for them. */
record Patient(Kind kind, int token) {
    static final Patient NOBODY = new Patient(Kind.THING, -1);

    enum Kind {
        YOU(1.0),
        GROUP(1.0),
        PERSON(0.97),
        NAME(0.95),
        THIRD(0.93),
        /** "Whoever shrank my jumper": nobody in particular, and seldom meant. */
        WHOEVER(0.45),
        /** A noun that we do not know for a person. */
        UNKNOWN(0.4),
        SELF(0),
        THING(0);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        /** How sure one is that this is somebody, 0 to 1. */
        double weight() {
            return weight;
        }
    }

    boolean isSomebody() {
        return kind.weight() > 0;
    }
}
