package org.tocsin.ingest.format.forum;

import org.jspecify.annotations.Nullable;

/** A link of a forum, in which ids stand as parameters or in the path; also as wget writes it into a saved page. */
record Href(String text) {
    private static final int LONGEST = 2048;

    Href {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        text = text.replace("%3F", "?").replace("%3f", "?").replace("%3D", "=").replace("%26", "&");
    }

    /** The number that a parameter such as {@code p} has. */
    @Nullable String number(String parameter) {
        String sought = parameter + "=";
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            boolean begins = at > 0 && "?&;@".indexOf(text.charAt(at - 1)) >= 0;
            String digits = digits(at + sought.length());
            if (begins && digits != null) {
                return digits;
            }
        }
        return null;
    }

    /** The number right after these words. */
    @Nullable String numberAfter(String words) {
        int at = text.indexOf(words);
        return at < 0 ? null : digits(at + words.length());
    }

    /** The number that ends the path's part after {@code words}: 12 of {@code threads/a-title.12/page-2}. */
    @Nullable String numberEnding(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            return null;
        }
        int from = at + words.length();
        int end = from;
        while (end < text.length() && "/?#&".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int start = end;
        while (start > from && isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean apart = start == from || text.charAt(start - 1) == '.';
        return start < end && apart ? text.substring(start, end) : null;
    }

    /** The number that ends the first part of the path that ends so, whatever its words: 7 of {@code membres/nom.7/}. */
    @Nullable String slugNumber() {
        int host = text.startsWith("http") ? text.indexOf('/', text.indexOf("//") + 2) : 0;
        String path = host < 0 ? "" : text.substring(host);
        for (String part : path.split("[/?&#]", 40)) {
            int dot = part.lastIndexOf('.');
            String end = part.substring(dot + 1);
            if (dot > 0 && !end.isEmpty() && end.chars().allMatch(c -> isDigit((char) c))) {
                return end;
            }
        }
        return null;
    }

    private @Nullable String digits(int from) {
        int to = from;
        while (to < text.length() && isDigit(text.charAt(to))) {
            to++;
        }
        return to == from ? null : text.substring(from, to);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
