package org.tocsin.synth;

import java.util.Locale;

/** The lists of a file of texts, and how many words each has at least. */
enum Listed {
    FIRST_F(40),
    FIRST_M(40),
    LAST(80),
    STREET(60),
    TOWN(30),
    EMPLOYER(30),
    SCHOOL(20),
    LANDLORD(10),
    PLACE(30),
    GAME(12),
    BRAND(12),
    STAR(12),
    EVENT(12),
    SITE(8),
    TOPIC(15),
    RELATIVE_F(15),
    RELATIVE_M(15),
    CAR(10),
    HANDLE_WORD(60);

    private final int least;

    Listed(int least) {
        this.least = least;
    }

    /** The name in files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    int least() {
        return least;
    }
}
