package org.tocsin.detect.identifier;

import static org.tocsin.detect.identifier.Scheme.checked;
import static org.tocsin.detect.identifier.Scheme.checkedWithCue;
import static org.tocsin.detect.identifier.Scheme.cued;
import static org.tocsin.taxonomy.IdentifierType.BANK_ACCOUNT;

import java.util.List;

/**
 * Bank accounts that are no IBAN: French RIB with its key, US routing number, Canadian transit number, British sort code
 * and Australian BSB, each with the account that follows, and an account by itself behind a word for one.
 */
final class BankAccountDetector extends NumberDetector {
    private static final String BETWEEN = "[^0-9\\n]{1,24}";
    private static final String ACCOUNT = "(\\d{5,17})";

    BankAccountDetector() {
        super(
                BANK_ACCOUNT,
                6,
                List.of(
                        checked("rib", "rib", "\\d{5}[ .-]?\\d{5}[ .-]?[A-Z0-9]{11}[ .-]?\\d{2}", Checksums::rib),
                        checked(
                                "rib",
                                "rib",
                                "(\\d{5})" + BETWEEN + "(\\d{5})" + BETWEEN + "([0-9A-Z]{11})" + BETWEEN + "(\\d\\d)",
                                Checksums::rib),
                        cued("rib", "rib", Scheme.REACH, "\\d{5}[ .-]\\d{5}[ .-][A-Z0-9]{11}[ .-]\\d{2}"),
                        cued(
                                "sort_code",
                                "sort_code",
                                Scheme.REACH,
                                "(\\d\\d[ -]\\d\\d[ -]\\d\\d|\\d{6})" + BETWEEN + "(\\d{8}|\\d{4} \\d{4})"),
                        cued("sort_code", "sort_code", 2, "\\d\\d-\\d\\d-\\d\\d"),
                        checkedWithCue(
                                "routing", "routing", "(\\d{9})" + BETWEEN + ACCOUNT, BankAccountDetector::routed),
                        checkedWithCue("routing", "routing", "\\d{9}|\\d{4}[ -]\\d{4}[ -]\\d", Checksums::aba),
                        cued("transit", "transit", 3, "\\d{5}[ -]\\d{3}(?:" + BETWEEN + "\\d{7,12})?"),
                        cued("bsb", "bsb", 3, "\\d{3}[ -]?\\d{3}(?:" + BETWEEN + "\\d{6,10})?"),
                        cued("account", "account", 3, "\\d{6,17}|\\d{2,5}(?:[ -]\\d{2,6}){2,4}")));
    }

    private static boolean routed(String routingAndAccount) {
        return Checksums.aba(routingAndAccount.substring(0, 9));
    }
}
