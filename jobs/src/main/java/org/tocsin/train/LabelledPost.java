package org.tocsin.train;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.tocsin.classify.Heads;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

/**
 * A post and what readers said of it, null where they said nothing. {@code stance} and {@code indicators} are known
 * together or not at all; {@code threat}, {@code hostile} (mockery and accusations included), {@code organisation} (it speaks of a firm or an institution) and {@code flagged} (evidence of an attack) may be known alone. {@code family} is
 * the situation it was written for, {@code identity} the group of people it speaks of. {@code background} marks ordinary talk that nobody labelled: taken for no attack.
 * Posts of one {@code group} (a family of posts on one situation) are never split between fitting and measuring.
 */
public record LabelledPost(
        Post post,
        String set,
        String group,
        @Nullable Stance stance,
        Set<Indicator> indicators,
        @Nullable Boolean threat,
        @Nullable Boolean hostile,
        @Nullable Boolean organisation,
        @Nullable Boolean flagged,
        @Nullable String family,
        @Nullable String identity,
        boolean background) {
    public LabelledPost {
        indicators = Set.copyOf(indicators);
    }

    /** Whether it threatens: as readers said, or as the indicators they gave it say. */
    public @Nullable Boolean threatens() {
        if (threat != null) {
            return threat;
        }
        if (stance != null) {
            return indicators.stream().anyMatch(Heads::isThreat);
        }
        return background ? (Boolean) false : null;
    }

    /** The fold a post is measured in: CRC-32 of its group modulo {@code folds}. */
    int fold(int folds) {
        return (int) (crc(group) % folds);
    }

    /** A number from 0 to 1 that depends on the post's id alone, for sampling. */
    double lot() {
        return crc("lot " + post.id()) / (double) (1L << 32);
    }

    private static long crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
