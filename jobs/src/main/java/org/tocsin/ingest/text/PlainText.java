package org.tocsin.ingest.text;

import java.util.List;

/** Reads a body that has no markup. */
public final class PlainText {
    private PlainText() {}

    public static BodyText read(String raw) {
        if (TextBuilder.isPlain(raw)) {
            return new BodyText(raw, List.of(), List.of(), false, false);
        }
        return BodyText.of(new TextBuilder().append(raw), List.of(), List.of());
    }
}
