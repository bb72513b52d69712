package org.tocsin.detect.time;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

/**
 * When a post says that something will happen: "tonight", "friday at 9 eastern", "samedi 15h", "dans deux heures". Pure
 * and linear in the text. Times are UTC unless the post names a zone; what is past or happens every week is not announced.
 */
public final class AnnouncedTime {
    private static final int WIDEST_GAP = 12; // characters between two pieces of one expression

    private AnnouncedTime() {}

    /**
     * The soonest moment after {@code createdAt} that the text announces; the end of the day where only a day is said, the
     * last moment where several are meant. Empty where nothing lies ahead.
     */
    public static Optional<Instant> of(String text, Language language, Instant createdAt) {
        return expressions(text, language).stream()
                .flatMap(e -> e.after(createdAt).stream())
                .min(Comparator.naturalOrder());
    }

    /** Where the text announces a time, in code points, in order of place. */
    public static List<Span> mentions(String text, Language language) {
        CodePoints points = CodePoints.of(text);
        return expressions(text, language).stream()
                .map(e -> points.span(e.begin(), e.end()))
                .sorted()
                .distinct()
                .toList();
    }

    private static List<TimeExpression> expressions(String text, Language language) {
        if (!TimePatterns.possible(text)) {
            return List.of();
        }
        List<TimeExpression> announced = new ArrayList<>();
        for (Pattern pattern : TimePatterns.of(language)) {
            @Nullable TimeExpression current = null;
            for (Matcher piece = pattern.matcher(text); piece.find(); ) {
                if (insideColons(text, piece)) {
                    continue;
                }
                if (current == null || !sameBreath(text, current.end(), piece.start()) || !current.add(piece)) {
                    close(current, announced);
                    current = new TimeExpression(piece.start());
                    current.add(piece);
                }
            }
            close(current, announced);
        }
        return announced;
    }

    private static void close(@Nullable TimeExpression expression, List<TimeExpression> announced) {
        if (expression != null && expression.announces()) {
            announced.add(expression);
        }
    }

    /** Whether the piece is part of a longer row, such as a hardware address or a time code with seconds. */
    private static boolean insideColons(String text, Matcher piece) {
        boolean before = piece.start() > 0 && text.charAt(piece.start() - 1) == ':';
        boolean behind = piece.end() + 1 < text.length()
                && text.charAt(piece.end()) == ':'
                && Character.isLetterOrDigit(text.charAt(piece.end() + 1));
        return (before && Character.isDigit(text.charAt(piece.start()))) || behind;
    }

    private static boolean sameBreath(String text, int from, int to) {
        if (to - from > WIDEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ("\n.!?;".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
