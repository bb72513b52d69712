package org.tocsin.detect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.Tactic;
import org.tocsin.text.Language;

/** When the act that a post announces is set for. Only threats and calls announce anything. */
public final class Announcement {
    private static final Set<Tactic> ANNOUNCING =
            Set.of(Tactic.THREAT, Tactic.COORD, Tactic.REPORT, Tactic.CONTACT, Tactic.OVERLOAD, Tactic.SURVEIL);

    private final TimeReader times;

    /** Reads the moment that a text sets, seen from the moment it was written. */
    @FunctionalInterface
    public interface TimeReader {
        Optional<Instant> of(String text, Language language, Instant written);
    }

    public Announcement(TimeReader times) {
        this.times = times;
    }

    @Nullable Instant in(Post post, Language language, List<Signal> signals) {
        Instant written = post.createdAt();
        boolean announces =
                signals.stream().anyMatch(s -> ANNOUNCING.contains(s.indicator().tactic()));
        return written == null || !announces
                ? null
                : times.of(post.text(), language, written).orElse(null);
    }
}
