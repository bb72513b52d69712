package org.tocsin.screen;

/** Writes an RE2 pattern in the syntax of dk.brics.automaton; anchors go, so that it matches that much or more. */
final class BricsSyntax {
    private static final String WORD = "A-Za-z0-9_";

    private BricsSyntax() {}

    static String of(String pattern) {
        StringBuilder out = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                out.append(escaped(pattern.charAt(++i), inClass));
            } else if (inClass) {
                inClass = c != ']';
                out.append(c == '"' ? "\\\"" : String.valueOf(c));
            } else if (c == '[') {
                inClass = true;
                out.append(c);
            } else if (c == '(') {
                out.append('(');
                if (pattern.startsWith("(?:", i)) {
                    i += 2;
                } else if (pattern.startsWith("(?P<", i)) {
                    i = pattern.indexOf('>', i);
                }
            } else if (c == '.') {
                out.append("[^\\\n]");
            } else if (c == '^' || c == '$') {
                out.append("()");
            } else if (c != '?' || !isLazy(pattern, i)) {
                out.append("|*+?{})".indexOf(c) >= 0 || Character.isLetterOrDigit(c) || c == ',' ? "" : "\\")
                        .append(c);
            }
        }
        return out.toString();
    }

    private static boolean isLazy(String pattern, int i) {
        return i > 1 && "*+?}".indexOf(pattern.charAt(i - 1)) >= 0 && pattern.charAt(i - 2) != '\\';
    }

    private static String escaped(char c, boolean inClass) {
        return switch (c) {
            case 'b', 'B' -> "()";
            case 'n' -> "\\\n";
            case 'd' -> inClass ? "0-9" : "[0-9]";
            case 'w' -> inClass ? WORD : "[" + WORD + "]";
            case 's' -> inClass ? " \\\n\\\t" : "[ \\\n\\\t]";
            case 'S' -> "[^ \\\n\\\t]";
            case 'W' -> "[^" + WORD + "]";
            case 'D' -> "[^0-9]";
            default -> "\\" + c;
        };
    }
}
