package org.tocsin.rule;

import java.util.Set;
import java.util.TreeSet;

/** Reads a rule's pattern piece by piece: the part of RE2's syntax that rules use. */
final class PatternReader {
    private static final int FEW = 4;
    private static final int ASCII = 128;

    /** How often a piece repeats; {@code most} is -1 for any number. */
    record Times(int least, int most) {
        static final Times ONCE = new Times(1, 1);

        boolean isOnce() {
            return least == 1 && most == 1;
        }
    }

    private final String pattern;
    private int at;

    PatternReader(String pattern) {
        this.pattern = pattern;
    }

    boolean atEnd() {
        return at == pattern.length();
    }

    char peek() {
        return pattern.charAt(at);
    }

    boolean accept(char c) {
        boolean there = !atEnd() && peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    void expect(char c) {
        if (!accept(c)) {
            throw fault("wants '" + c + "'");
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw fault("has one ')' too many");
        }
    }

    /** Reads the opening of a group, if there is one. */
    boolean acceptGroup() {
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

    /** Reads what matches between characters, if it is there: {@code ^}, {@code $}, {@code \b}, {@code \B}. */
    boolean acceptAnchor() {
        if (accept('^') || accept('$')) {
            return true;
        }
        boolean boundary = pattern.startsWith("\\b", at) || pattern.startsWith("\\B", at);
        at += boundary ? 2 : 0;
        return boundary;
    }

    /** Reads one character or class: what it can be, or an empty set when that is too much to list. */
    Set<String> characters() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '.' -> Set.of();
            case '[' -> characterClass();
            case '\\' -> {
                char escaped = pattern.charAt(at++);
                if (escaped == 'n') {
                    yield Set.of("\n");
                }
                if ("dDsSwW".indexOf(escaped) >= 0) {
                    yield Set.of();
                }
                if (Character.isLetterOrDigit(escaped)) {
                    throw fault("uses an escape that rules don't");
                }
                yield Set.of(String.valueOf(escaped));
            }
            case '*', '+', '?', '{' -> throw fault("repeats nothing");
            default -> c < ASCII ? Set.of(String.valueOf(c)) : Set.of(); // the screen looks for ASCII alone
        };
    }

    private Set<String> characterClass() {
        int end = at;
        boolean listable = peek() != '^';
        Set<String> members = new TreeSet<>();
        for (; end == at || pattern.charAt(end) != ']'; end++) {
            char c = pattern.charAt(end);
            boolean range = c == '-' && end > at && pattern.charAt(end + 1) != ']';
            listable &= c != '\\' && !range && c < ASCII;
            members.add(String.valueOf(c));
            end += c == '\\' ? 1 : 0;
        }
        at = end + 1;
        return listable && members.size() <= FEW ? members : Set.of();
    }

    /** Reads how often the piece before repeats. */
    Times times() {
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
