package org.tocsin.detect.identifier;

import static org.tocsin.detect.identifier.Scheme.checked;
import static org.tocsin.detect.identifier.Scheme.cued;
import static org.tocsin.taxonomy.IdentifierType.NATIONAL_ID;

import java.util.List;

/**
 * Numbers that a state gives a person: French NIR, Canadian SIN, US SSN and ITIN, UK national insurance and NHS, Irish
 * PPS, Australian tax file and Medicare, Belgian national number, Swiss AHV, and identity cards. Numbers of companies
 * are none.
 */
final class NationalIdDetector extends NumberDetector {
    NationalIdDetector() {
        super(
                NATIONAL_ID,
                6,
                List.of(
                        checked(
                                "nir",
                                "nir",
                                "[1-478][ .-]?\\d\\d[ .-]?\\d\\d[ .-]?(?:\\d\\d|2[AB])[ .-]?\\d{3}[ .-]?\\d{3}[ .-]?\\d\\d",
                                Checksums::nir),
                        cued(
                                "nir",
                                "nir",
                                "[1-478][ .-]?\\d\\d[ .-]?\\d\\d[ .-]?(?:\\d\\d|2[AB])[ .-]?\\d{3}[ .-]?\\d{3}(?:[ .-/]*\\d\\d)?",
                                Checksums::nir),
                        checked("ahv", "ahv", "756[ .]?\\d{4}[ .]?\\d{4}[ .]?\\d{2}", Checksums::ahv),
                        checked("belgian", "belgian", "\\d\\d\\.\\d\\d\\.\\d\\d-\\d{3}[.-]\\d\\d", Checksums::belgian),
                        cued(
                                "belgian",
                                "belgian",
                                "\\d\\d[ .-]?\\d\\d[ .-]?\\d\\d[ .-]?\\d{3}[ .-]?\\d\\d",
                                Checksums::belgian),
                        cued(
                                "nino",
                                "nino",
                                "[A-Z]{2}[ .-]?\\d\\d[ .-]?\\d\\d[ .-]?\\d\\d[ .-]?[A-D]",
                                Checksums::nino),
                        cued("ssn", "ssn", "\\d{3}[ .-]?\\d{2}[ .-]?\\d{4}", Checksums::ssn),
                        cued("sin", "sin", "\\d{3}[ .-]?\\d{3}[ .-]?\\d{3}", Checksums::sin),
                        cued("nhs", "nhs", "\\d{3}[ -]?\\d{3}[ -]?\\d{4}", Checksums::nhs),
                        cued("pps", "pps", "\\d{7} ?[A-W][A-IW]?", Checksums::pps),
                        cued("tfn", "tfn", "\\d{3}[ -]?\\d{3}[ -]?\\d{2,3}", Checksums::tfn),
                        cued(
                                "medicare",
                                "medicare",
                                "[2-6]\\d{3}[ -]?\\d{5}[ -]?\\d(?:[ /-]?\\d)?",
                                Checksums::medicare),
                        cued(
                                "identity_card",
                                "identity_card",
                                Scheme.REACH,
                                "[A-Z0-9]{2}\\d{2}[A-Z0-9]{2}\\d[A-Z0-9]{2}|\\d{12}|[A-Z]{1,3}[ -]?\\d{6,9}")));
    }
}
