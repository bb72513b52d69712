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

    /** What the patterns below look for between brackets. */
    private static final List<String> BRACKETED = List.of(
            "at",
            "@",
            "arobas",
            "arobase",
            "arrobas",
            "arrobase",
            "at sign",
            "dot",
            ".",
            "point",
            "punto",
            "underscore",
            "_",
            "tiret bas",
            "dash",
            "-",
            "hyphen",
            "tiret",
            "slash",
            "/",
            ":");

    private static final List<String> DOMAINS = List.of("com", "org", "net", "tv", "gg", "fr", "app", "social");
    private static final String DOMAIN = "(?:" + String.join("|", DOMAINS) + ")";

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
            sign("(\\w) (?:dot|point) (" + DOMAIN + "(?:/| slash ))", "."),
            sign("(\\." + DOMAIN + ") slash (@?\\w)", "/"),
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

    /** Whether a sign may be spelled out from a character between words on; may say yes in vain, never no. */
    static boolean mayStand(String text, int at) {
        return at + 2 < text.length()
                && switch (text.charAt(at)) {
                    case '(', '[', '{', '<' -> bracketed(text, text.charAt(at + 1) == ' ' ? at + 2 : at + 1);
                    case ' ' -> spaced(text, at);
                    default -> false;
                };
    }

    /** Whether a word that ends here is the head of a link that was made harmless, in any case. */
    static boolean linkBefore(String text, int end) {
        return end < text.length()
                && text.charAt(end) == ':'
                && (text.regionMatches(true, end - 4, "hxxp", 0, 4)
                        || text.regionMatches(true, end - 5, "hxxps", 0, 5));
    }

    private static boolean mentioned(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayStand(text, i) || linkBefore(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for a sign begins at {@code at} and a bracket closes behind it. */
    private static boolean bracketed(String text, int at) {
        for (String word : BRACKETED) {
            if (starts(text, at, word)) {
                int end = at + word.length();
                int close = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
                if (close < text.length() && "])}>".indexOf(text.charAt(close)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A word for a dot or a slash, or a dot, between spaces, figures or the name of a site. */
    private static boolean spaced(String text, int at) {
        return switch (text.charAt(at + 1)) {
            case 'd', 'D' -> starts(text, at, " dot ") && beforeSite(text, at + 5);
            case 'p', 'P' -> starts(text, at, " point ") && beforeSite(text, at + 7);
            case 's', 'S' -> starts(text, at, " slash ");
            case '.' -> starts(text, at, " . ") && at > 0 && isDigit(text, at - 1) && isDigit(text, at + 3);
            default -> false;
        };
    }

    /** Whether a figure or the name of a domain begins here: the only places where a bare word is a dot. */
    private static boolean beforeSite(String text, int at) {
        if (isDigit(text, at)) {
            return true;
        }
        for (String domain : DOMAINS) {
            if (starts(text, at, domain)) {
                int end = at + domain.length();
                return starts(text, end, "/") || starts(text, end, " slash ");
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean starts(String text, int at, String word) {
        int last = at + word.length() - 1;
        return last < text.length()
                && mayBe(text.charAt(last), word)
                && text.regionMatches(true, at, word, 0, word.length());
    }

    /** Whether a character may be a word's last: a look that spares most places the comparison. */
    private static boolean mayBe(char c, String word) {
        return c >= 0x80 || (c | 0x20) == (word.charAt(word.length() - 1) | 0x20);
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
