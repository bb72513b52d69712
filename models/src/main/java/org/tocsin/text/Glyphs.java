package org.tocsin.text;

import java.util.Arrays;

/** A text on its way to normal form: characters, each with the original code points that it stands for. */
final class Glyphs {
    private char[] chars;
    private int[] from;
    private int[] to;
    private int length;

    Glyphs(int capacity) {
        chars = new char[capacity];
        from = new int[capacity];
        to = new int[capacity];
    }

    int length() {
        return length;
    }

    char at(int i) {
        return chars[i];
    }

    boolean isLetter(int i) {
        return i >= 0 && i < length && Character.isLetter(chars[i]);
    }

    boolean isWord(int i) {
        return i >= 0 && i < length && Character.isLetterOrDigit(chars[i]);
    }

    void add(char c, int begin, int end) {
        if (length == chars.length) {
            int capacity = Math.max(16, length + (length >> 1));
            chars = Arrays.copyOf(chars, capacity);
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
        }
        chars[length] = c;
        from[length] = begin;
        to[length] = end;
        length++;
    }

    void add(Glyphs other, int i) {
        add(other.chars[i], other.from[i], other.to[i]);
    }

    void set(int i, char c) {
        chars[i] = c;
    }

    /** The last character stands for the originals of {@code other}'s {@code i}th too. */
    void absorb(Glyphs other, int i) {
        to[length - 1] = other.to[i];
    }

    String text() {
        return new String(chars, 0, length);
    }

    OffsetMap offsets() {
        return OffsetMap.of(Arrays.copyOf(from, length), Arrays.copyOf(to, length));
    }
}
