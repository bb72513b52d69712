package org.tocsin.detect;

import java.util.ArrayList;
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
    /** What a sign of violence is worth in talk of games, matches, machines and stories. */
    private static final double IN_PLAY = 0.45;

    private static final String TECHNICAL = "stackexchange";
    private static final Set<Tactic> DESPAIRING = Set.of(Tactic.THREAT, Tactic.SELFHARM);

    private final Topics topics;

    Surroundings(Topics topics) {
        this.topics = topics;
    }

    /** The same signs, weighed again; a cry for help stands in for the threats that rules took it for. */
    List<Signal> weigh(List<Signal> raw, Post post, NormalizedText normal, Language language, Quotations quotations) {
        boolean attacks = raw.stream().anyMatch(s -> !s.indicator().isCounter());
        if (!attacks) {
            return raw;
        }
        boolean violent = raw.stream().anyMatch(s -> isPlayful(s.indicator()));
        boolean playful = violent && isPlay(raw, post, normal, language);
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
                weighed.add(weigh(signal, playful, quotations));
            }
        }
        despair.ifPresent(weighed::add);
        return weighed;
    }

    private static Signal weigh(Signal signal, boolean playful, Quotations quotations) {
        if (signal.indicator().isCounter()) {
            return signal;
        }
        double factor = playful && isPlayful(signal.indicator()) ? IN_PLAY : 1;
        return signal.withConfidence(signal.confidence() * factor * (quotations.hold(signal.span()) ? QUOTED : 1));
    }

    /** The title of a thread counts as well, unless the post itself brings a weapon: a fan with a knife plays no game. */
    private boolean isPlay(List<Signal> raw, Post post, NormalizedText normal, Language language) {
        boolean armed = raw.stream().anyMatch(s -> s.indicator() == Indicator.THREAT_CAPABILITY);
        String title = post.threadTitle();
        String words = title == null || armed
                ? normal.text()
                : normal.text() + "\n" + NormalizedText.of(title).text();
        boolean technical = TECHNICAL.equals(post.platform()) && !armed;
        return topics.settle(words, language, technical ? 2 : 0);
    }

    private static boolean isPlayful(Indicator indicator) {
        return indicator.tactic() == Tactic.THREAT
                || indicator == Indicator.OVERLOAD_RAID
                || indicator == Indicator.COORD_SCHEDULE
                || indicator == Indicator.COORD_RECRUIT
                || indicator == Indicator.COORD_CELEBRATE;
    }
}
