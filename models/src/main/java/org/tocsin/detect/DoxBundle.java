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
            IdentifierType.WHEREABOUTS,
            IdentifierType.HANDLE);

    /** Where somebody is found in person. */
    private static final Set<IdentifierType> DOOR =
            EnumSet.of(IdentifierType.STREET_ADDRESS, IdentifierType.GEO, IdentifierType.LICENCE_PLATE);

    static final String RULE = "any.dox.bundle";

    private static final double ONE = 0.6; // of a single find that is given away
    private static final double UNTOLD = 0.4; // below what flags a post
    private static final double SINGLED_OUT = 0.62; // somebody is, and nothing says why
    private static final double FEW_PEOPLE = 30; // bits: a handful of people in the world
    private static final int FEW_WORDS = 1; // labels and towns apart

    private DoxBundle() {}

    /** A signal over all the data and what gives them away, surer with each kind; empty where there is none. */
    static Optional<Signal> in(List<Identifier> identifiers, Exposure exposure, List<PersonBundle> people) {
        List<Identifier> theirs =
                identifiers.stream().filter(i -> isTheirs(i, exposure)).toList();
        List<Identifier> reaching =
                theirs.stream().filter(i -> REACHING.contains(i.type())).toList();
        Optional<PersonBundle> singled = singledOut(identifiers, exposure, people);
        if (reaching.isEmpty() && singled.isEmpty()) {
            return Optional.empty();
        }
        List<Span> shown = new ArrayList<>(theirs.stream().map(Identifier::span).toList());
        singled.ifPresent(who -> who.identifiers().forEach(i -> shown.add(i.span())));
        Optional<Span> taunt = exposure.taunt();
        taunt.ifPresent(shown::add);
        boolean given = !reaching.isEmpty()
                && (taunt.isPresent()
                        || isFile(theirs, reaching)
                        || reaching.stream().anyMatch(i -> PRIVATE.contains(i.type()) || exposure.isOwned(i)));
        long kinds = kinds(theirs);
        if (!given && singled.isEmpty() && kinds < 2) {
            return Optional.empty();
        }
        double sure = given && kinds > 1
                ? Math.min(0.95, 0.45 + 0.12 * kinds)
                : singled.isPresent() ? SINGLED_OUT : given ? ONE : UNTOLD;
        return Optional.of(new Signal(Indicator.DOX_PUBLISH, around(shown), sure, RULE, null, null));
    }

    /**
     * Somebody whom the data of a short post lead to in person, where nothing makes it a notice: no courtesy, trade, office,
     * occasion or report, and no data of the author's own or of an organisation. The post speaks of them in the third
     * person, says nothing else at all, or tells all there is to tell.
     */
    private static Optional<PersonBundle> singledOut(
            List<Identifier> identifiers, Exposure exposure, List<PersonBundle> people) {
        boolean published =
                identifiers.stream().anyMatch(i -> i.about() == About.SELF || i.about() == About.ORGANISATION);
        List<PersonBundle> led = published
                ? List.of()
                : people.stream().filter(DoxBundle::leadsToSomebody).toList();
        if (led.isEmpty() || exposure.isNotice()) {
            return Optional.empty();
        }
        boolean bare = exposure.wordsBeside(identifiers) <= FEW_WORDS;
        return led.stream()
                .filter(who -> (bare && who.has(IdentifierType.PERSON)) || isSpokenOf(who) || isComplete(who, exposure))
                .findFirst();
    }

    private static boolean isTheirs(Identifier identifier, Exposure exposure) {
        return identifier.about() == About.THIRD_PARTY
                || (identifier.about() == About.UNKNOWN && exposure.isOwned(identifier));
    }

    private static boolean leadsToSomebody(PersonBundle who) {
        boolean gathered = who.has(IdentifierType.PERSON)
                && who.identifiers().stream()
                        .anyMatch(i -> i.type() != IdentifierType.HANDLE && GATHERED.contains(i.type()));
        return who.identifiers().stream()
                        .anyMatch(i -> DOOR.contains(i.type()) || (gathered && REACHING.contains(i.type())))
                && who.mosaic().bits() >= FEW_PEOPLE;
    }

    /** A whole name, a door, and one thing more that leads to them or had to be gathered; not below a letter. */
    private static boolean isComplete(PersonBundle who, Exposure exposure) {
        return who.has(IdentifierType.PERSON)
                && !exposure.isBelowBlankLine(who.identifiers().get(0))
                && who.identifiers().stream().anyMatch(i -> DOOR.contains(i.type()))
                && who.identifiers().stream()
                        .anyMatch(i -> !DOOR.contains(i.type())
                                && (REACHING.contains(i.type()) || GATHERED.contains(i.type())));
    }

    private static boolean isSpokenOf(PersonBundle who) {
        return who.identifiers().stream().anyMatch(i -> REACHING.contains(i.type()) && i.about() == About.THIRD_PARTY);
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
