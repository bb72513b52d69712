package org.tocsin.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a post that anybody with a report may read: at most {@link Redactor#MAX_TOKENS} tokens, each a word of the
 * common lexicon in the lexicon's own spelling, the mark of a masked word, or the type of masked identifying data. Only
 * {@link Redactor} makes one, so a page that takes this type cannot show a post in clear.
 */
public final class RedactedText {
    /** What stands for a masked word; always the same, so that it does not tell the word's length. */
    public static final String MASK = "███";

    /** What one token is. */
    public enum Kind {
        WORD,
        MASK,
        TAG
    }

    /** One token: a word with its punctuation, {@link #MASK}, or an identifier type such as {@code [PHONE]}. */
    public record Piece(Kind kind, String text) {}

    private final List<Piece> pieces;

    RedactedText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** The tokens, in order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The tokens, a space between each two. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RedactedText that && pieces.equals(that.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
