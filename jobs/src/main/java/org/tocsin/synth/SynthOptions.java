package org.tocsin.synth;

import java.time.Instant;
import java.util.List;
import org.tocsin.text.Language;

/**
 * What to invent: so many posts, of which a share {@code attacks} attacks people and a share {@code hashtag} takes up a
 * hashtag, in the fourteen months before {@code asOf}. {@code texts} is tuning, testing or a folder; {@code scenarios} are
 * those to play, all when empty.
 */
public record SynthOptions(
        long posts,
        long seed,
        double attacks,
        double hashtag,
        String texts,
        List<Language> languages,
        List<String> scenarios,
        Instant asOf) {
    private static final int DAYS = 425;

    public SynthOptions {
        languages = List.copyOf(languages);
        scenarios = List.copyOf(scenarios);
        if (posts < 1 || languages.isEmpty()) {
            throw new IllegalArgumentException("posts and languages are at least one");
        }
    }

    Calendar calendar() {
        return new Calendar(asOf.getEpochSecond() - DAYS * Calendar.DAY, asOf.getEpochSecond());
    }
}
