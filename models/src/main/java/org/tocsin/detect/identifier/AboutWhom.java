package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.About.ORGANISATION;
import static org.tocsin.taxonomy.About.SELF;
import static org.tocsin.taxonomy.About.THIRD_PARTY;
import static org.tocsin.taxonomy.About.UNKNOWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

/**
 * Decides whose data an identifier is, seen from the post's author: by whose handle it is, by the mailbox, by the grammar
 * and the words around it, by its place in a signature or in a file of labelled lines. English and French alike.
 */
final class AboutWhom {
    /** Facts that only persons have: of no shop, and not the author's unless said so. */
    private static final Set<IdentifierType> PERSONAL = EnumSet.of(
            IdentifierType.RELATIVE,
            IdentifierType.FORMER_NAME,
            IdentifierType.EMPLOYER,
            IdentifierType.SCHOOL,
            IdentifierType.MEDICAL,
            IdentifierType.WHEREABOUTS,
            IdentifierType.PHOTO_LOCATION);

    private final Lexicon lexicon = Lexicon.load("about");

    List<Identifier> decide(Reading reading, List<Identifier> identifiers) {
        CueField field = CueField.of(reading, identifiers, lexicon);
        List<Identifier> decided = new ArrayList<>();
        for (Identifier identifier : identifiers) {
            decided.add(identifier.about(whom(reading, identifier, field)));
        }
        return reconciled(decided, field);
    }

    /** Why an identifier of a post is one, and what speaks for and against each reading of whom it is about. */
    List<String> reasons(Reading reading, List<Identifier> all, Identifier identifier) {
        CueField field = CueField.of(reading, all, lexicon);
        List<String> reasons = new ArrayList<>();
        reasons.add("rule " + identifier.rule() + ", confidence " + identifier.confidence());
        if (identifier.rule().endsWith(".checked")) {
            reasons.add("its check digits are right");
        } else if (identifier.rule().endsWith(".cue")) {
            reasons.add("a word beside it says what it is; no check vouches for it");
        }
        if (isAuthor(reading.post().author(), identifier)) {
            reasons.add("about the author: it is the account that posted");
        } else if (identifier.rule().equals("id.phone.helpline") || officeMailbox(identifier)) {
            reasons.add("about an organisation: a helpline or an office's mailbox");
        } else {
            reasons.add("about " + identifier.about().label() + ": " + field.told(identifier));
        }
        return reasons;
    }

    private About whom(Reading reading, Identifier identifier, CueField field) {
        if (isAuthor(reading.post().author(), identifier)) {
            return SELF;
        }
        if (identifier.rule().equals("id.phone.helpline") || officeMailbox(identifier)) {
            return ORGANISATION;
        }
        if (named(identifier)) {
            return field.ofName(identifier);
        }
        About whose = field.ofContact(identifier);
        return PERSONAL.contains(identifier.type()) && whose != SELF ? THIRD_PARTY : whose;
    }

    private static boolean isAuthor(@Nullable String author, Identifier identifier) {
        if (author == null || author.length() < 3) {
            return false;
        }
        String name = author.toLowerCase(Locale.ROOT).replaceFirst("^(@|/?u/)", "");
        return switch (identifier.type()) {
            case HANDLE -> identifier.value().equals(name);
            case PROFILE_URL -> identifier.value().endsWith(":" + name);
            case EMAIL -> identifier.value().startsWith(name + "@");
            default -> false;
        };
    }

    private boolean officeMailbox(Identifier identifier) {
        if (identifier.type() != IdentifierType.EMAIL) {
            return false;
        }
        Words local = Words.of(identifier.value());
        return local.size() > 0
                && local.gap(0).startsWith("@")
                && lexicon.phrases("mailbox", Language.OTHER).holds(local, 0);
    }

    /** A name beside the author's own number is the author's; contact data that nothing tells follow their neighbours. */
    private static List<Identifier> reconciled(List<Identifier> decided, CueField field) {
        About contacts = decided.stream()
                .filter(i -> !named(i) && !PERSONAL.contains(i.type()) && i.about() != UNKNOWN)
                .map(Identifier::about)
                .findFirst()
                .orElse(UNKNOWN);
        boolean people = decided.stream().anyMatch(i -> i.type() == IdentifierType.PERSON && i.about() == THIRD_PARTY);
        List<Identifier> result = new ArrayList<>();
        for (int i = 0; i < decided.size(); i++) {
            Identifier identifier = decided.get(i);
            if (identifier.about() != UNKNOWN) {
                result.add(identifier);
            } else if (named(identifier)) {
                result.add(identifier.about(besideOwnContact(decided, i, field) ? SELF : THIRD_PARTY));
            } else if (contacts == UNKNOWN && people) {
                result.add(identifier.about(THIRD_PARTY));
            } else {
                result.add(identifier.about(contacts));
            }
        }
        return result;
    }

    private static boolean besideOwnContact(List<Identifier> decided, int person, CueField field) {
        for (int i = Math.max(0, person - 1); i < Math.min(decided.size(), person + 2); i++) {
            Identifier other = decided.get(i);
            if (other.about() == SELF && !named(other) && field.sameSentence(decided.get(person), other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Identifier identifier) {
        return identifier.type() == IdentifierType.HANDLE || identifier.type() == IdentifierType.PERSON;
    }
}
