package org.tocsin.detect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;

/** Identifying data of several kinds about one other person, side by side: a dox, whatever words stand around it. */
final class DoxBundle {
    /** Data that leads to a door, a phone or an account. */
    private static final Set<IdentifierType> REACHING = Set.of(
            IdentifierType.PHONE,
            IdentifierType.EMAIL,
            IdentifierType.STREET_ADDRESS,
            IdentifierType.GEO,
            IdentifierType.IP,
            IdentifierType.NATIONAL_ID,
            IdentifierType.PASSPORT,
            IdentifierType.LICENCE_PLATE,
            IdentifierType.CREDIT_CARD,
            IdentifierType.BANK_ACCOUNT,
            IdentifierType.IBAN,
            IdentifierType.CREDENTIAL);

    static final String RULE = "any.dox.bundle";

    private DoxBundle() {}

    /** A signal over the whole bundle, surer with each kind of data; empty where there is none. */
    static Optional<Signal> in(List<Identifier> identifiers) {
        List<Identifier> theirs =
                identifiers.stream().filter(i -> i.about() == About.THIRD_PARTY).toList();
        boolean reaching = theirs.stream().anyMatch(i -> REACHING.contains(i.type()));
        long kinds = theirs.stream().map(Identifier::type).distinct().count();
        if (!reaching || kinds < 2) {
            return Optional.empty();
        }
        int begin = theirs.stream()
                .map(Identifier::span)
                .min(Comparator.naturalOrder())
                .map(Span::begin)
                .orElse(0);
        int end = theirs.stream().mapToInt(i -> i.span().end()).max().orElse(begin);
        double sure = Math.min(0.95, 0.45 + 0.12 * kinds);
        return Optional.of(new Signal(Indicator.DOX_PUBLISH, new Span(begin, end), sure, RULE, null, null));
    }
}
