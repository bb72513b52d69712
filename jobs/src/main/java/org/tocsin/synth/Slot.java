package org.tocsin.synth;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template leaves open, in square brackets. Those that tell who is meant are {@link #names}. */
enum Slot {
    NAME("name", true),
    FIRST("first", true),
    LAST("last", true),
    HANDLE("handle", true),
    ALIAS("alias", true),
    PHONE("phone", false),
    MAIL("mail", false),
    STREET("street", false),
    TOWN("town", false),
    POSTCODE("postcode", false),
    EMPLOYER("employer", false),
    SCHOOL("school", false),
    LANDLORD("landlord", false),
    RELATIVE("relative", false),
    CAR("car", false),
    PLATE("plate", false),
    DAY("day", false),
    TIME("time", false),
    PLACE("place", false),
    LINK("link", false),
    SITE("site", false),
    GAME("game", false),
    BRAND("brand", false),
    STAR("star", false),
    TAG("tag", false),
    EVENT("event", false),
    TOPIC("topic", false),
    SHE("she", false),
    HER("her", false),
    HIM("him", false),
    SHE_CAPITAL("She", false),
    HER_CAPITAL("Her", false),
    HIM_CAPITAL("Him", false),
    ELLE("elle", false),
    ELLE_CAPITAL("Elle", false),
    LA("la", false),
    LUI("lui", false),
    E("e", false);

    private static final Map<String, Slot> BY_WORD = new HashMap<>();

    static {
        for (Slot slot : values()) {
            BY_WORD.put(slot.word, slot);
        }
    }

    private final String word;
    private final boolean names;

    Slot(String word, boolean names) {
        this.word = word;
        this.names = names;
    }

    /** The slot that a template calls so; null when there is none. */
    static @Nullable Slot of(String word) {
        return BY_WORD.get(word);
    }

    /** Whether a post that fills it says who is meant. */
    boolean names() {
        return names;
    }
}
