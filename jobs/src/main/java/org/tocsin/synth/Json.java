package org.tocsin.synth;

/** Writes JSON from left to right; fast, and no more than a dump needs. */
final class Json {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder line;

    Json(StringBuilder line) {
        this.line = line;
    }

    Json open() {
        return before('{');
    }

    Json close() {
        line.append('}');
        return this;
    }

    Json array(String name) {
        return key(name).before('[');
    }

    Json end() {
        line.append(']');
        return this;
    }

    Json object(String name) {
        return key(name).before('{');
    }

    Json text(String name, CharSequence value) {
        return key(name).value(value);
    }

    Json number(String name, long value) {
        key(name);
        line.append(value);
        return this;
    }

    Json flag(String name, boolean value) {
        key(name);
        line.append(value);
        return this;
    }

    Json nothing(String name) {
        key(name);
        line.append("null");
        return this;
    }

    /** A text that stands in an array. */
    Json value(CharSequence value) {
        comma();
        line.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c == '\n') {
                line.append("\\n");
            } else if (c < ' ') {
                line.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
            } else {
                line.append(c);
            }
        }
        line.append('"');
        return this;
    }

    private Json key(String name) {
        comma();
        line.append('"').append(name).append("\":");
        return this;
    }

    private Json before(char opening) {
        comma();
        line.append(opening);
        return this;
    }

    private void comma() {
        char last = line.isEmpty() ? '\n' : line.charAt(line.length() - 1);
        if (last != '{' && last != '[' && last != ':' && last != '\n' && last != ',') {
            line.append(',');
        }
    }
}
