package org.tocsin.target;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;

/** The pairs of words by which a street or a firm is known again, in English and French: those that are not mere grammar. */
final class Facts {
    private static final int MOST = 3;
    private static final Pattern HOUSE = Pattern.compile("\\s*(\\d{1,5})\\b");
    private static final Set<String> ANYWHERE = Set.of(
            "the",
            "and",
            "for",
            "old",
            "new",
            "north",
            "south",
            "east",
            "west",
            "street",
            "road",
            "avenue",
            "lane",
            "drive",
            "close",
            "court",
            "place",
            "way",
            "house",
            "flat",
            "rue",
            "quai",
            "chemin",
            "impasse",
            "boulevard",
            "allee",
            "route",
            "square",
            "cours",
            "des",
            "les",
            "aux",
            "sur",
            "chez",
            "grande",
            "petite",
            "vieux",
            "vieille",
            "saint",
            "sainte",
            "high",
            "main",
            "church",
            "town",
            "city",
            "shop",
            "school",
            "ecole",
            "mairie",
            "lycee",
            "college");

    private Facts() {}

    /** A house number in front goes with each pair: neighbours share a street. */
    static List<String> in(String value) {
        Matcher number = HOUSE.matcher(value);
        String house = number.lookingAt() ? number.group(1) + " " : "";
        return BareNames.pairs(value, 2 * MOST).stream()
                .filter(pair -> !List.of(pair.split(" ", 2)).stream().allMatch(ANYWHERE::contains))
                .limit(MOST)
                .map(pair -> house + pair)
                .toList();
    }
}
