package org.tocsin.text;

import java.util.Locale;
import org.tocsin.post.Span;

/**
 * The form of a text that rules match on: compatibility forms and accents folded, lower case, plain quotes, disguises
 * lifted (look-alike letters, digits for letters, letters spaced out or held down), one space for white space and one
 * line feed for a line's end. Every stretch of it leads back to code points of the original. Takes linear time.
 */
public final class NormalizedText {
    private final String text;
    private final OffsetMap offsets;

    private NormalizedText(String text, OffsetMap offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    public static NormalizedText of(String original) {
        if (PlainText.isPlain(original)) {
            return new NormalizedText(original.toLowerCase(Locale.ROOT), OffsetMap.identity());
        }
        Glyphs glyphs = Spacing.even(Disguise.lift(Folding.fold(original)));
        return new NormalizedText(glyphs.text(), glyphs.offsets());
    }

    /** The words in normal form. */
    public String text() {
        return text;
    }

    /** The span of the original, in code points, behind positions {@code begin} to {@code end} (exclusive) of {@link #text}. */
    public Span original(int begin, int end) {
        return offsets.original(begin, end);
    }

    /** Counts only: the words belong to somebody. */
    @Override
    public String toString() {
        return "NormalizedText[" + text.length() + " characters]";
    }
}
