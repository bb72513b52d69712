package org.tocsin.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.text.BodyText.Anchor;
import org.tocsin.ingest.text.BodyText.Mark;
import org.tocsin.ingest.text.BodyText.Marked;
import org.tocsin.post.Span;

/** Puts a body together from the parts in which some dumps hold it, and tells where each came to stand. */
public final class PartsText {
    private static final int LONGEST_ANCHOR = 100;

    private final TextBuilder text = new TextBuilder();
    private final List<Marked> marks = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private boolean breaks;
    private boolean badBefore;
    private boolean nulBefore;

    /** Adds words of the author. */
    public Span add(String words) {
        if (breaks && !words.isEmpty()) {
            text.append('\n');
            breaks = false;
        }
        int begin = text.codePoints();
        text.append(words);
        return new Span(begin, text.codePoints());
    }

    /** Adds a body that was read already, with its marks. */
    public Span add(BodyText body) {
        Span at = add(body.text());
        body.marks().forEach(mark -> marks.add(new Marked(mark.mark(), moved(mark.at(), at), mark.words())));
        body.anchors()
                .forEach(anchor -> anchors.add(
                        new Anchor(anchor.href(), anchor.cssClass(), moved(anchor.at(), at), anchor.words())));
        nulBefore |= body.nulRemoved();
        badBefore |= body.badText();
        return at;
    }

    /** What comes next, if anything, begins a line of its own. */
    public PartsText line() {
        breaks = !text.isEmpty();
        return this;
    }

    public void mark(Span at, @Nullable Mark mark) {
        if (mark != null && at.length() > 0) {
            marks.add(new Marked(mark, at, ""));
        }
    }

    public void anchor(Span at, String href, String words) {
        anchors.add(new Anchor(href, "", at, words.substring(0, Math.min(words.length(), LONGEST_ANCHOR))));
    }

    /** Where what comes next will begin. */
    public int next() {
        return text.codePoints() + (breaks ? 1 : 0);
    }

    /** From a place to the end; empty when nothing came after it. */
    public Span since(int begin) {
        return new Span(Math.min(begin, text.codePoints()), text.codePoints());
    }

    public BodyText build() {
        BodyText built = BodyText.of(text, marks, anchors);
        return new BodyText(
                built.text(),
                built.marks(),
                built.anchors(),
                built.nulRemoved() || nulBefore,
                built.badText() || badBefore);
    }

    private static Span moved(Span inner, Span to) {
        return new Span(inner.begin() + to.begin(), inner.end() + to.begin());
    }
}
