package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.EMAIL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.validator.routines.EmailValidator;

/**
 * Mail addresses whose {@code @}, and perhaps dots, are words: {@code jo.doe (at) example.org}, {@code jo at example dot
 * org}, {@code jo arobase exemple point fr}. A bare "at" or "point" is everyday speech, so one without brackets needs the
 * other spelled out as well.
 */
final class SpelledMail {
    private static final Phrases AT = Phrases.of(List.of("at", "arobase", "arobas"));
    private static final Set<String> DOT = Set.of("dot", "point");
    private static final Set<String> NO_NAME = Set.of(
            "me",
            "us",
            "him",
            "her",
            "them",
            "it",
            "here",
            "look",
            "up",
            "out",
            "online",
            "live",
            "store",
            "available",
            "nous",
            "moi");

    private static final Set<String> NO_DOMAIN = Set.of(
            "the", "a", "an", "this", "that", "my", "your", "some", "any", "le", "la", "un", "une", "ce", "cet", "mon");

    /** An address without a bracket holds one of these. */
    private static final Literals SPELLED = Literals.of("arobas", "dot", "point");

    private static final String OPEN = "([{<";
    private static final int WIDEST_GAP = 4; // characters around a sign

    private final EmailValidator validator;

    SpelledMail(EmailValidator validator) {
        this.validator = validator;
    }

    List<Identifier> find(Reading reading) {
        if (!bracketed(reading.text()) && !SPELLED.in(reading.text())) {
            return List.of();
        }
        Words words = reading.words();
        List<Identifier> found = new ArrayList<>();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (AT.holds(words, i)) {
                address(reading, words, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Identifier> address(Reading reading, Words words, int at) {
        boolean bracketed = sign(words.gap(at - 1), OPEN) && sign(words.gap(at), ")]}>");
        if (!bracketed
                && !(words.gap(at - 1).equals(" ")
                        && words.gap(at).equals(" ")
                        && !NO_NAME.contains(words.plain(at - 1))
                        && !NO_DOMAIN.contains(words.plain(at + 1)))) {
            return Optional.empty();
        }
        int first = at - 1;
        while (words.joined(first - 1, "._-+") && at - first < 8) {
            first--;
        }
        StringBuilder domain = new StringBuilder(words.plain(at + 1));
        int last = at + 1;
        boolean spelledDot = false;
        while (last + 1 < words.size() && last - at < 12) {
            if (words.joined(last, ".-")) {
                domain.append(words.gap(last)).append(words.plain(++last));
            } else if (last + 2 < words.size()
                    && DOT.contains(words.plain(last + 1))
                    && brief(words.gap(last))
                    && brief(words.gap(last + 1))) {
                spelledDot = true;
                domain.append('.').append(words.plain(last + 2));
                last += 2;
            } else {
                break;
            }
        }
        String text = reading.text();
        String address = text.substring(words.begin(first), words.end(at - 1)) + "@" + domain;
        if ((!bracketed && !spelledDot && !words.plain(at).startsWith("arobas")) || !validator.isValid(address)) {
            return Optional.empty();
        }
        return Optional.of(reading.identifier(
                EMAIL,
                words.begin(first),
                words.end(last),
                bracketed ? 0.95 : 0.85,
                "id.email.spelled",
                address.toLowerCase(Locale.ROOT)));
    }

    private static boolean bracketed(String text) {
        for (int i = 0; i < OPEN.length(); i++) {
            if (text.indexOf(OPEN.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean sign(String gap, String brackets) {
        return brief(gap) && gap.chars().anyMatch(c -> brackets.indexOf(c) >= 0);
    }

    private static boolean brief(String gap) {
        return !gap.isEmpty() && gap.length() <= WIDEST_GAP && gap.chars().allMatch(c -> " ([{<)]}>".indexOf(c) >= 0);
    }
}
