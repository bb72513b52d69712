package org.tocsin.detect.identifier;

import static org.tocsin.detect.identifier.Scheme.cued;
import static org.tocsin.taxonomy.IdentifierType.DRIVER_LICENCE;

import java.util.List;

/**
 * Driving licence numbers, behind a word for one: the British form, which holds a birth date, the French, and those of
 * the states, provinces and cantons, which have little in common but letters before digits.
 */
final class DriverLicenceDetector extends NumberDetector {
    private static final String BRITISH =
            "[A-Z9]{5}[ .-]?\\d(?:[05][1-9]|[16][0-2])\\d{3}[ .-]?[A-Z9]{2}[ .-]?[A-Z0-9]{3}";
    private static final String FRENCH = "\\d{2}[ -]?[A-Z]{2}[ -]?\\d{5}";
    private static final String GROUPED = "[A-Z]?\\d{3,5}(?:[ -]\\d{2,6}){1,4}(?:[ -]\\d)?";
    private static final String PLAIN = "[A-Z]{0,2}\\d{6,14}[A-Z]{0,2}\\d?|[A-Z]\\d{4,5}[A-Z]\\d{3,6}[A-Z]?";
    private static final String WASHINGTON = "[A-Z]{3,7}\\d{3}[A-Z0-9]{2}";

    DriverLicenceDetector() {
        super(
                DRIVER_LICENCE,
                5,
                List.of(
                        cued("licence.gb", "driver", Scheme.REACH, BRITISH),
                        cued("licence.fr", "driver", Scheme.REACH, FRENCH),
                        cued("licence", "driver", 4, GROUPED + "|" + PLAIN + "|" + WASHINGTON)));
    }
}
