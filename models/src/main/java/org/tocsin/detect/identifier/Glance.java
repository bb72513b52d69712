package org.tocsin.detect.identifier;

/**
 * What kinds of character a text has, from one pass: the cheap look that spares a detector a post without so much as an
 * {@code @} or a digit.
 */
record Glance(int digits, int capitals, boolean at, boolean slash, boolean dot, int colons, boolean hash) {

    static Glance of(String text) {
        int digits = 0;
        int capitals = 0;
        int colons = 0;
        boolean at = false;
        boolean slash = false;
        boolean dot = false;
        boolean hash = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '@' -> at = true;
                case '/' -> slash = true;
                case '.' -> dot = true;
                case ':' -> colons++;
                case '#' -> hash = true;
                default -> {
                    if (c == ' ' || (c >= 'a' && c <= 'z')) {
                        continue; // most of any text
                    }
                    if (Character.isDigit(c)) {
                        digits++;
                    } else if (Character.isUpperCase(c)) {
                        capitals++;
                    }
                }
            }
        }
        return new Glance(digits, capitals, at, slash, dot, colons, hash);
    }
}
