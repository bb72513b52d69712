package org.tocsin.synth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/** A scenario as it was played once: what its line of the truth says, and the conversations that it consists of. */
record Act(
        String id,
        String family,
        Language language,
        int severity,
        @Nullable String campaign,
        @Nullable String target,
        String nameKey,
        Tier tier,
        List<Conversation> conversations) {
    Act {
        conversations = List.copyOf(conversations);
    }

    /** How many cases a reader ought to find. */
    int cases() {
        return campaign == null ? 0 : 1;
    }

    long posts() {
        return conversations.stream().mapToLong(talk -> talk.posts().size()).sum();
    }

    /** The time of the first attack; null when there is none. */
    @Nullable Long onset() {
        return conversations.stream()
                .flatMap(talk -> talk.posts().stream())
                .filter(Act::attacks)
                .map(Said::at)
                .min(Long::compare)
                .orElse(null);
    }

    long attacks() {
        return conversations.stream()
                .flatMap(talk -> talk.posts().stream())
                .filter(Act::attacks)
                .count();
    }

    private static boolean attacks(Said post) {
        return post.role() != null && post.role().attacks();
    }
}
