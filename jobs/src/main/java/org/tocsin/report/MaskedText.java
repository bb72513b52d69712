package org.tocsin.report;

/**
 * The words that a rule matched, for whoever already holds the post: identifying data is masked, ordinary words stay.
 * Fit for {@code signals --show-text}; not for a report, which takes {@link RedactedText} alone. Only {@link Redactor}
 * makes one.
 */
public final class MaskedText {
    private final String text;

    MaskedText(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Says how long it is, not what it says. */
    @Override
    public String toString() {
        return "MaskedText[" + text.length() + " chars]";
    }
}
