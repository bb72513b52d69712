package org.tocsin.evaluate.campaign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.Stage;

/** What is known of invented dumps: their scenarios, and which posts belong to them. All other posts are plain talk. */
public record Truth(List<Scenario> scenarios, List<Post> posts) {
    public Truth {
        scenarios = List.copyOf(scenarios);
        posts = List.copyOf(posts);
    }

    /**
     * One story. {@code campaign} and {@code target} are null for a look-alike; {@code severity} is 0 to 3;
     * {@code onset} is the time of the first attack post, null where it is not told; scenarios whose targets share a
     * name or an alias have the same {@code nameKey}.
     */
    public record Scenario(
            String name,
            String family,
            String lang,
            @Nullable String campaign,
            @Nullable String target,
            int severity,
            @Nullable Instant onset,
            @Nullable String nameKey,
            Expectation expected) {
        public boolean isCampaign() {
            return campaign != null;
        }
    }

    /** The tiers that are right, from {@code soonest} to {@code latest}, and how many cases. */
    public record Expectation(String label, Tier soonest, Tier latest, int cases) {
        /** {@code exactly}, {@code least} or {@code most}. */
        public String bound() {
            return soonest == latest ? "exactly" : tier() == latest ? "least" : "most";
        }

        /** The tier that the expectation names. */
        public Tier tier() {
            return label.startsWith("at_most_") ? soonest : latest;
        }

        boolean isMetBy(Tier tier) {
            return tier.compareTo(soonest) >= 0 && tier.compareTo(latest) <= 0;
        }
    }

    /** A post as its platform names it. */
    public record Name(String platform, String nativeId) {}

    /** One post of a scenario. {@code campaign} is given on attacks only, {@code alias} where a name of the target is. */
    public record Post(
            Name name,
            String scenario,
            @Nullable String campaign,
            @Nullable String target,
            @Nullable String alias,
            @Nullable Stage stage) {
        public boolean isAttack() {
            return campaign != null;
        }
    }
}
