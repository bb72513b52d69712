package org.tocsin.campaign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;

/** One post's part in one campaign. {@code weight} (0 to 1) is how much it counts: stance and certainty in one. */
public record CampaignPost(
        String campaignId,
        String targetId,
        String postUid,
        String platform,
        @Nullable Instant createdAt,
        @Nullable String authorKey,
        @Nullable String threadKey,
        @Nullable Stage stage,
        Stance stance,
        List<Indicator> indicators,
        List<IdentifierType> identifierTypes,
        double weight) {
    public CampaignPost {
        indicators = List.copyOf(indicators);
        identifierTypes = List.copyOf(identifierTypes);
    }

    /** The same post in a campaign of another id. */
    public CampaignPost in(String campaign) {
        return new CampaignPost(
                campaign,
                targetId,
                postUid,
                platform,
                createdAt,
                authorKey,
                threadKey,
                stage,
                stance,
                indicators,
                identifierTypes,
                weight);
    }
}
