package org.tocsin.ingest.format.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of a WARC record or an HTTP message, as far as the blank line that ends them; lines may end with a
 * bare line feed. Of fields that come again the first counts. {@code end} is where the block begins; {@code whole} says
 * that the blank line was there.
 */
record Fields(Map<String, String> values, int end, boolean whole) {
    private static final int MOST = 1000;

    static Fields read(byte[] bytes, int from) {
        Map<String, String> values = new TreeMap<>();
        String last = null;
        int at = from;
        while (at < bytes.length) {
            int end = lineEnd(bytes, at);
            String line = latin(bytes, at, end);
            boolean feed = line.endsWith("\n");
            at = end;
            if (line.isBlank()) {
                return new Fields(values, at, feed);
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0)) && last != null) {
                values.merge(last, line.strip(), (a, b) -> a.length() < MOST ? a + " " + b : a);
            } else if (colon > 0 && values.size() < MOST) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.putIfAbsent(last, line.substring(colon + 1).strip());
            }
        }
        return new Fields(values, bytes.length, false);
    }

    /** Where the next line begins. */
    static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(bytes.length, at + 1);
    }

    static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    @Nullable String get(String name) {
        return values.get(name.toLowerCase(Locale.ROOT));
    }

    /** The same, empty where there is none. */
    String text(String name) {
        String value = get(name);
        return value == null ? "" : value;
    }
}
