package org.tocsin.synth;

/** Makes a thread's title of what its first post says. */
final class Titles {
    private static final int LONGEST = 80;

    private Titles() {}

    /** The first line, up to a word's end. */
    static String of(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST);
    }
}
