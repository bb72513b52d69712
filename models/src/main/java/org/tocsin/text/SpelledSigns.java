package org.tocsin.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/**
 * Puts signs back where writers spell them out: {@code (at)}, {@code [dot]}, {@code (point)}, {@code hxxp}, the dots of an
 * internet address, {@code site dot com slash name}. A bare "at" or "dot" is everyday speech and is left to those who know
 * what stands around it.
 */
final class SpelledSigns {
    private static final String OPEN = "[ _]?[\\[({<] ?";
    private static final String CLOSE = " ?[\\])}>][ _]?";

    private static final List<String> WORDS = List.of(
            "at", "@", "ar", "dot", ".", "point", "pun", "under", "_", "tiret", "dash", "-", "hyph", "slash", "/", ":");

    private record Sign(Pattern pattern, String replacement) {}

    /** Group 1, where there is one, stays in front of the sign, group 2 behind it. */
    private static final List<Sign> SIGNS = List.of(
            sign("(\\w)" + OPEN + "(?:at|@|arobase?|arrobase?|at sign)" + CLOSE + "(\\w)", "@"),
            sign("(\\w)" + OPEN + "(?:dot|\\.|point|punto)" + CLOSE + "(\\w)", "."),
            sign("(\\w)" + OPEN + "(?:underscore|_|tiret bas)" + CLOSE + "(\\w)", "_"),
            sign("(\\w)" + OPEN + "(?:dash|-|hyphen|tiret)" + CLOSE + "(\\w)", "-"),
            sign("(\\w)" + OPEN + "(?:slash|/)" + CLOSE + "(\\w)", "/"),
            sign("(\\w)" + OPEN + ":" + CLOSE + "(/)", ":"),
            sign("(\\d)(?: (?:dot|point) | \\. )(\\d)", "."),
            sign("(\\w) (?:dot|point) ((?:com|org|net|tv|gg|fr|app|social)(?:/| slash ))", "."),
            sign("(\\.(?:com|org|net|tv|gg|fr|app|social)) slash (@?\\w)", "/"),
            sign("\\b(h)xx(ps?://)", "tt"));

    private SpelledSigns() {}

    private static Sign sign(String pattern, String replacement) {
        return new Sign(Pattern.compile("(?i)" + pattern), replacement);
    }

    static Glyphs lift(Glyphs in) {
        if (!mentioned(in.text())) {
            return in;
        }
        Glyphs text = in;
        for (Sign sign : SIGNS) {
            text = lift(text, sign);
        }
        return text;
    }

    /** Whether a sign is spelled out somewhere, by a look at each character. */
    static boolean mentioned(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean sign = switch (text.charAt(i)) {
                case '(', '[', '{', '<' -> bracketed(text, text.charAt(i + 1) == ' ' ? i + 2 : i + 1);
                case ' ' -> starts(text, i, " dot ") || starts(text, i, " point ") || starts(text, i, " . ");
                case 'h', 'H' -> starts(text, i, "hxx");
                default -> false;
            };
            if (sign) {
                return true;
            }
        }
        return false;
    }

    private static boolean bracketed(String text, int at) {
        return WORDS.stream().anyMatch(word -> starts(text, at, word));
    }

    private static boolean starts(String text, int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length());
    }

    private static Glyphs lift(Glyphs in, Sign sign) {
        Matcher matcher = sign.pattern().matcher(in.text());
        if (!matcher.find()) {
            return in;
        }
        Glyphs out = new Glyphs(in.length());
        int done = 0;
        int from = 0;
        while (from <= in.length() && matcher.find(from)) {
            out.addAll(in, done, matcher.end(1));
            out.addFor(sign.replacement(), in, matcher.end(1), matcher.start(2));
            done = matcher.start(2);
            from = done; // what follows one sign may lead to the next
        }
        out.addAll(in, done, in.length());
        return out;
    }
}
