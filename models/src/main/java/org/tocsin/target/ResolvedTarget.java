package org.tocsin.target;

import java.util.Locale;

/**
 * One target under its lasting id. {@code keys} is how many keys lead to it; {@code named}: by a handle, a name or a
 * contact, not only as an author answered or as whomever a thread is about; {@code ambiguous}: its key fits several
 * people and nothing decides between them.
 */
public record ResolvedTarget(String id, Kind kind, String label, int keys, boolean named, boolean ambiguous) {
    /** What a target is. */
    public enum Kind {
        PERSON("a person"),
        GROUP("a group"),
        ORGANISATION("an organisation");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The name in files: {@code person}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As a label says it: {@code a person}. */
        public String words() {
            return words;
        }
    }
}
