package org.tocsin.report;

import org.jspecify.annotations.Nullable;

/**
 * A chunk taken apart: at most one opening mark, letters with apostrophes and hyphens between them, at most one closing
 * mark. {@code core} is empty for punctuation that stands alone, as French sets it.
 */
record Word(String opening, String core, String closing) {
    /** A longer chunk (in UTF-16 units) is no word. */
    static final int LONGEST = 48;

    private static final String OPENERS = "\"'«“‘([*>-–—¡¿…";
    private static final String CLOSERS = ".,;:!?…\"'»”’)]*-–—";
    private static final String SHOWN = ".,;:!?…\"«»()“”";

    /** Null when the chunk holds anything else: a digit, a symbol, an emoji, a control character, another script. */
    static @Nullable Word of(String chunk) {
        int begin = 0;
        int end = chunk.length();
        while (begin < end && OPENERS.indexOf(chunk.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && CLOSERS.indexOf(chunk.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = begin; i < end; i++) {
            if (!belongs(chunk.charAt(i))) {
                return null;
            }
        }
        if (begin == end && !chunk.codePoints().allMatch(c -> OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0)) {
            return null;
        }
        Word word =
                new Word(first(chunk.substring(0, begin)), chunk.substring(begin, end), first(chunk.substring(end)));
        return begin == end && word.opening.isEmpty() && word.closing.isEmpty() ? null : word;
    }

    private static boolean belongs(char c) {
        boolean latin = Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        boolean accent = Character.getType(c) == Character.NON_SPACING_MARK;
        return latin || accent || c == '\'' || c == '’' || c == '-';
    }

    private static String first(String marks) {
        return marks.codePoints()
                .filter(c -> SHOWN.indexOf(c) >= 0)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
