package org.tocsin.text;

import java.util.Arrays;
import org.tocsin.post.Span;

/** Turns positions in UTF-16 units, which Java's matchers speak, into code points, which our spans count, and back. */
public final class CodePoints {
    private final String text;
    private final int[] codePointAt; // by UTF-16 unit; empty when the text has no surrogates and both counts agree

    private CodePoints(String text, int[] codePointAt) {
        this.text = text;
        this.codePointAt = codePointAt;
    }

    public static CodePoints of(String text) {
        int length = text.length();
        boolean plain = true;
        for (int i = 0; i < length && plain; i++) {
            plain = !Character.isSurrogate(text.charAt(i));
        }
        if (plain) {
            return new CodePoints(text, new int[0]);
        }
        int[] at = new int[length + 1];
        int count = 0;
        for (int i = 0; i < length; ) {
            int units = Character.charCount(text.codePointAt(i));
            for (int k = 0; k < units; k++) {
                at[i + k] = count;
            }
            i += units;
            count++;
        }
        at[length] = count;
        return new CodePoints(text, at);
    }

    /** The code points before UTF-16 position {@code unit}; inside a pair, those before the pair. */
    public int index(int unit) {
        return codePointAt.length == 0 ? unit : codePointAt[unit];
    }

    /** The span of UTF-16 positions {@code begin} to {@code end}, exclusive. */
    public Span span(int begin, int end) {
        return new Span(index(begin), index(end));
    }

    /** How many code points the whole text has. */
    public int length() {
        return index(text.length());
    }

    /** The words that a span covers. */
    public String cut(Span span) {
        return codePointAt.length == 0
                ? text.substring(span.begin(), span.end())
                : text.substring(unit(span.begin()), unit(span.end()));
    }

    /** The UTF-16 position of code point {@code index}. */
    public int unit(int index) {
        if (codePointAt.length == 0) {
            return index;
        }
        int unit = Arrays.binarySearch(codePointAt, index);
        if (unit < 0) {
            throw new IndexOutOfBoundsException(index);
        }
        return unit > 0 && codePointAt[unit - 1] == index ? unit - 1 : unit; // a pair's first half
    }
}
