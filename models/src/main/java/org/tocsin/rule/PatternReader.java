package org.tocsin.rule;

import java.util.BitSet;

/** Reads a rule's pattern piece by piece: the part of RE2's syntax that rules use. */
public final class PatternReader {
    /** How often a piece repeats; {@code most} is -1 for any number. */
    public record Times(int least, int most) {
        static final Times ONCE = new Times(1, 1);

        public boolean isOnce() {
            return least == 1 && most == 1;
        }
    }

    private final String pattern;
    private int at;

    public PatternReader(String pattern) {
        this.pattern = pattern;
    }

    public boolean atEnd() {
        return at == pattern.length();
    }

    /** What was read from a place on, up to here. */
    String since(int begin) {
        return pattern.substring(begin, at);
    }

    int place() {
        return at;
    }

    public char peek() {
        return pattern.charAt(at);
    }

    public boolean accept(char c) {
        boolean there = !atEnd() && peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    public void expect(char c) {
        if (!accept(c)) {
            throw fault("wants '" + c + "'");
        }
    }

    public void expectEnd() {
        if (!atEnd()) {
            throw fault("has one ')' too many");
        }
    }

    /** Reads the opening of a group, if there is one. */
    public boolean acceptGroup() {
        if (!accept('(')) {
            return false;
        }
        if (accept('?')) {
            if (accept('P')) {
                expect('<');
                at = endOf('>') + 1;
            } else {
                expect(':');
            }
        }
        return true;
    }

    /** Reads {@code \b}, the edge of a word, if it is there. */
    public boolean acceptWordEdge() {
        return acceptPair("\\b");
    }

    /** Reads what matches between characters, if it is there: {@code ^}, {@code $}, {@code \b}, {@code \B}. */
    public boolean acceptAnchor() {
        return accept('^') || accept('$') || acceptWordEdge() || acceptPair("\\B");
    }

    private boolean acceptPair(String pair) {
        boolean there = pattern.startsWith(pair, at);
        at += there ? 2 : 0;
        return there;
    }

    /** Reads one character or class. */
    public CharacterSet characters() {
        int c = next();
        return switch (c) {
            case '.' -> CharacterSet.dot();
            case '[' -> characterClass();
            case '\\' -> CharacterSet.escaped(next());
            case '*', '+', '?', '{' -> throw fault("repeats nothing");
            default -> CharacterSet.of(c);
        };
    }

    private int next() {
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    private CharacterSet characterClass() {
        boolean negated = accept('^');
        CharacterSet members = new CharacterSet(new BitSet(), false);
        for (boolean first = true; first || peek() != ']'; first = false) {
            int c = next();
            if (c == '\\') {
                members = members.or(CharacterSet.escaped(next()));
            } else if (peek() == '-' && pattern.charAt(at + 1) != ']') {
                expect('-');
                members = members.or(CharacterSet.range(c, next()));
            } else {
                members = members.or(CharacterSet.of(c));
            }
        }
        expect(']');
        return negated ? members.negated() : members;
    }

    /** Reads how often the piece before repeats. */
    public Times times() {
        Times times = Times.ONCE;
        if (accept('?')) {
            times = new Times(0, 1);
        } else if (accept('*')) {
            times = new Times(0, -1);
        } else if (accept('+')) {
            times = new Times(1, -1);
        } else if (accept('{')) {
            int end = endOf('}');
            String[] bounds = pattern.substring(at, end).split(",", -1);
            at = end + 1;
            int least = Integer.parseInt(bounds[0]);
            int most = bounds.length == 1 ? least : bounds[1].isEmpty() ? -1 : Integer.parseInt(bounds[1]);
            times = new Times(least, most);
        } else {
            return times;
        }
        accept('?');
        return times;
    }

    private int endOf(char c) {
        int end = pattern.indexOf(c, at);
        if (end < 0) {
            throw fault("wants '" + c + "'");
        }
        return end;
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("the pattern " + what + " at " + at);
    }
}
