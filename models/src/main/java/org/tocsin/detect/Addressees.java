package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.CodePoints;

/**
 * Handles that a post begins with say whom it answers. They are whom it speaks of only if it names nobody else, and does
 * not go on about "her": those who hunt somebody together answer each other all day.
 */
public final class Addressees {
    private static final Set<String> YOU = Set.of(
            "you",
            "u",
            "ur",
            "your",
            "yours",
            "yourself",
            "youre",
            "tu",
            "te",
            "toi",
            "ton",
            "ta",
            "tes",
            "vous",
            "votre",
            "vos",
            "t",
            "jte");
    private static final Set<String> THIRD = Set.of(
            "she", "her", "hers", "him", "he", "his", "shes", "hes", "elle", "il", "lui", "sa", "son", "ses", "celle",
            "celui");

    private static final Set<String> POINTING = Set.of("this", "that");

    /** After a name, these say something of whoever bears it. */
    private static final Set<String> SAID_OF_THEM = Set.of(
            "is",
            "was",
            "has",
            "had",
            "does",
            "did",
            "will",
            "would",
            "got",
            "keeps",
            "thinks",
            "lied",
            "lies",
            "said",
            "says",
            "just",
            "est",
            "etait",
            "était",
            "a",
            "avait",
            "va",
            "vient",
            "fait",
            "dit",
            "ment",
            "mentait",
            "croit",
            "ose",
            "continue",
            "sera",
            "n",
            "s",
            "se");

    private static final int MOST_WORDS = 60;

    private Addressees() {}

    /** The identifiers that only say whom the post answers. */
    public static List<Identifier> in(CodePoints points, List<Identifier> identifiers) {
        List<Identifier> leading = leading(points, identifiers);
        boolean others = identifiers.stream()
                .anyMatch(i -> (i.type() == IdentifierType.HANDLE || i.type() == IdentifierType.PERSON)
                        && !leading.contains(i));
        return !leading.isEmpty() && (others || speaksOfAnother(points, leading)) ? leading : List.of();
    }

    private static List<Identifier> leading(CodePoints points, List<Identifier> identifiers) {
        List<Identifier> leading = new ArrayList<>();
        int at = 0;
        for (Identifier identifier : identifiers) {
            Span span = identifier.span();
            boolean next = identifier.type() == IdentifierType.HANDLE
                    && span.begin() >= at
                    && span.end() <= points.length()
                    && (span.begin() == at
                            || points.cut(new Span(at, span.begin())).isBlank())
                    && points.cut(span).startsWith("@");
            if (!next) {
                break;
            }
            leading.add(identifier);
            at = span.end();
        }
        return leading;
    }

    private static boolean speaksOfAnother(CodePoints points, List<Identifier> leading) {
        int begin = leading.get(leading.size() - 1).span().end();
        return begin < points.length() && speaksOfAnother(points.cut(new Span(begin, points.length())));
    }

    /** Whether words to somebody go on about another: "her", "this one", and nothing of "you". */
    public static boolean speaksOfAnother(String text) {
        boolean third = false;
        boolean first = true;
        String before = "";
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", MOST_WORDS)) {
            if (YOU.contains(word) || (first && SAID_OF_THEM.contains(word))) {
                return false;
            }
            first &= word.isEmpty();
            third |= THIRD.contains(word) || (word.equals("one") && POINTING.contains(before));
            before = word;
        }
        return third;
    }
}
