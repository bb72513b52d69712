package org.tocsin.ingest.record;

import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Sha256;

/**
 * Where ids mean something: {@code containerId} is a board, a subreddit or a table. {@code idsPerContainer} says that an
 * id is unique only inside it. {@code toString} shows none of it.
 */
public record Place(
        String platform,
        String site,
        @Nullable String containerId,
        @Nullable String containerName,
        boolean idsPerContainer) {

    /**
     * The id of a post here: SHA-256 over platform, site, the container where ids need it, and native id, each behind
     * its byte length; the first 32 hex digits.
     */
    public String uid(String nativeId) {
        return new Sha256()
                .part(platform)
                .part(site)
                .part(idsPerContainer ? containerId : null)
                .part(nativeId)
                .id();
    }

    /** The same site, another board or table. */
    public Place in(String otherContainer) {
        return new Place(platform, site, otherContainer, otherContainer, idsPerContainer);
    }

    @Override
    public String toString() {
        return "Place[" + platform + "]";
    }
}
