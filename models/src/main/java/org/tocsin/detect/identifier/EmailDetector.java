package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.EMAIL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.validator.routines.EmailValidator;
import org.tocsin.taxonomy.IdentifierType;

/** Mail addresses, also with their signs spelled out: {@code a.name [at] example [dot] org}, {@code arobase}, {@code point}. */
final class EmailDetector implements IdentifierDetector {
    private static final int LONGEST_LOCAL = 64; // RFC 5321, 4.5.3.1.1
    private static final int LONGEST_DOMAIN = 255; // RFC 5321, 4.5.3.1.2

    private final EmailValidator validator = EmailValidator.getInstance(false);
    private final SpelledMail spelled = new SpelledMail(validator);

    @Override
    public IdentifierType type() {
        return EMAIL;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        String text = reading.text();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int begin = at;
            while (begin > 0 && at - begin < LONGEST_LOCAL && local(text.charAt(begin - 1))) {
                begin--;
            }
            while (begin < at && ".-'".indexOf(text.charAt(begin)) >= 0 && !local(reading.at(begin - 1))) {
                begin++; // punctuation before it, as in "...name@example.org"
            }
            int end = at + 1;
            while (end < text.length() && end - at < LONGEST_DOMAIN && domain(text.charAt(end))) {
                end++;
            }
            while (end > at && ".-".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            String address = text.substring(begin, end);
            boolean whole = begin < at && reading.at(end) != '_' && reading.at(end) != '@';
            if (whole && validator.isValid(address)) {
                found.add(reading.identifier(EMAIL, begin, end, 0.99, "id.email", address.toLowerCase(Locale.ROOT)));
            } else if (begin < at && end > at + 1) {
                reading.nearMiss(EMAIL, begin, end, NearMiss.Reason.NO_DOMAIN);
            }
        }
        found.addAll(spelled.find(reading));
        return found;
    }

    private static boolean local(char c) {
        return Character.isLetterOrDigit(c) || "._%+'-".indexOf(c) >= 0;
    }

    private static boolean domain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
