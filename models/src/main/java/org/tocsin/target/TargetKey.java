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
        /**
         * The last part of a name, or a single one: tells whose it is where somebody has used the whole one; no target. With a
         * weight of {@link #BARE_WORD} it is a mere word of the text.
         */
        SURNAME(false),
        /** The first part of a whole name. Its value is compared with that of a {@link #SURNAME}. */
        GIVEN(false),
        /** Whomever a thread is about, within that thread: what "her", "lui" and a bare threat fall back to. */
        THREAD(false),
        /**
         * Two words of what is told of somebody: a street, where they work or study. Whoever else is told of there may be
         * they; it joins nobody by itself. Its value is compared with the words of a {@link #NAME}.
         */
        FACT(false),
        /** A group that a thread attacks, nobody in particular, within that thread. */
        GROUP(false);

        private final boolean strong;

        Kind(boolean strong) {
            this.strong = strong;
        }

        /** Kinds of one domain have the same pseudonym where they have the same value. */
        public String domain() {
            return switch (this) {
                case FACT -> NAME.name();
                case GIVEN -> SURNAME.name();
                default -> name();
            };
        }

        public boolean isStrong() {
            return strong;
        }
    }

    /** What two mentions of one target share: a name also with its misspellings. */
    public String compared() {
        return kind == Kind.NAME || kind == Kind.FACT ? Misspelt.of(value) : value;
    }

    @Override
    public String toString() {
        return "TargetKey[" + kind + "]";
    }
}
