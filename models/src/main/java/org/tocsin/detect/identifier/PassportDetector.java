package org.tocsin.detect.identifier;

import static org.tocsin.detect.identifier.Scheme.cued;
import static org.tocsin.taxonomy.IdentifierType.PASSPORT;

import java.util.ArrayList;
import java.util.List;

/**
 * Passport numbers, behind a word for one, and the machine-readable lines of a passport or an identity card, whose check
 * digits speak for themselves.
 */
final class PassportDetector extends NumberDetector {
    private static final String FRENCH = "\\d{2}[ -]?[A-Z]{2}[ -]?\\d{5}";
    private static final String DIGITS = "\\d{9}|\\d{3}[ -]\\d{3}[ -]\\d{3}";
    private static final String LETTERED =
            "[A-Z]{1,2}[ -]?\\d{6,8}|[A-Z]\\d{6}[A-Z]{2}|[A-Z][A-Z0-9]\\d{7}|[A-Z]\\d[A-Z]\\d{5,6}";

    private final MachineReadableZone zone = new MachineReadableZone();

    PassportDetector() {
        super(PASSPORT, 6, List.of(cued("passport", "passport", Scheme.REACH, FRENCH + "|" + LETTERED + "|" + DIGITS)));
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>(super.find(reading));
        found.addAll(zone.find(reading));
        return found;
    }
}
