package org.tocsin.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of one post while it is read: a key met again is the same person again, and two persons found to be one
 * become one. Holds at most {@value #MOST} keys; a longer list says nothing about any one of them.
 */
final class People {
    private static final int MOST = 96;

    private final Map<TargetKey, Double> weights = new LinkedHashMap<>();
    private final Map<TargetKey, Integer> bundles = new LinkedHashMap<>();
    private int next;

    /** A number that stands for nobody yet. */
    int somebody() {
        return next++;
    }

    /** Adds a key of {@code person}; if it is known as another's, both are one. Returns whose it is now. */
    int add(TargetKey key, double weight, int person) {
        Integer known = bundles.get(key);
        if (known == null) {
            if (bundles.size() < MOST) {
                bundles.put(key, person);
                weights.put(key, weight);
            }
            return person;
        }
        weights.merge(key, weight, Math::max);
        return join(known, person);
    }

    /** Adds a part of a person's name, unless another whole name owns it: two Halfords are not one. */
    int addPart(TargetKey key, double weight, int person) {
        Integer known = bundles.get(key);
        boolean anothers = known != null && known != person && hasName(known);
        return anothers ? person : add(key, weight, person);
    }

    private boolean hasName(int person) {
        return bundles.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == person && entry.getKey().kind() == TargetKey.Kind.NAME);
    }

    /** Makes two persons one. Returns the number of both. */
    int join(int one, int other) {
        int kept = Math.min(one, other);
        if (one != other) {
            bundles.replaceAll((key, person) -> person == one || person == other ? kept : person);
        }
        return kept;
    }

    /** Raises every key of a person to at least {@code weight}, but for bare words, which are no surer for it. */
    void raise(int person, double weight) {
        weights.replaceAll((key, was) ->
                was > TargetKey.BARE_WORD && bundles.getOrDefault(key, -1) == person ? Math.max(was, weight) : was);
    }

    /** The persons who have keys, each once. */
    List<Integer> numbers() {
        return bundles.values().stream().distinct().sorted().toList();
    }

    /** Whether anybody is known by more than a single name. */
    boolean anySurely() {
        return bundles.keySet().stream().anyMatch(key -> switch (key.kind()) {
            case HANDLE, CONTACT, AUTHOR, NAME, THREAD, GROUP -> true;
            case SUBJECT, SURNAME, GIVEN, FACT -> false;
        });
    }

    List<FoundTarget> found() {
        List<FoundTarget> found = new ArrayList<>();
        bundles.forEach((key, person) -> found.add(new FoundTarget(key, weights.getOrDefault(key, 0.0), person)));
        found.sort(FoundTarget.ORDER);
        return found;
    }
}
