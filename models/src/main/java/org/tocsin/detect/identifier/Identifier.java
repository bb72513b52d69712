package org.tocsin.detect.identifier;

import java.util.Comparator;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Identifying data found in a post. {@code value} is its normal form (an E.164 number, a lower-case handle without its
 * {@code @}): what two mentions of the same data share, and what keyed pseudonyms are made of. It is a secret of the
 * process: {@code toString} leaves it out, and nothing may write it.
 */
public record Identifier(IdentifierType type, Span span, double confidence, About about, String rule, String value) {
    /** By place, then type: a total order for output. */
    public static final Comparator<Identifier> ORDER =
            Comparator.comparing(Identifier::span).thenComparing(Identifier::type);

    public Identifier {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of rule " + rule);
        }
    }

    public Identifier about(About whom) {
        return new Identifier(type, span, confidence, whom, rule, value);
    }

    /** The same find, more or less sure. */
    Identifier confidence(double sure) {
        return new Identifier(type, span, sure, about, rule, value);
    }

    /** The same find, with other edges. */
    Identifier within(Span edges) {
        return new Identifier(type, edges, confidence, about, rule, value);
    }

    @Override
    public String toString() {
        return type + "[" + span.begin() + "," + span.end() + ") " + about + " by " + rule;
    }
}
