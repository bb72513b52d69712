package org.tocsin.detect.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/**
 * A stretch of chat as a parser trained on newspapers can read it: "jvais" is "je vais", "k1ll" is "kill", shouting is
 * spoken. Every span of the plain text leads back to the words it stands for.
 */
final class PlainSpelling {
    private final String text;
    private final int[]
            begins; // by code point of the plain text: where its word began, or its own place, in the original
    private final int[] ends;

    private PlainSpelling(String text, List<int[]> places) {
        this.text = text;
        this.begins = places.stream().mapToInt(p -> p[0]).toArray();
        this.ends = places.stream().mapToInt(p -> p[1]).toArray();
    }

    static PlainSpelling of(String original, Map<String, String> chat, WordScreen screen) {
        boolean shouted = isShouted(original);
        CodePoints points = CodePoints.of(original);
        StringBuilder plain = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < original.length(); ) {
            int end = i;
            while (end < original.length() && isWord(original.charAt(end))) {
                end++;
            }
            if (end == i) {
                int c = original.codePointAt(i);
                plain.appendCodePoint(c);
                places.add(new int[] {points.index(i), points.index(i) + 1});
                i += Character.charCount(c);
                continue;
            }
            boolean handle = i > 0 && "@#/".indexOf(original.charAt(i - 1)) >= 0;
            String word = original.substring(i, end);
            String said = handle ? word : said(word, shouted, chat, screen);
            boolean sameLength = said.length() == word.length();
            for (int k = 0; k < said.length(); k++) {
                int at = points.index(i);
                places.add(sameLength ? new int[] {at + k, at + k + 1} : new int[] {at, points.index(end)});
            }
            plain.append(said);
            i = end;
        }
        return new PlainSpelling(plain.toString(), places);
    }

    private static String said(String word, boolean shouted, Map<String, String> chat, WordScreen screen) {
        String lower = word.toLowerCase(Locale.ROOT);
        @Nullable String whole = chat.get(lower.replace('\u2019', '\''));
        if (whole != null && !(word.length() == 1 && Character.isDigit(word.charAt(0)))) {
            return whole;
        }
        if (hasDigitAmongLetters(word) && !screen.in(word).isEmpty()) {
            StringBuilder letters = new StringBuilder(word);
            for (int i = 0; i < word.length(); i++) {
                char plain = Letters.plain(word.charAt(i));
                letters.setCharAt(i, Character.isLetter(word.charAt(i)) || plain == 0 ? word.charAt(i) : plain);
            }
            return letters.toString();
        }
        return shouted && lower.length() == word.length() ? lower : word;
    }

    private static boolean hasDigitAmongLetters(String word) {
        return word.chars().anyMatch(Character::isLetter)
                && word.chars().anyMatch(c -> !Character.isLetter(c) && c != '\'' && c != '\u2019');
    }

    private static boolean isWord(char c) {
        return (Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) || c == '\'' || c == '\u2019' || c == '$';
    }

    /** More than half of the letters are capitals: these are no names. */
    private static boolean isShouted(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters > 6 && text.chars().filter(Character::isUpperCase).count() * 2 > letters;
    }

    String text() {
        return text;
    }

    /** Where in the original a span of the plain text comes from. */
    Span origin(Span span) {
        if (span.begin() >= begins.length) {
            int end = ends.length == 0 ? 0 : ends[ends.length - 1];
            return new Span(end, end);
        }
        int last = Math.min(Math.max(span.end() - 1, span.begin()), ends.length - 1);
        return new Span(begins[span.begin()], ends[last]);
    }
}
