package org.tocsin.target;

import java.util.Comparator;
import java.util.Locale;

/**
 * What a reviewer said of two posts, by their uids, which stay when ids move and keys rotate; {@code entry} is where it
 * stands in the ledger. Of two people, the second post's is the one who gets an id of their own.
 */
public record Constraint(Kind kind, String post, String other, long entry) implements Comparable<Constraint> {
    private static final Comparator<Constraint> ORDER = Comparator.comparingLong(Constraint::entry)
            .thenComparing(Constraint::kind)
            .thenComparing(Constraint::post)
            .thenComparing(Constraint::other);

    /** What can be said of two posts. */
    public enum Kind {
        SAME_PERSON,
        TWO_PEOPLE;

        /** The name in the ledger and in files: {@code two_people}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Constraint {
        if (post.equals(other)) {
            throw new IllegalArgumentException("a constraint is about two posts");
        }
    }

    @Override
    public int compareTo(Constraint that) {
        return ORDER.compare(this, that);
    }
}
