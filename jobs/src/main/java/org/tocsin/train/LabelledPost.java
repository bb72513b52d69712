package org.tocsin.train;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

/**
 * A post and what readers said of it. {@code stance} and {@code indicators} are known together or not at all;
 * {@code threat} may be known alone. {@code background} marks ordinary talk that nobody labelled: taken for no attack.
 * Posts of one {@code group} (a family of posts on one situation) are never split between fitting and measuring.
 */
public record LabelledPost(
        Post post,
        String set,
        String group,
        @Nullable Stance stance,
        Set<Indicator> indicators,
        @Nullable Boolean threat,
        boolean background) {
    public LabelledPost {
        indicators = Set.copyOf(indicators);
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
