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
        return i >= 0 && i < length && Letters.letter(chars[i]);
    }

    boolean isWord(int i) {
        return i >= 0 && i < length && Letters.orDigit(chars[i]);
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

    /** The last character stands for the original up to {@code end}, exclusive, too. */
    void extend(int end) {
        to[length - 1] = end;
    }

    String text() {
        return new String(chars, 0, length);
    }

    /** By character: the first original code point that it stands for. */
    int[] from() {
        return Arrays.copyOf(from, length);
    }

    /** By character: the original code point after the last that it stands for. */
    int[] to() {
        return Arrays.copyOf(to, length);
    }

    /** Adds words that together stand for the characters {@code begin} to {@code end}, exclusive, of another text. */
    void addFor(String words, Glyphs other, int begin, int end) {
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i), other.from[begin], other.to[end - 1]);
        }
    }

    /** Adds the characters {@code begin} to {@code end}, exclusive, of another text as they are. */
    void addAll(Glyphs other, int begin, int end) {
        for (int i = begin; i < end; i++) {
            add(other, i);
        }
    }

    OffsetMap offsets() {
        return OffsetMap.of(Arrays.copyOf(from, length), Arrays.copyOf(to, length));
    }
}
