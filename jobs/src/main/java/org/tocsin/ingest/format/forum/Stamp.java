package org.tocsin.ingest.format.forum;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page shows of a time: seconds since 1970, a time with its offset, words for readers, or some of these. */
record Stamp(
        @Nullable String epoch,
        @Nullable String offset,
        @Nullable String words) {
    static final Stamp NONE = new Stamp(null, null, null);

    private static final int LONGEST = 120;

    Stamp {
        words = words == null || words.isBlank()
                ? null
                : words.replace('\u00A0', ' ').strip();
        words = words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    static Stamp ofWords(@Nullable String words) {
        return new Stamp(null, null, words);
    }

    /** Words that stand at an element; none when it is absent. */
    static Stamp ofWords(@Nullable Element element) {
        return element == null ? NONE : ofWords(element.text());
    }

    boolean isNone() {
        return epoch == null && offset == null && words == null;
    }

    @Override
    public String toString() {
        return "Stamp";
    }
}
