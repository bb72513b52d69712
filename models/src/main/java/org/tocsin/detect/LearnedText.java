package org.tocsin.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.CodePoints;
import org.tocsin.text.NormalizedText;

/**
 * A post as the learned model reads it: in normal form, and with one sign in place of each name, number or address, so
 * that weights know that somebody was named and never who. Lengths stay, so that places lead to the original.
 */
public final class LearnedText {
    private LearnedText() {}

    /** {@code normal} itself where the post holds no identifier. */
    static NormalizedText of(String text, NormalizedText normal, List<Identifier> identifiers) {
        return identifiers.stream().noneMatch(i -> sign(i.type()) != null) ? normal : of(text, identifiers);
    }

    /** The text with its identifiers out of sight. */
    public static NormalizedText of(String text, List<Identifier> identifiers) {
        StringBuilder masked = new StringBuilder(text);
        CodePoints points = CodePoints.of(text);
        for (Identifier identifier : identifiers) {
            String sign = sign(identifier.type());
            if (sign != null) {
                int begin = points.unit(identifier.span().begin());
                int end = points.unit(identifier.span().end());
                masked.replace(begin, end, sign + " ".repeat(end - begin - 1));
            }
        }
        return NormalizedText.of(masked.toString());
    }

    /** A sign that no English or French post is written with; null for kinds whose words tell more than who it is. */
    private static @Nullable String sign(IdentifierType type) {
        return switch (type) {
            case PERSON, RELATIVE, FORMER_NAME -> "人";
            case HANDLE, PROFILE_URL, EMAIL -> "名";
            case STREET_ADDRESS, POSTCODE, GEO -> "址";
            case EMPLOYER, SCHOOL -> "社";
            case AGE, MEDICAL, WHEREABOUTS, PHOTO_LOCATION, BIRTH_DATE -> null;
            default -> "号";
        };
    }
}
