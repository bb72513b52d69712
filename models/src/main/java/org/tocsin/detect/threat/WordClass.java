package org.tocsin.detect.threat;

import java.util.Locale;

/** What a word does in a threat: the keys of {@code grammar/en.yml} and {@code grammar/fr.yml}. */
enum WordClass {
    KILL,
    HARM,
    ROUGH,
    DIE,
    SEXUAL,
    NOUNS,
    DEAD,
    YOU,
    THIRD,
    SELF,
    THING,
    OWNER,
    OWN,
    PERSON,
    GROUP,
    HOLDER,
    OBJECT,
    INTENT,
    WOULD,
    DUTY,
    WISH,
    SOMEONE,
    SAY,
    ACCUSE,
    NEGATION,
    CONDITION,
    OTHERWISE,
    SUGGEST,
    HOW,
    RELATIVE,
    WHOEVER,
    SHOW,
    LAUGH,
    CAPABILITY;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
