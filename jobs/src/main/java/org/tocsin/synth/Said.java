package org.tocsin.synth;

import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/**
 * One post. {@code number} is its own in the whole dump; {@code answered} its predecessor in the conversation, null for
 * the first and for what answers nobody; {@code quotes} says whether it repeats what it answers; {@code at} counts seconds
 * since 1970. Plain talk has no role.
 */
record Said(
        long number,
        @Nullable Said answered,
        boolean quotes,
        Member author,
        long at,
        String text,
        Language language,
        @Nullable Role role) {
    /** The beginning of what it quotes, on one line; null when it quotes nothing. */
    @Nullable String quoted() {
        if (answered == null || !quotes) {
            return null;
        }
        return Titles.of(answered.text());
    }

    @Override
    public String toString() {
        return "Said[" + number + "]";
    }
}
