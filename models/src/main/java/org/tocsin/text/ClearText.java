package org.tocsin.text;

import java.util.Arrays;
import org.tocsin.post.Span;

/**
 * A text as a plain reader would take it down, case and accents kept: look-alike and circled characters in their plain
 * form, invisible ones gone, letters and digits that were spaced out closed up, numbers told in words as figures, {@code
 * (at)} and {@code [dot]} as signs. Positions within it are UTF-16 units, as Java's matchers speak; spans are code points
 * of the original, and a span covers all that its words stand for. Takes linear time.
 */
public final class ClearText {
    private final String text;
    private final CodePoints points; // of the original
    private final int[] from; // by unit: the first original code point it stands for; empty where nothing was disguised
    private final int[] to; // and the one after the last

    private ClearText(String text, CodePoints points, int[] from, int[] to) {
        this.text = text;
        this.points = points;
        this.from = from;
        this.to = to;
    }

    /** The clear form of a text; the text itself where a look shows no disguise, which is nearly always. */
    public static ClearText of(String original) {
        return DisguiseScreen.mentions(original)
                ? lifted(original)
                : new ClearText(original, CodePoints.of(original), new int[0], new int[0]);
    }

    static ClearText lifted(String original) {
        Glyphs glyphs = PlainGlyphs.of(original);
        glyphs = SpacedLetters.close(glyphs);
        glyphs = SpelledSigns.lift(glyphs);
        glyphs = ToldDigits.lift(glyphs);
        LetterDigits.lift(glyphs);
        return new ClearText(glyphs.text(), CodePoints.of(original), glyphs.from(), glyphs.to());
    }

    /** The words in the clear. */
    public String text() {
        return text;
    }

    /** The original code points that units {@code begin} to {@code end}, exclusive, stand for. */
    public Span span(int begin, int end) {
        return from.length == 0 ? points.span(begin, end) : new Span(from[begin], to[end - 1]);
    }

    /** The first unit that stands for code point {@code index} of the original or for what follows it. */
    public int unit(int index) {
        if (from.length == 0) {
            return points.unit(index);
        }
        int at = Arrays.binarySearch(to, index + 1);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && to[at - 1] > index) {
            at--;
        }
        return at;
    }

    /** How many code points the original has. */
    public int length() {
        return points.length();
    }

    /** Counts only: the words belong to somebody. */
    @Override
    public String toString() {
        return "ClearText[" + text.length() + " characters]";
    }
}
