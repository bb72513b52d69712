package org.tocsin.detect.identifier;

import static org.tocsin.detect.identifier.Scheme.checked;
import static org.tocsin.detect.identifier.Scheme.checkedWithCue;
import static org.tocsin.taxonomy.IdentifierType.CREDIT_CARD;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * Payment cards: a number of an issuer's range and length that passes the Luhn check. The lengths that barcodes, times in
 * milliseconds and account numbers also have need a word for a card besides.
 */
final class CreditCardDetector extends NumberDetector {
    /** Ranges as the issuers publish them (ISO/IEC 7812), each with its lengths. */
    private static final Pattern ISSUED = Pattern.compile(
            // Visa
            "4(?:\\d{12}|\\d{15}|\\d{18})"
                    // Mastercard
                    + "|(?:5[1-5]\\d\\d|222[1-9]|22[3-9]\\d|2[3-6]\\d\\d|27[01]\\d|2720)\\d{12}"
                    // American Express
                    + "|3[47]\\d{13}"
                    // Diners Club
                    + "|3(?:0[0-59]|[689]\\d)\\d{11}"
                    // Discover, UnionPay
                    + "|(?:6011|64[4-9]\\d|65\\d\\d|62\\d\\d)\\d{12}(?:\\d{3})?"
                    // JCB
                    + "|35\\d{14}|(?:2131|1800)\\d{11}"
                    // Maestro
                    + "|(?:50\\d\\d|5[6-9]\\d\\d|6304|67\\d\\d|6390|0604)\\d{8,15}");

    private static final String FOURS = "\\d{4}(?:[ .-]\\d{4}){3}|\\d{16}|\\d{19}";
    private static final String SIX_FIVE = "\\d{4}[ -]?\\d{6}[ -]?\\d{5}";
    private static final String OTHERS =
            "\\d{12,14}|\\d{17,18}|\\d{4}[ -]\\d{6}[ -]\\d{4}|\\d{4}(?:[ -]\\d{3}){3}|\\d{4}(?:[ -]\\d{4}){2}";

    CreditCardDetector() {
        super(
                CREDIT_CARD,
                12,
                List.of(
                        checked("card", "card", FOURS + "|" + SIX_FIVE, CreditCardDetector::issued),
                        checkedWithCue("card", "card", OTHERS, CreditCardDetector::issued)));
    }

    private static boolean issued(String digits) {
        return ISSUED.matches(digits) && Checksums.luhn(digits);
    }
}
