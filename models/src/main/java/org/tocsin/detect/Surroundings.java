package org.tocsin.detect;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Tactic;
import org.tocsin.text.Language;
import org.tocsin.text.NormalizedText;

/** Believes a sign less for what stands around it: quotation marks, a topic that plays with violence, despair. */
final class Surroundings {
    /** What a sign in somebody else's words is worth of one in the author's own. */
    static final double QUOTED = 0.3;
    /** What a sign is worth where the topic explains it: violence in a game, pressure on a shop. */
    private static final double DOUBTFUL = 0.45;

    private static final String TECHNICAL = "stackexchange";
    private static final Set<Tactic> DESPAIRING = Set.of(Tactic.THREAT, Tactic.SELFHARM);

    private static final Set<Indicator> AGAINST_BRANDS = Set.of(
            Indicator.CONTACT_WORK,
            Indicator.CONTACT_HOUSING,
            Indicator.OVERLOAD_REVIEWS,
            Indicator.OVERLOAD_CALLS,
            Indicator.COORD_RECRUIT);
    private static final Set<Indicator> OF_THE_PAST =
            Set.of(Indicator.DOX_PUBLISH, Indicator.DOX_FAMILY, Indicator.LEAK_DEADNAME, Indicator.SURVEIL_STALK);
    private static final Set<String> SOMEBODY = Set.of("she", "her", "he", "him", "his", "elle", "lui", "sa", "son");

    /** Whoever lived then is dead; the word in front keeps house numbers out. */
    private static final Pattern LONG_AGO =
            Pattern.compile("\\b(?:in|of|from|since|until|by|the|born|died|circa|en|de|du|des|ne|nee|depuis|avant|vers)"
                    + " 1(?:[4-8]\\d|9[01])\\d\\b|\\b1[4-8]\\d\\d census\\b|\\b1[4-8]\\d\\d ?[-\u2013] ?1[4-9]\\d\\d\\b"
                    + "|\\bd\\. 1[4-9]\\d\\d\\b");

    private final Topics play = new Topics("/grammar/topics.yml");
    private final Topics impersonal = new Topics("/grammar/impersonal.yml");

    /** The same signs, weighed again; a cry for help stands in for the threats that rules took it for. */
    List<Signal> weigh(List<Signal> raw, Post post, NormalizedText normal, Language language, Quotations quotations) {
        boolean attacks = raw.stream().anyMatch(s -> !s.indicator().isCounter());
        if (!attacks) {
            return raw;
        }
        boolean violent = raw.stream().anyMatch(s -> isPlayful(s.indicator()));
        boolean playful = violent && isPlay(raw, post, normal, language);
        boolean past = raw.stream().anyMatch(Surroundings::isOfThePast)
                && LONG_AGO.matcher(normal.text()).find();
        boolean nobody = raw.stream().anyMatch(Surroundings::isImpersonal) && isAboutNobody(normal.text(), language);
        Optional<Signal> despair =
                raw.stream().anyMatch(s -> DESPAIRING.contains(s.indicator().tactic()))
                        ? Despair.in(post.text())
                        : Optional.empty();
        List<Signal> weighed = new ArrayList<>();
        for (Signal signal : raw) {
            boolean misread = despair.isPresent()
                    && DESPAIRING.contains(signal.indicator().tactic())
                    && despair.get().span().overlaps(signal.span());
            if (!misread) {
                weighed.add(weigh(
                        signal,
                        (playful && isPlayful(signal.indicator()))
                                || (nobody && isImpersonal(signal))
                                || (past && isOfThePast(signal)),
                        quotations));
            }
        }
        despair.ifPresent(weighed::add);
        return weighed;
    }

    private static Signal weigh(Signal signal, boolean doubtful, Quotations quotations) {
        if (signal.indicator().isCounter()) {
            return signal;
        }
        double factor = doubtful ? DOUBTFUL : 1;
        return signal.withConfidence(signal.confidence() * factor * (quotations.hold(signal.span()) ? QUOTED : 1));
    }

    /** The title of a thread counts as well, unless the post itself brings a weapon: a fan with a knife plays no game. */
    private boolean isPlay(List<Signal> raw, Post post, NormalizedText normal, Language language) {
        boolean armed = raw.stream()
                .anyMatch(s -> s.indicator() == Indicator.THREAT_CAPABILITY
                        && !s.rule().endsWith(".circumstance"));
        String title = post.threadTitle();
        String words = title == null || armed
                ? normal.text()
                : normal.text() + "\n" + NormalizedText.of(title).text();
        boolean technical = TECHNICAL.equals(post.platform()) && !armed;
        return play.settle(words, language, technical ? 2 : 0);
    }

    private static boolean isPlayful(Indicator indicator) {
        return indicator.tactic() == Tactic.THREAT
                || indicator == Indicator.OVERLOAD_RAID
                || indicator == Indicator.COORD_SCHEDULE
                || indicator == Indicator.COORD_RECRUIT
                || indicator == Indicator.COORD_CELEBRATE
                || indicator == Indicator.REPUTE_HIJACK;
    }

    private static boolean isImpersonal(Signal signal) {
        return AGAINST_BRANDS.contains(signal.indicator()) || signal.rule().equals(DoxBundle.RULE);
    }

    /** What looks like a dox of the dead or a chase after them: a family's history. */
    private static boolean isOfThePast(Signal signal) {
        return OF_THE_PAST.contains(signal.indicator());
    }

    /** A shop, an ancestor or a cat; but whoever rings a shop to have her fired attacks her. */
    private boolean isAboutNobody(String normal, Language language) {
        return LONG_AGO.matcher(normal).find()
                || (impersonal.settle(normal, language, 0)
                        && Arrays.stream(normal.split("[^a-z]+")).noneMatch(SOMEBODY::contains));
    }
}
