package org.tocsin.target;

import java.util.Locale;

/** Why two ids became one, or one two: a class of evidence, never a name or a value. The stronger come first. */
public enum Ground {
    REVIEWER("a reviewer said so"),
    SAID_SAME("a post lists keys of both for one person"),
    SHARED_CONTACT("they share a published contact"),
    SAME_NAME("they share a name, or facts are told of one name"),
    CONVERSATION("they are spoken of in one conversation"),
    CONTINUED("posts between the two attacks tie them together"),
    OTHER_EVIDENCE("the evidence of several posts together"),
    UNTIED("no evidence ties them any more");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    /** As an explanation says it. */
    public String words() {
        return words;
    }

    /** The name in files: {@code shared_contact}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
