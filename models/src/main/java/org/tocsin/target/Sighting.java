package org.tocsin.target;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

/**
 * One post as the link stage sees it: what was found, by whom, about whom. Keys and types, never words: every key here
 * is a keyed pseudonym (hex). {@code createdAt} is null where no trusted time is known. {@code targets} are the keys
 * that the post gives for the people it speaks of, best first.
 */
public record Sighting(
        String postUid,
        String platform,
        @Nullable Instant createdAt,
        @Nullable String threadKey,
        @Nullable String authorKey,
        String contentKey,
        String language,
        boolean flagged,
        Stance stance,
        double attackProbability,
        List<SightedSignal> signals,
        List<SightedIdentifier> identifiers,
        List<SightedTarget> targets,
        @Nullable Instant announcedFor) {
    public Sighting {
        signals = List.copyOf(signals);
        identifiers = List.copyOf(identifiers);
        targets = List.copyOf(targets);
    }

    /** A signal without its words. {@code begin} and {@code end} lead back to them in {@code tables/posts}. */
    public record SightedSignal(
            Indicator indicator, @Nullable Stage stage, int begin, int end, double confidence, String rule) {}

    /** An identifier without its value. {@code valueKey} is the keyed pseudonym of its normal form. */
    public record SightedIdentifier(
            IdentifierType type, int begin, int end, double confidence, About about, String valueKey) {}

    /**
     * A key of somebody whom the post speaks of. {@code weight} (0 to 1) is how surely the post is about them;
     * {@code bundle} numbers the person within the post: keys of one bundle belong to one person (the handles, the
     * name and the phone listed in one dox).
     */
    public record SightedTarget(TargetKey.Kind kind, String key, double weight, int bundle) {}
}
