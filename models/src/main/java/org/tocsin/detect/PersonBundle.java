package org.tocsin.detect;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.mosaic.Clue;
import org.tocsin.mosaic.Detail;
import org.tocsin.mosaic.Mosaic;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.CodePoints;

/**
 * What one post tells about one person: the identifiers, and the mosaic that they make. A {@code relative} is exposed beside
 * somebody else, and has a bundle of their own.
 */
public record PersonBundle(boolean relative, List<Identifier> identifiers, Mosaic mosaic) {
    private static final int AHEAD = 24; // code points in which the town stands behind a street
    private static final int BIRTH_DIGITS = 5; // a day or a month, and a year

    /** A town: a capitalised word, with a postcode in front or not. */
    private static final Pattern TOWN =
            Pattern.compile("^(?:[, \\n]|in |of |\u00e0 |\u00e1 )+(?:\\d{4,5} )?\\p{Lu}\\p{L}{2,}");

    public PersonBundle {
        identifiers = List.copyOf(identifiers);
    }

    static PersonBundle of(boolean relative, List<Identifier> identifiers, CodePoints points) {
        List<Clue> clues = new ArrayList<>();
        for (Identifier identifier : identifiers) {
            // to themselves, a relative is no relative
            boolean own = relative && identifier.type() == IdentifierType.RELATIVE;
            clues.add(new Clue(own ? IdentifierType.PERSON : identifier.type(), detail(identifier, points)));
        }
        return new PersonBundle(relative, identifiers, Mosaic.of(clues));
    }

    public boolean has(IdentifierType type) {
        return identifiers.stream().anyMatch(i -> i.type() == type);
    }

    private static Detail detail(Identifier identifier, CodePoints points) {
        return switch (identifier.type()) {
            case PERSON, RELATIVE, FORMER_NAME ->
                identifier.value().strip().indexOf(' ') > 0 ? Detail.WHOLE : Detail.PART;
            case BIRTH_DATE -> digits(identifier.value()) < BIRTH_DIGITS ? Detail.PART : Detail.WHOLE;
            case STREET_ADDRESS ->
                digits(identifier.value()) == 0
                        ? Detail.PART
                        : TOWN.matcher(behind(identifier, points)).find() ? Detail.EXACT : Detail.WHOLE;
            default -> Detail.WHOLE;
        };
    }

    private static String behind(Identifier identifier, CodePoints points) {
        int from = identifier.span().end();
        return points.cut(new Span(from, Math.min(points.length(), from + AHEAD)));
    }

    private static long digits(String value) {
        return value.chars().filter(Character::isDigit).count();
    }
}
