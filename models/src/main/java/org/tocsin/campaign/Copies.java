package org.tocsin.campaign;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.target.Sighting;

/**
 * Which posts say the same, word by word or nearly. Each post is compared with the last one of each of its bands, so the
 * work is linear in the posts; who is like somebody who is like a third belongs to all three.
 */
final class Copies {
    private final Map<String, String> texts = new HashMap<>(); // by content key, to the first of those like it
    private final Map<String, Sighting> lastOfBand = new HashMap<>();

    private Copies() {}

    /** The same posts, each under the text that it copies. They come in the order of their times. */
    static List<Member> told(Collection<Member> members) {
        Copies copies = new Copies();
        Set<String> met = new HashSet<>();
        members.stream()
                .map(Member::sighting)
                .filter(sighting -> met.add(sighting.contentKey()))
                .forEach(copies::meet);
        return members.stream()
                .map(member -> member.saying(copies.text(member.sighting().contentKey())))
                .toList();
    }

    private void meet(Sighting sighting) {
        for (String band : sighting.sketch().bands()) {
            Sighting earlier = lastOfBand.put(band, sighting);
            if (earlier != null && earlier.sketch().isLike(sighting.sketch())) {
                join(earlier.contentKey(), sighting.contentKey());
            }
        }
    }

    private String text(String key) {
        String text = key;
        for (String up = texts.get(text); up != null; up = texts.get(text)) {
            text = up;
        }
        return text;
    }

    private void join(String earlier, String later) {
        String one = text(earlier);
        String other = text(later);
        if (!one.equals(other)) {
            texts.put(other, one);
        }
    }
}
