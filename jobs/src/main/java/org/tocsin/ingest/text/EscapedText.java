package org.tocsin.ingest.text;

import java.util.Arrays;
import java.util.List;
import org.tocsin.post.Span;

/**
 * A text whose three entities, of less-than, greater-than and ampersand, are undone once, and that still knows where
 * each code point of the escaped text went: what counts in the one is found in the other.
 */
public final class EscapedText {
    private static final List<String> ENTITIES = List.of("&lt;", "&gt;", "&amp;");

    private final BodyText body;
    private final int[] places; // by code point of the escaped text, and one for its end

    private EscapedText(BodyText body, int[] places) {
        this.body = body;
        this.places = places;
    }

    public static EscapedText of(String raw) {
        TextBuilder text = new TextBuilder();
        int[] places = new int[raw.codePointCount(0, raw.length()) + 1];
        int at = 0;
        for (int i = 0; i < raw.length(); ) {
            int units = entity(raw, i);
            int place = text.codePoints();
            if (units > 0) {
                text.append(Entities.undo(raw.substring(i, i + units)));
                Arrays.fill(places, at, at + units, place);
                at += units;
            } else {
                units = Character.charCount(raw.codePointAt(i));
                text.append(raw, i, i + units);
                places[at++] = place;
            }
            i += units;
        }
        places[at] = text.codePoints();
        return new EscapedText(BodyText.of(text, List.of(), List.of()), places);
    }

    /** The length of the entity that begins here; 0 when none does. */
    private static int entity(String raw, int at) {
        if (raw.charAt(at) == '&') {
            for (String entity : ENTITIES) {
                if (raw.startsWith(entity, at)) {
                    return entity.length();
                }
            }
        }
        return 0;
    }

    public BodyText body() {
        return body;
    }

    /** Where code points of the escaped text stand in the body; what lies beyond its end stands at the end. */
    public Span span(int begin, int end) {
        int last = places.length - 1;
        int from = places[Math.max(0, Math.min(begin, last))];
        return new Span(from, Math.max(from, places[Math.max(0, Math.min(end, last))]));
    }
}
