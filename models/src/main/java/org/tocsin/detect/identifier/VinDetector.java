package org.tocsin.detect.identifier;

import static org.tocsin.detect.identifier.Scheme.checked;
import static org.tocsin.detect.identifier.Scheme.cued;
import static org.tocsin.taxonomy.IdentifierType.VIN;

import java.util.List;

/**
 * Vehicle identification numbers: seventeen characters without I, O and Q. Makers outside of North America and China fill
 * the place of the check digit as they like, so that a word for one will do instead.
 */
final class VinDetector extends NumberDetector {
    VinDetector() {
        super(
                VIN,
                4,
                List.of(
                        checked("vin", "vin", "[A-HJ-NPR-Z0-9]{13}\\d{4}", Checksums::vin),
                        cued("vin", "vin", "[A-HJ-NPR-Z0-9]{17}", Checksums::vin)));
    }
}
