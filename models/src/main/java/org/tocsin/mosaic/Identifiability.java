package org.tocsin.mosaic;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tocsin.taxonomy.IdentifierType;

/**
 * How many bits of a person's identity facts give away: log2 of the world's population is all there is. Formula, constants
 * and their sources stand in {@code identifiability.yml}.
 */
public final class Identifiability {
    private static final Identifiability STANDARD = load();

    private final Table table;

    private Identifiability(Table table) {
        this.table = table;
        for (IdentifierType type : IdentifierType.values()) {
            Row row = table.types().get(type);
            if (row == null || row.sharedBy().stream().anyMatch(shared -> shared < atBest(row.facet()))) {
                throw new IllegalStateException("identifiability.yml: no row, or one past its facet's best: " + type);
            }
        }
    }

    /** With the constants that come with Tocsin. */
    public static Identifiability standard() {
        return STANDARD;
    }

    double most() {
        return surprisal(1);
    }

    Facet facet(IdentifierType type) {
        return row(type).facet();
    }

    /** The surprisal of one fact by itself: log2 of world population over how many people share its value. */
    public double bits(Clue clue) {
        List<Double> shared = row(clue.type()).sharedBy();
        int column = switch (clue.detail()) {
            case PART -> 0;
            case WHOLE -> 1;
            case EXACT -> 2;
        };
        return surprisal(shared.get(Math.min(column, shared.size() - 1)));
    }

    /**
     * The bits of all facts about one person. Of a type the best counts; within a facet bits add up to its cap; the best facet
     * counts whole and each other by the share that is independent of it; never more than singles out one living person.
     */
    public double bits(Collection<Clue> clues) {
        Map<IdentifierType, Double> best = new EnumMap<>(IdentifierType.class);
        clues.forEach(clue -> best.merge(clue.type(), bits(clue), Math::max));
        Map<Facet, Double> facets = new EnumMap<>(Facet.class);
        best.forEach((type, bits) ->
                facets.merge(facet(type), bits, (one, other) -> Math.min(one + other, cap(facet(type)))));
        double first = facets.values().stream().mapToDouble(b -> b).max().orElse(0);
        double sum = facets.values().stream().mapToDouble(b -> b).sum();
        return Math.min(most(), first + table.independent() * (sum - first));
    }

    private double cap(Facet facet) {
        return surprisal(atBest(facet));
    }

    private double atBest(Facet facet) {
        return table.atBest().getOrDefault(facet, 1.0);
    }

    private double surprisal(double sharedBy) {
        return Math.log(table.world() / sharedBy) / Math.log(2);
    }

    private Row row(IdentifierType type) {
        return Objects.requireNonNull(table.types().get(type));
    }

    private static Identifiability load() {
        try (InputStream in = Identifiability.class.getResourceAsStream("/identifiers/identifiability.yml")) {
            return new Identifiability(new ObjectMapper(new YAMLFactory()).readValue(in, Table.class));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource identifiability.yml", e);
        }
    }

    private record Table(
            double world,
            double independent,
            @JsonProperty("at_best") Map<Facet, Double> atBest,
            Map<IdentifierType, Row> types) {}

    /** {@code sharedBy}: how many living people share a value that is told in part, wholly, exactly; the last holds on. */
    private record Row(
            Facet facet, @JsonProperty("shared_by") List<Double> sharedBy) {}
}
