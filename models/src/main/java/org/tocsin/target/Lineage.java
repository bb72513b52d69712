package org.tocsin.target;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of case and target ids, the oldest change first: which went into which other, which came out of which, in
 * which run and on what ground. A run adds at most one change for an id that ended and one for an id that began.
 */
public record Lineage(List<Change> changes) {
    public static final Lineage NONE = new Lineage(List.of());

    /** What happened to an id. */
    public enum Kind {
        /** It ended: its posts are under another id now. */
        WENT_INTO,
        /** It began, or began again, with posts of another id, which goes on. */
        CAME_OUT_OF;

        /** The name in files: {@code went_into}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One change of one id; {@code run} is empty where no run was named. */
    public record Change(String run, String id, Kind kind, String other, Ground ground) {}

    public Lineage {
        changes = List.copyOf(changes);
    }

    public Lineage with(Collection<Change> more) {
        return more.isEmpty()
                ? this
                : new Lineage(Stream.concat(changes.stream(), more.stream()).toList());
    }

    /** The id that an id goes by now: itself, unless it went into another. */
    public String current(String id) {
        Map<String, String> into = into();
        String at = id;
        for (String next = into.get(at); next != null; next = into.get(at)) {
            at = next;
        }
        return at;
    }

    /** All that happened to an id and to those that went into it, both ways. */
    public List<Change> of(String id) {
        Set<String> ids = new HashSet<>(wentInto(id));
        ids.add(id);
        return changes.stream()
                .filter(change -> ids.contains(change.id()) || ids.contains(change.other()))
                .toList();
    }

    /** The ids that went into this one, straight or through others, and are not out again. */
    public List<String> wentInto(String id) {
        return into().keySet().stream()
                .filter(ended -> !ended.equals(id) && current(ended).equals(id))
                .sorted()
                .toList();
    }

    /** Where each id that ended went. Whatever something goes into, or comes out of another, lives: there is no circle. */
    private Map<String, String> into() {
        Map<String, String> into = new HashMap<>();
        for (Change change : changes) {
            if (change.kind() == Kind.WENT_INTO) {
                into.put(change.id(), change.other());
                into.remove(change.other());
            } else {
                into.remove(change.id());
            }
        }
        return into;
    }

    @Override
    public String toString() {
        return "Lineage[" + changes.size() + " changes]";
    }
}
