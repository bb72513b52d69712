package org.tocsin.risk;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.tocsin.target.Sighting;

/** The moment from which a run looks back. */
public final class AsOf {
    private AsOf() {}

    /** The newest trusted time among the posts; empty when none has one. */
    public static Optional<Instant> of(Collection<Sighting> sightings) {
        return sightings.stream()
                .map(Sighting::createdAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }
}
