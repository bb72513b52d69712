package org.tocsin.detect.identifier;

import static org.tocsin.detect.identifier.Scheme.cued;
import static org.tocsin.taxonomy.IdentifierType.LICENCE_PLATE;

import java.util.List;

/**
 * Registration plates of vehicles. The forms of today's French, British, Belgian and Irish plates need a word for a
 * plate or a vehicle before them; older ones, the Swiss, and any other short code, as the states and provinces of America
 * have them, the word for a plate itself.
 */
final class LicencePlateDetector extends NumberDetector {
    private static final String SIV = "[A-HJ-NP-TV-Z]{2}[ -]?\\d{3}[ -]?[A-HJ-NP-TV-Z]{2}";
    private static final String FNI = "[1-9]\\d{0,3}[ -]?[A-Z]{2,3}[ -]?(?:\\d\\d|2[AB]|97\\d)";
    private static final String BRITISH = "(?-i:[A-Z]{2}\\d\\d [A-Z]{3})|[A-Z]{2}\\d\\d[A-Z]{3}";
    private static final String OLD_BRITISH = "(?-i:[A-Z]\\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\\d{1,3}[A-Z])";
    private static final String BELGIAN = "[1-9]-[A-Z]{3}-\\d{3}";
    private static final String IRISH = "\\d{2}[12]?-[A-Z]{1,2}-\\d{1,6}";
    private static final String SWISS =
            "(?-i:(?:A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH])[ -]?\\d{3,6})";
    /** Letters and digits both; in two groups only in capitals, or any word before a figure would be one. */
    private static final String AMERICAN =
            "(?-i:[A-Z]{1,4} \\d{2,5}[A-Z]{0,2}|\\d{1,4} [A-Z]{2,4}(?: \\d{1,4})?|[A-Z]\\d{2} [A-Z]{3}|[A-Z]{3} \\d[A-Z]\\d{2})"
                    + "|[A-Z]{1,4}-?\\d{2,5}[A-Z]{0,3}|\\d{1,4}-?[A-Z]{2,4}-?\\d{0,4}|[A-Z]\\d{2}-?[A-Z]{3}|[A-Z]{3}-?\\d[A-Z]\\d{2}|\\d{3}-\\d{3}";

    LicencePlateDetector() {
        super(
                LICENCE_PLATE,
                1,
                List.of(
                        cued("plate.fr", "vehicle", Scheme.REACH, SIV),
                        cued("plate.fr", "plate", Scheme.REACH, FNI),
                        cued("plate.gb", "vehicle", Scheme.REACH, BRITISH),
                        cued("plate.gb", "plate", 3, OLD_BRITISH),
                        cued("plate.be", "vehicle", Scheme.REACH, BELGIAN),
                        cued("plate.ie", "vehicle", Scheme.REACH, IRISH),
                        cued("plate.ch", "plate", 3, SWISS),
                        cued("plate", "plate", 3, AMERICAN)));
    }
}
