package org.tocsin.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an offending post stands, so that its host can find it: never what it says. {@code contentSha256} is in hex.
 * {@code toString} shows the pseudonymous id alone.
 */
public record PostLocation(
        String postUid,
        String platform,
        String site,
        String nativeId,
        @Nullable String url,
        String contentSha256,
        @Nullable Instant createdAt) {
    @Override
    public String toString() {
        return "PostLocation[" + postUid + "]";
    }
}
