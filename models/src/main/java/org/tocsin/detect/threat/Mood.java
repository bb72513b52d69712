package org.tocsin.detect.threat;

/** How a sentence puts an act: as what the speaker will do, as what ought to be done, or as no threat at all. */
enum Mood {
    /** "I will", "je vais". */
    INTENT(0.95),
    /** "should be", "deserve to", "let us", "on devrait". */
    NORM(0.92),
    /** "I hope", "if only", "j'aimerais voir". */
    WISH(0.88),
    /** "kill her", "qu'on le noie". */
    ORDER(0.8),
    /** "you are going to die", "tu vas crever". */
    PREDICTION(0.75),
    /** "I could", "je pourrais". */
    WOULD(0.42),
    /** Somebody else is said to say or do it. */
    REPORTED(0),
    /** Denied, asked, past, or merely supposed. */
    UNREAL(0);

    private final double confidence;

    Mood(double confidence) {
        this.confidence = confidence;
    }

    double confidence() {
        return confidence;
    }
}
