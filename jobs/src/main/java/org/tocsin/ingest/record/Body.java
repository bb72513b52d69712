package org.tocsin.ingest.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.text.BodyText;

/** What a post says: the source markup untouched, and the text that all offsets count in. */
public record Body(@Nullable String raw, Markup markup, BodyText text) {
    /** What a body is written in. */
    public enum Markup {
        HTML,
        BBCODE,
        MARKDOWN,
        PLAIN,
        FACETS
    }

    public static final Body EMPTY = new Body(null, Markup.PLAIN, new BodyText("", List.of(), List.of(), false, false));

    @Override
    public String toString() {
        return "Body[" + markup + "]";
    }
}
