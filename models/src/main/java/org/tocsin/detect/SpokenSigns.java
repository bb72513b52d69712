package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.detect.identifier.Exposure;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.detect.identifier.SpokenClasses;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;

/**
 * Signs of a dox that is asked for, passed on or worked out, and of an outing, told by classes of words that meet rather
 * than by phrases: somebody asks, for a fact, of a person. A post with an ordinary purpose has none.
 */
final class SpokenSigns {
    private static final double SURE = 0.62;

    /** Each sign has one of these, as normal text has them: a cheap look before words are read. */
    private static final List<String> LITERALS = List.of(
            "http",
            "addr",
            "adress",
            "surname",
            "last name",
            "real name",
            "full name",
            "legal name",
            "phone",
            "numero",
            "landline",
            "cell",
            "fixe",
            "vrai nom",
            "nom de famille",
            "nom complet",
            "domicile",
            "where she",
            "where he",
            "ou elle",
            "ou il",
            "workplace",
            "employe",
            "everything on",
            "tout sur",
            "selfie",
            "photo",
            "pic",
            "behind h",
            "derriere",
            "that room",
            "cette chambre",
            "know",
            "told",
            "tell",
            "sait",
            "savent",
            "savoir",
            "jamais",
            "pass it",
            "faites",
            "secret",
            "clinic",
            "cliniqu",
            "dossier",
            "prefecture",
            "doute",
            "never",
            "reminder",
            "rappel",
            "lol",
            "lmao",
            "ptdr",
            "mdr",
            "restera",
            "always",
            "still",
            "toujours",
            "idea",
            "idee",
            "clue",
            "hear",
            "that's what",
            "comme ca",
            "boss",
            "use it");

    private SpokenSigns() {}

    /** Whether a normal text may hold a sign; false means that it holds none. */
    static boolean possible(String normal) {
        for (String literal : LITERALS) {
            if (normal.contains(literal)) {
                return true;
            }
        }
        return false;
    }

    static List<Signal> in(List<Identifier> identifiers, Exposure exposure, SpokenClasses classes) {
        List<Signal> signs = new ArrayList<>();
        Optional<Span> asked = classes.meet("ask", "sought_of").or(() -> classes.meet("ask", "sought", "somebody"));
        add(signs, Indicator.DOX_SOLICIT, asked);
        Optional<Span> linked = classes.meet("link", "dossier", "somebody")
                .or(() -> classes.meet("link", "their dossier"))
                .or(() -> classes.meet("link", "their papers", "passed_on"))
                .or(() -> named(identifiers) ? classes.meet("link", "dossier", "passed_on") : Optional.empty());
        add(signs, Indicator.DOX_AMPLIFY, linked);
        add(signs, Indicator.DOX_GEOLOCATE, classes.meet("picture", "deduced", "site"));
        add(signs, Indicator.LEAK_OUTING, outed(identifiers, classes));
        boolean formerName = identifiers.stream()
                .anyMatch(i -> i.type() == IdentifierType.FORMER_NAME && i.about() == About.THIRD_PARTY);
        add(signs, Indicator.LEAK_DEADNAME, formerName ? classes.meet("insist") : Optional.empty());
        return signs.isEmpty() || exposure.isNotice() ? List.of() : signs;
    }

    private static Optional<Span> outed(List<Identifier> identifiers, SpokenClasses classes) {
        boolean ill = identifiers.stream()
                .anyMatch(i -> i.type() == IdentifierType.MEDICAL && i.about() == About.THIRD_PARTY);
        boolean named = named(identifiers);
        if (ill && named) {
            return classes.meet("secret");
        }
        if (ill) {
            return classes.meet("secret", "she");
        }
        return named ? classes.meet("status", "secret") : classes.meet("status", "secret", "she");
    }

    private static boolean named(List<Identifier> identifiers) {
        return identifiers.stream().anyMatch(i -> i.type() == IdentifierType.PERSON && i.about() == About.THIRD_PARTY);
    }

    private static void add(List<Signal> signs, Indicator indicator, Optional<Span> span) {
        String rule = "any." + indicator.id().toLowerCase(Locale.ROOT) + ".spoken";
        span.ifPresent(s -> signs.add(new Signal(indicator, s, SURE, rule, null, null)));
    }
}
