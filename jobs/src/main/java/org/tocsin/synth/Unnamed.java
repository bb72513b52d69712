package org.tocsin.synth;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/** Takes the one name out of a post: a name that calls somebody is left out, another becomes "this one". */
final class Unnamed {
    static final char GAP = '\uE000';

    private static final Pattern CALLED_LAST = Pattern.compile(",\\s*" + GAP + "(?=\\W*$)");
    private static final Pattern CALLED_FIRST = Pattern.compile("^\\W*" + GAP + "\\s*,\\s*");
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "\\b(you|u|ur|your|you're|youre|tu|te|toi|ton|ta|tes|t'\\w+|vous|votre|vos)\\b", Pattern.CASE_INSENSITIVE);

    private Unnamed() {}

    /** {@code text} holds a gap for each of so many names. */
    static @Nullable String of(String text, int names, Language language, boolean woman) {
        if (names == 0) {
            return text;
        }
        if (names > 1) {
            return null;
        }
        for (Pattern called : new Pattern[] {CALLED_LAST, CALLED_FIRST}) {
            Matcher matcher = called.matcher(text);
            if (matcher.find()) {
                return matcher.replaceFirst("");
            }
        }
        if (SPOKEN_TO.matcher(text).find()) {
            return null;
        }
        String someone = language == Language.FR ? (woman ? "celle-là" : "celui-là") : "this one";
        return text.replace(String.valueOf(GAP), someone);
    }
}
