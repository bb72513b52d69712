package org.tocsin.detect;

import com.google.re2j.Pattern;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** Words that say that two names are one person's: "aka", "real name", "alias", "de son vrai nom", or a bracket. */
public final class Alias {
    private static final int NEAR = 40; // code points between the two

    private static final Pattern SAYS_SO =
            Pattern.compile("(?i)\\b(?:aka|a\\.k\\.a|also known as|alias|alt of|real name|goes by|formerly|irl"
                    + "|alt|dit|dite|de son vrai nom|vrai nom|son pseudo|pseudo|connue? sous)\\b");

    private Alias() {}

    public static boolean between(CodePoints points, Span first, Span second) {
        int begin = first.end();
        int end = second.begin();
        boolean near = begin < end && end - begin <= NEAR && end <= points.length();
        if (!near) {
            return false;
        }
        String words = points.cut(new Span(begin, end));
        return words.strip().equals("(") || SAYS_SO.matcher(words).find();
    }
}
