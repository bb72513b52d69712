package org.tocsin.detect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.detect.identifier.Exposure;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;

/**
 * Identifying data about one other person: a dox where somebody gives them away. Data that nobody publishes of themselves
 * show that by their kind; names, numbers and addresses, which stand in every notice, only beside "her number is", words
 * that mean harm, or a birth date, relatives and the like. Without any of these they are evidence, too weak to flag a post.
 */
final class DoxBundle {
    /** Data that lead to a door, a phone, a vehicle or an account. */
    private static final Set<IdentifierType> REACHING = EnumSet.of(
            IdentifierType.PHONE,
            IdentifierType.EMAIL,
            IdentifierType.STREET_ADDRESS,
            IdentifierType.GEO,
            IdentifierType.IP,
            IdentifierType.MAC,
            IdentifierType.NATIONAL_ID,
            IdentifierType.PASSPORT,
            IdentifierType.DRIVER_LICENCE,
            IdentifierType.LICENCE_PLATE,
            IdentifierType.VIN,
            IdentifierType.CREDIT_CARD,
            IdentifierType.BANK_ACCOUNT,
            IdentifierType.IBAN,
            IdentifierType.CREDENTIAL);

    /** Data that no notice, signature or advertisement holds. */
    private static final Set<IdentifierType> PRIVATE = EnumSet.of(
            IdentifierType.IP,
            IdentifierType.MAC,
            IdentifierType.NATIONAL_ID,
            IdentifierType.PASSPORT,
            IdentifierType.DRIVER_LICENCE,
            IdentifierType.VIN,
            IdentifierType.CREDIT_CARD,
            IdentifierType.CREDENTIAL);

    /** What is gathered about a person, and stands in no notice beside two ways to reach them. */
    private static final Set<IdentifierType> GATHERED = EnumSet.of(
            IdentifierType.BIRTH_DATE,
            IdentifierType.RELATIVE,
            IdentifierType.FORMER_NAME,
            IdentifierType.MEDICAL,
            IdentifierType.HANDLE);

    static final String RULE = "any.dox.bundle";

    private static final double ONE = 0.6; // of a single find that is given away
    private static final double UNTOLD = 0.4; // below what flags a post

    private DoxBundle() {}

    /** A signal over the whole bundle and what gives it away, surer with each kind of data; empty where there is none. */
    static Optional<Signal> in(List<Identifier> identifiers, Exposure exposure) {
        List<Identifier> theirs =
                identifiers.stream().filter(i -> i.about() == About.THIRD_PARTY).toList();
        List<Identifier> reaching =
                theirs.stream().filter(i -> REACHING.contains(i.type())).toList();
        if (reaching.isEmpty()) {
            return Optional.empty();
        }
        List<Span> shown = new ArrayList<>(theirs.stream().map(Identifier::span).toList());
        Optional<Span> taunt = exposure.taunt();
        taunt.ifPresent(shown::add);
        boolean given = taunt.isPresent()
                || isFile(theirs, reaching)
                || reaching.stream().anyMatch(i -> PRIVATE.contains(i.type()) || exposure.isOwned(i));
        long kinds = kinds(theirs);
        if (!given && kinds < 2) {
            return Optional.empty();
        }
        double sure = !given ? UNTOLD : kinds < 2 ? ONE : Math.min(0.95, 0.45 + 0.12 * kinds);
        return Optional.of(new Signal(Indicator.DOX_PUBLISH, around(shown), sure, RULE, null, null));
    }

    /** A named person's file: two ways to reach them, and what one has to gather. */
    private static boolean isFile(List<Identifier> theirs, List<Identifier> reaching) {
        return kinds(reaching) > 1
                && theirs.stream().anyMatch(i -> i.type() == IdentifierType.PERSON)
                && theirs.stream().anyMatch(i -> GATHERED.contains(i.type()));
    }

    private static long kinds(List<Identifier> identifiers) {
        return identifiers.stream().map(Identifier::type).distinct().count();
    }

    private static Span around(List<Span> spans) {
        int begin = spans.stream().mapToInt(Span::begin).min().orElse(0);
        int end = spans.stream().mapToInt(Span::end).max().orElse(begin);
        return new Span(begin, end);
    }
}
