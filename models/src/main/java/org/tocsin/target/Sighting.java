package org.tocsin.target;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Sketch;

/**
 * One post as the link stage sees it: what was found, by whom, about whom. Keys and types, never words: every key here
 * is a keyed pseudonym (hex). {@code createdAt} is null where no trusted time is known, {@code communityKey} is the board or group it
 * was posted in, {@code threadPosts} how many
 * posts its thread has, {@code accountKey} the author's own handle as {@link TargetKey.Kind#HANDLE} keys are made, {@code
 * answers} the uid of the post answered, {@code
 * hostility}, {@code organisation} and {@code leaning} are as in {@code StanceEstimate}. {@code targets} are the keys
 * that the post gives for the people it speaks of, best first; {@code links} are those of what it links to.
 */
public record Sighting(
        String postUid,
        String platform,
        String communityKey,
        @Nullable Instant createdAt,
        @Nullable String threadKey,
        int threadPosts,
        @Nullable String authorKey,
        @Nullable String accountKey,
        @Nullable String answers,
        String contentKey,
        String language,
        boolean flagged,
        Stance stance,
        double attackProbability,
        double hostility,
        double organisation,
        @Nullable Indicator leaning,
        List<SightedSignal> signals,
        List<SightedIdentifier> identifiers,
        List<SightedTarget> targets,
        @Nullable Instant announcedFor,
        Sketch sketch,
        List<String> links) {
    public Sighting {
        signals = List.copyOf(signals);
        identifiers = List.copyOf(identifiers);
        targets = List.copyOf(targets);
        links = List.copyOf(links);
    }

    private static final double HOSTILE = 0.3;

    /** Whether it speaks as those do who hunt somebody, be it flagged or not. */
    boolean isHostile() {
        return flagged || hostility >= HOSTILE;
    }

    /** The same post in another thread. */
    Sighting in(String thread) {
        return new Sighting(
                postUid,
                platform,
                communityKey,
                createdAt,
                thread,
                threadPosts,
                authorKey,
                accountKey,
                answers,
                contentKey,
                language,
                flagged,
                stance,
                attackProbability,
                hostility,
                organisation,
                leaning,
                signals,
                identifiers,
                targets,
                announcedFor,
                sketch,
                links);
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
