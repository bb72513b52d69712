package org.tocsin.ingest.text;

/** The three entities that a JSON dump escapes Markdown with. */
public final class Entities {
    private Entities() {}

    /** Undoes the entities of greater-than, less-than and ampersand, once: an escaped entity was written as one and stays one. */
    public static String undo(String raw) {
        int at = raw.indexOf('&');
        if (at < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int from = 0;
        while (at >= 0) {
            text.append(raw, from, at);
            from = at;
            if (raw.startsWith("&gt;", at)) {
                text.append('>');
                from += 4;
            } else if (raw.startsWith("&lt;", at)) {
                text.append('<');
                from += 4;
            } else if (raw.startsWith("&amp;", at)) {
                text.append('&');
                from += 5;
            } else {
                text.append('&');
                from++;
            }
            at = raw.indexOf('&', from);
        }
        return text.append(raw, from, raw.length()).toString();
    }
}
