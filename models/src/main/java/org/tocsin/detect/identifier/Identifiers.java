package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.BANK_ACCOUNT;
import static org.tocsin.taxonomy.IdentifierType.BIRTH_DATE;
import static org.tocsin.taxonomy.IdentifierType.CREDIT_CARD;
import static org.tocsin.taxonomy.IdentifierType.DRIVER_LICENCE;
import static org.tocsin.taxonomy.IdentifierType.EMAIL;
import static org.tocsin.taxonomy.IdentifierType.EMPLOYER;
import static org.tocsin.taxonomy.IdentifierType.FORMER_NAME;
import static org.tocsin.taxonomy.IdentifierType.GEO;
import static org.tocsin.taxonomy.IdentifierType.IBAN;
import static org.tocsin.taxonomy.IdentifierType.IP;
import static org.tocsin.taxonomy.IdentifierType.MAC;
import static org.tocsin.taxonomy.IdentifierType.NATIONAL_ID;
import static org.tocsin.taxonomy.IdentifierType.PASSPORT;
import static org.tocsin.taxonomy.IdentifierType.PERSON;
import static org.tocsin.taxonomy.IdentifierType.PHONE;
import static org.tocsin.taxonomy.IdentifierType.PHOTO_LOCATION;
import static org.tocsin.taxonomy.IdentifierType.PROFILE_URL;
import static org.tocsin.taxonomy.IdentifierType.RELATIVE;
import static org.tocsin.taxonomy.IdentifierType.SCHOOL;
import static org.tocsin.taxonomy.IdentifierType.STREET_ADDRESS;
import static org.tocsin.taxonomy.IdentifierType.WHEREABOUTS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.syntax.corenlp.CoreNlpPersons;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

/**
 * All identifying data of a post: every detector's finds, of which no two overlap, each with whom it is about. Linear in
 * the text; safe to share between threads.
 */
public final class Identifiers {
    /** Of two finds of one length, the one whose shape says more wins: these types in order, then all others. */
    private static final List<IdentifierType> SPECIFIC = List.of(
            EMAIL,
            GEO,
            PROFILE_URL,
            IP,
            MAC,
            IBAN,
            CREDIT_CARD,
            NATIONAL_ID,
            BANK_ACCOUNT,
            PASSPORT,
            DRIVER_LICENCE,
            BIRTH_DATE,
            PHONE,
            STREET_ADDRESS,
            FORMER_NAME,
            RELATIVE,
            SCHOOL,
            EMPLOYER);

    /** Finds whose edges are a clause's: they make room for all others. */
    private static final Set<IdentifierType> LOOSE = EnumSet.of(WHEREABOUTS, PHOTO_LOCATION);

    private static final Comparator<Identifier> STRONGEST_FIRST = Comparator.comparing(
                    (Identifier i) -> LOOSE.contains(i.type()))
            .thenComparingInt((Identifier i) -> -i.span().length())
            .thenComparingInt(Identifiers::rank)
            .thenComparing(Identifier.ORDER)
            .thenComparing(Identifier::rule);

    private final List<IdentifierDetector> detectors;
    private final AboutWhom aboutWhom;
    private final TownBehindAddress towns = new TownBehindAddress();
    private final AddressGrading grading = new AddressGrading();

    Identifiers(List<IdentifierDetector> detectors, AboutWhom aboutWhom) {
        this.detectors = List.copyOf(detectors);
        this.aboutWhom = aboutWhom;
    }

    /** Every detector there is, names by their shape and, in an exhaustive run, by CoreNLP. */
    public static Identifiers standard() {
        return with(new RecognisedNames(new CapitalisedNames(), CoreNlpPersons.shared()));
    }

    /** Every detector there is, with a recogniser of personal names. */
    public static Identifiers with(NameRecogniser names) {
        return new Identifiers(
                List.of(
                        new PhoneDetector(),
                        new EmailDetector(),
                        new HandleDetector(),
                        new IpDetector(),
                        new ProfileUrlDetector(),
                        new StreetAddressDetector(),
                        new PostcodeDetector(),
                        new NationalIdDetector(),
                        new PassportDetector(),
                        new DriverLicenceDetector(),
                        new IbanDetector(),
                        new CreditCardDetector(),
                        new BankAccountDetector(),
                        new CryptoWalletDetector(),
                        new LicencePlateDetector(),
                        new VinDetector(),
                        new MacDetector(),
                        new GeoDetector(),
                        new BirthDateDetector(),
                        new AgeDetector(),
                        new CredentialDetector(),
                        new PersonDetector(names),
                        new RelativeDetector(),
                        new FormerNameDetector(),
                        new SchoolDetector(),
                        new EmployerDetector(),
                        new MedicalDetector(),
                        new WhereaboutsDetector(),
                        new PhotoLocationDetector()),
                new AboutWhom());
    }

    /**
     * The identifiers of a post in {@link Identifier#ORDER}. {@code exhaustive} asks each detector, even where a glance
     * says that it can find nothing: the yardstick for what the glance might lose.
     */
    public List<Identifier> find(Post post, Language language, boolean exhaustive) {
        return find(new Reading(post, language), exhaustive);
    }

    /** The identifiers of a post with why each was decided so, and what looked like one and was turned down. */
    public Explanation explain(Post post, Language language, boolean exhaustive) {
        NearMisses misses = new NearMisses();
        Reading reading = new Reading(post, language).noting(misses);
        List<Identifier> found = find(reading, exhaustive);
        return new Explanation(
                found.stream()
                        .map(i -> new Explanation.Decision(i, reasons(reading, found, i)))
                        .toList(),
                misses.beside(found));
    }

    private List<String> reasons(Reading reading, List<Identifier> found, Identifier identifier) {
        List<String> reasons = new ArrayList<>(aboutWhom.reasons(reading, found, identifier));
        if (identifier.type() == STREET_ADDRESS) {
            reasons.add(grading.completeness(reading, found, identifier).told());
        }
        return reasons;
    }

    private List<Identifier> find(Reading reading, boolean exhaustive) {
        List<Identifier> found = new ArrayList<>();
        for (IdentifierDetector detector : detectors) {
            if (exhaustive || reading.noted() || detector.possible(reading.glance())) {
                found.addAll(detector.find(reading));
            }
        }
        List<Identifier> apart = disjoint(found);
        if (reading.noted()) {
            Set<Identifier> kept = new HashSet<>(apart);
            found.stream()
                    .filter(i -> !kept.contains(i))
                    .forEach(i -> reading.nearMiss(i.type(), i.span(), NearMiss.Reason.OVERLAPS));
        }
        List<Identifier> screened = found.isEmpty() ? List.of() : decided(reading, apart);
        return exhaustive ? withTaggedNames(reading.exhaustively(), screened) : screened;
    }

    private List<Identifier> decided(Reading reading, List<Identifier> found) {
        return aboutWhom.decide(reading, grading.graded(reading, towns.without(reading, found)));
    }

    /**
     * Names by the tagger in place of those by shape alone; all else stays as a screened run has it, so that the two
     * differ in names only.
     */
    private List<Identifier> withTaggedNames(Reading reading, List<Identifier> screened) {
        List<Identifier> others =
                screened.stream().filter(i -> i.type() != PERSON).toList();
        List<Identifier> names = detectors.stream()
                .filter(d -> d.type() == PERSON)
                .flatMap(d -> d.find(reading).stream())
                .filter(name -> others.stream().noneMatch(o -> o.span().overlaps(name.span())))
                .toList();
        List<Identifier> all = new ArrayList<>(others);
        all.addAll(disjoint(names));
        all.sort(Identifier.ORDER);
        List<Identifier> decided = all.isEmpty() ? List.of() : aboutWhom.decide(reading, towns.without(reading, all));
        return Stream.concat(others.stream(), decided.stream().filter(i -> i.type() == PERSON))
                .sorted(Identifier.ORDER)
                .toList();
    }

    private static List<Identifier> disjoint(List<Identifier> found) {
        TreeMap<Integer, Identifier> kept = new TreeMap<>();
        for (Identifier next : found.stream().sorted(STRONGEST_FIRST).toList()) {
            Identifier free = LOOSE.contains(next.type()) ? shortened(next, kept) : next;
            Map.Entry<Integer, Identifier> before = kept.lowerEntry(free.span().end());
            if (before == null || before.getValue().span().end() <= free.span().begin()) {
                kept.put(free.span().begin(), free);
            }
        }
        return List.copyOf(kept.values());
    }

    /** A loose find gives way to the first sharp one that begins within it. */
    private static Identifier shortened(Identifier loose, NavigableMap<Integer, Identifier> kept) {
        Integer sharp = kept.higherKey(loose.span().begin());
        return sharp == null || sharp >= loose.span().end()
                ? loose
                : loose.within(new Span(loose.span().begin(), sharp));
    }

    private static int rank(Identifier identifier) {
        int rank = SPECIFIC.indexOf(identifier.type());
        return rank < 0 ? SPECIFIC.size() : rank;
    }
}
