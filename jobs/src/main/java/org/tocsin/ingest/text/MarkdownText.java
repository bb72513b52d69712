package org.tocsin.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.ingest.text.BodyText.Mark;
import org.tocsin.ingest.text.BodyText.Marked;
import org.tocsin.post.Span;

/**
 * Reads Markdown: the text stays as written, and lines that begin with {@code >} are quotes. A line that merely follows
 * a quote is the author's own, although Markdown would draw it inside: people write their answer there.
 */
public final class MarkdownText {
    private static final int DEEPEST_INDENT = 3;

    private MarkdownText() {}

    public static BodyText read(String raw) {
        if (raw.indexOf('>') < 0) {
            return PlainText.read(raw);
        }
        TextBuilder text = new TextBuilder();
        List<Marked> marks = new ArrayList<>();
        int quoteFrom = -1;
        int quoteTo = 0;
        for (int at = 0; at < raw.length(); ) {
            int feed = raw.indexOf('\n', at);
            int end = feed < 0 ? raw.length() : feed;
            boolean quoted = quoted(raw, at, end);
            if (quoted && quoteFrom < 0) {
                quoteFrom = text.codePoints();
            } else if (!quoted && quoteFrom >= 0) {
                marks.add(new Marked(Mark.QUOTE, new Span(quoteFrom, quoteTo), ""));
                quoteFrom = -1;
            }
            text.append(raw, at, end);
            quoteTo = text.codePoints();
            if (feed >= 0) {
                text.append('\n');
            }
            at = end + 1;
        }
        if (quoteFrom >= 0) {
            marks.add(new Marked(Mark.QUOTE, new Span(quoteFrom, quoteTo), ""));
        }
        return BodyText.of(text, marks, List.of());
    }

    /** Reads Reddit's Markdown, in which the dumps hold {@code & < >} as entities; they are undone once. */
    public static BodyText readEscaped(String raw) {
        return read(Entities.undo(raw));
    }

    private static boolean quoted(String raw, int from, int end) {
        int at = from;
        while (at < end && at - from < DEEPEST_INDENT && raw.charAt(at) == ' ') {
            at++;
        }
        boolean spoiler = at + 1 < end && raw.charAt(at + 1) == '!';
        return at < end && raw.charAt(at) == '>' && !spoiler;
    }
}
