package org.tocsin.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.text.CodePoints;

/** Finds the handles that a text mentions, in one pass. */
public final class Handles {
    private static final int LONGEST = 64;

    private Handles() {}

    /** Names after {@code u/} or {@code /u/}, with that prefix: how Reddit mentions an account. */
    public static List<Found> reddit(CodePoints at, String text) {
        List<Found> found = new ArrayList<>();
        for (int i = text.indexOf("u/"); i >= 0; i = text.indexOf("u/", i + 2)) {
            int from = i > 0 && text.charAt(i - 1) == '/' ? i - 1 : i;
            int end = nameEnd(text, i + 2);
            if (end - i >= 5 && !partOfWord(text, from)) {
                found.add(new Found(text.substring(from, end), at.span(from, end)));
            }
        }
        return found;
    }

    /** Names after {@code @}, with it: how a comment addresses another's author. */
    public static List<Found> at(CodePoints at, String text) {
        List<Found> found = new ArrayList<>();
        for (int i = text.indexOf('@'); i >= 0; i = text.indexOf('@', i + 1)) {
            int end = nameEnd(text, i + 1);
            if (end > i + 1 && !partOfWord(text, i)) {
                found.add(new Found(text.substring(i, end), at.span(i, end)));
            }
        }
        return found;
    }

    private static boolean partOfWord(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return Character.isLetterOrDigit(before) || before == '/' || before == '_' || before == '.' || before == '-';
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && inName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean inName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
