package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.IBAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.IdentifierType;

/**
 * International bank account numbers: a country's letters, its length, and the check modulo 97 of ISO 13616. One that
 * fails the check is still taken behind a word for it: a digit may be mistyped.
 */
final class IbanDetector implements IdentifierDetector {
    private final IBANValidator countries = IBANValidator.getInstance();

    @Override
    public IdentifierType type() {
        return IBAN;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.digits() >= 8;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        Words words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.length(i) >= 4 && words.digits(i) >= 2) {
                Identifier account = account(reading, words, i);
                if (account != null) {
                    found.add(account);
                }
            }
        }
        return found;
    }

    private @Nullable Identifier account(Reading reading, Words words, int word) {
        int begin = words.begin(word);
        String country = reading.text().substring(begin, begin + 2).toUpperCase(Locale.ROOT);
        if (!Character.isDigit(reading.at(begin + 2)) || !countries.hasValidator(country)) {
            return null;
        }
        int length = countries.getValidator(country).getIbanLength();
        StringBuilder value = new StringBuilder();
        int end = begin;
        for (int i = begin; value.length() < length; i++) {
            char c = reading.at(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                value.append(c);
                end = i + 1;
            } else if ((c != ' ' && c != '-' && c != '\u00a0' && c != '.') || i > end) {
                return null; // two separators, or none that an account has
            }
        }
        String iban = value.toString().toUpperCase(Locale.ROOT);
        if (Words.part(reading.at(end))
                || !countries.getValidator(country).getRegexValidator().isValid(iban)) {
            return null;
        }
        int behind = words.from(end) - 1;
        boolean cue = Cue.beside(NumberDetector.cues("iban"), words, word, behind, Scheme.REACH);
        if (IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(iban)) {
            return reading.identifier(IBAN, begin, end, cue ? 0.99 : 0.97, "id.iban.checked", iban);
        }
        if (!cue) {
            reading.nearMiss(IBAN, begin, end, NearMiss.Reason.CHECK_FAILED);
        }
        return cue ? reading.identifier(IBAN, begin, end, 0.75, "id.iban.cue", iban) : null;
    }
}
