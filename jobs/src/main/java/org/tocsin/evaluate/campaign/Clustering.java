package org.tocsin.evaluate.campaign;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * How well things are put together: B-cubed (Bagga and Baldwin, LREC workshop 1998), by thing, and by pairs.
 * {@code bCubedFound} is over found things alone. All come from the counts of things by true and found group, so the work
 * is linear in the things.
 */
public record Clustering(Harmonic bCubed, Harmonic bCubedFound, Harmonic pairs) {
    private record Cell(String there, String found) {}

    /** Counts of things by true group, by found group, and by both. */
    private record Counts(
            Map<Cell, Integer> cells, Map<String, Integer> there, Map<String, Integer> found, int things) {}

    /** {@code there} gives the true group of each thing, {@code found} the group found; what it lacks stands alone. */
    static Clustering of(Map<String, String> there, Map<String, String> found) {
        Map<String, String> thereFound = new HashMap<>(there);
        thereFound.keySet().retainAll(found.keySet());
        Counts all = count(there, found);
        return new Clustering(
                bCubed(all),
                bCubed(count(thereFound, found)),
                Harmonic.of(pairs(all.cells()), pairs(all.found()), pairs(all.there())));
    }

    private static Counts count(Map<String, String> there, Map<String, String> found) {
        Map<Cell, Integer> cells = new HashMap<>();
        Map<String, Integer> thereSizes = new HashMap<>();
        Map<String, Integer> foundSizes = new HashMap<>();
        there.forEach((thing, group) -> {
            String in = found.getOrDefault(thing, "alone " + thing);
            cells.merge(new Cell(group, in), 1, Integer::sum);
            thereSizes.merge(group, 1, Integer::sum);
            foundSizes.merge(in, 1, Integer::sum);
        });
        return new Counts(cells, thereSizes, foundSizes, there.size());
    }

    private static Harmonic bCubed(Counts counts) {
        ToDoubleBiFunction<Cell, Integer> precise =
                (cell, n) -> (double) n * n / counts.found().getOrDefault(cell.found(), n);
        ToDoubleBiFunction<Cell, Integer> recalled =
                (cell, n) -> (double) n * n / counts.there().getOrDefault(cell.there(), n);
        return new Harmonic(
                sum(counts.cells(), precise) / counts.things(), sum(counts.cells(), recalled) / counts.things());
    }

    private static double sum(Map<Cell, Integer> cells, ToDoubleBiFunction<Cell, Integer> value) {
        // sorted, since sums of fractions depend on their order
        return cells.entrySet().stream()
                .mapToDouble(cell -> value.applyAsDouble(cell.getKey(), cell.getValue()))
                .sorted()
                .sum();
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }
}
