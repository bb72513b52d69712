package org.tocsin.ingest.text;

import java.util.List;
import org.tocsin.post.Span;

/**
 * A body as plain text, with what its markup said about parts of it. Spans count code points of {@code text}.
 * {@code nulRemoved}: NUL or C1 controls were left out; {@code badText}: half a surrogate pair became U+FFFD.
 */
public record BodyText(String text, List<Marked> marks, List<Anchor> anchors, boolean nulRemoved, boolean badText) {
    public BodyText {
        marks = List.copyOf(marks);
        anchors = List.copyOf(anchors);
    }

    /** What a part of a body is. */
    public enum Mark {
        QUOTE,
        GREENTEXT,
        CODE,
        SPOILER,
        SIGNATURE,
        EMBED
    }

    /** A marked part of a body; its {@code words} only where they are short greentext, else empty. */
    public record Marked(Mark mark, Span at, String words) {
        @Override
        public String toString() {
            return "Marked[" + mark + " " + at + "]";
        }
    }

    /** A link of the markup: its target and class as given, its first words, and where they stand. */
    public record Anchor(String href, String cssClass, Span at, String words) {
        @Override
        public String toString() {
            return "Anchor[" + at + "]";
        }
    }

    static BodyText of(TextBuilder built, List<Marked> marks, List<Anchor> anchors) {
        return new BodyText(built.text(), marks, anchors, built.nulRemoved(), built.halfPair());
    }

    @Override
    public String toString() {
        return "BodyText[" + text.length() + " chars]";
    }
}
