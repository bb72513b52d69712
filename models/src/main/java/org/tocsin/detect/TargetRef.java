package org.tocsin.detect;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;

/** Whom a signal is aimed at, as the post says it. {@code span} is null where no word of the text stands for them. */
public record TargetRef(Kind kind, @Nullable Span span) {
    /** By what the target is known. */
    public enum Kind {
        /** A handle or a name in the text. */
        MENTION,
        /** "her", "him", "lui": resolved later by reply or thread. */
        PRONOUN,
        /** "you": the author answered. */
        REPLY,
        /** The person whom the thread is about. */
        THREAD,
        /** A group of people, nobody in particular. */
        GROUP;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
