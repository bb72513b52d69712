package org.tocsin.cli.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.detect.Depth;
import org.tocsin.detect.Findings;
import org.tocsin.detect.PersonBundle;
import org.tocsin.detect.PersonBundles;
import org.tocsin.detect.PostDetector;
import org.tocsin.detect.Signal;
import org.tocsin.detect.identifier.Explanation;
import org.tocsin.detect.identifier.Explanation.Decision;
import org.tocsin.detect.identifier.Identifiers;
import org.tocsin.detect.identifier.NearMiss;
import org.tocsin.mosaic.Mosaic;
import org.tocsin.post.Post;
import org.tocsin.report.Redactor;
import org.tocsin.text.CodePoints;

/** Why a post was judged as it was, as lines to read. Places count code points of its text; no word of it is shown. */
public final class PostExplanation {
    private PostExplanation() {}

    /** The post of a line as {@code signals} reads it; empty where it is none. */
    public static Optional<Post> read(String line) {
        return Optional.ofNullable(PostLine.read(line).post());
    }

    /** With {@code showText}, the post's words too, every identifier masked. */
    public static List<String> of(Post post, boolean exhaustive, boolean showText) {
        Findings findings = PostDetector.standard().detect(post, exhaustive ? Depth.EXHAUSTIVE : Depth.SCREENED);
        Explanation explanation = Identifiers.standard().explain(post, findings.language(), exhaustive);
        List<String> lines = new ArrayList<>();
        lines.add("read as " + findings.language().code() + ": " + (findings.flagged() ? "flagged" : "not flagged")
                + ", stance " + findings.stance().label().label());
        lines.add("identifiers: " + explanation.decisions().size());
        for (Decision decision : explanation.decisions()) {
            lines.add("  " + decision.identifier().type() + " at "
                    + decision.identifier().span().begin() + "-"
                    + decision.identifier().span().end());
            decision.reasons().forEach(reason -> lines.add("      " + reason));
        }
        List<PersonBundle> people = PersonBundles.of(findings.identifiers(), CodePoints.of(post.text()));
        lines.add("people that they are about: " + people.size());
        people.forEach(person -> lines.add("  " + line(person)));
        lines.add("near misses: " + explanation.nearMisses().size());
        for (NearMiss miss : explanation.nearMisses()) {
            lines.add("  " + miss);
        }
        lines.add("signals: " + findings.signals().size());
        for (Signal signal : findings.signals()) {
            lines.add("  " + signal.indicator().id() + " at " + signal.span().begin() + "-"
                    + signal.span().end() + ": rule " + signal.rule() + ", confidence " + signal.confidence());
        }
        if (showText) {
            lines.add("words: "
                    + new Redactor().mask(post.text(), findings.identifiers()).text());
        }
        return lines;
    }

    private static String line(PersonBundle person) {
        String types = person.mosaic().types().stream().map(Enum::name).collect(Collectors.joining(", "));
        return (person.relative() ? "a relative: " : "")
                + types
                + String.format(
                        Locale.ROOT, ": %.1f of %.1f bits", person.mosaic().bits(), Mosaic.MOST_BITS);
    }
}
