package org.tocsin.classify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The sets of posts that the shipped weights and rules know already, by the names of their files: figures on them are
 * figures of memory in part. The one list of them is {@code weights/seen.yml}.
 */
public final class SeenSets {
    private static final String RESOURCE = "/weights/seen.yml";

    private final Map<String, Seen> sets;

    /** How a set is known: weights were fitted on its labels, saw it as ordinary talk, or people read it to write rules. */
    public enum Seen {
        FITTED,
        BACKGROUND,
        TUNED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private SeenSets(Map<String, Seen> sets) {
        this.sets = Map.copyOf(sets);
    }

    /** The sets known to what comes with Tocsin. */
    public static SeenSets standard() {
        try (InputStream in = Objects.requireNonNull(SeenSets.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            JsonNode lists = new ObjectMapper(new YAMLFactory()).readTree(in);
            Map<String, Seen> sets = new HashMap<>();
            for (Seen seen : Seen.values()) {
                lists.path(seen.label()).forEach(set -> sets.put(set.asText(), seen));
            }
            return new SeenSets(sets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a set that is not known, as far as its name tells. */
    public Optional<Seen> of(String set) {
        return Optional.ofNullable(sets.get(set));
    }
}
