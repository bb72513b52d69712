package org.tocsin.target;

/**
 * Something a target is known by. {@code value} is in normal form; in clear it lives only in memory, and every table
 * holds its keyed pseudonym instead. {@code toString} leaves it out.
 */
public record TargetKey(Kind kind, String value) {
    /** The weight of a word that stands without an {@code @} and may be somebody's handle. */
    public static final double BARE_WORD = 0.25;

    /** Strong kinds identify; weak ones only within a scope. */
    public enum Kind {
        /**
         * A handle, lower case, without its {@code @}; with its platform where it is a common word. With a weight of
         * {@link #BARE_WORD} it is a mere word of the text, and counts only if it is used as a handle elsewhere.
         */
        HANDLE(true),
        /** A published phone number or address of mail: a personal contact. */
        CONTACT(true),
        /** The author answered: platform, site and author id. */
        AUTHOR(true),
        /** A personal name of two parts or more, folded. */
        NAME(false),
        /** A single name, or a name that a thread's title gives, within that thread. */
        SUBJECT(false),
        /** The last part of a name: tells whose a single name is to an author who has used the whole one; no target. */
        SURNAME(false),
        /** Whomever a thread is about, within that thread: what "her", "lui" and a bare threat fall back to. */
        THREAD(false),
        /** A group that a thread attacks, nobody in particular, within that thread. */
        GROUP(false);

        private final boolean strong;

        Kind(boolean strong) {
            this.strong = strong;
        }

        public boolean isStrong() {
            return strong;
        }
    }

    @Override
    public String toString() {
        return "TargetKey[" + kind + "]";
    }
}
