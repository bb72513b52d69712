package org.tocsin.stage;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.Depth;
import org.tocsin.detect.Findings;
import org.tocsin.detect.PostDetector;
import org.tocsin.keys.Pseudonyms;
import org.tocsin.post.Post;
import org.tocsin.store.SightingCodec;
import org.tocsin.target.Sighting;
import org.tocsin.target.Sighting.SightedIdentifier;
import org.tocsin.target.Sighting.SightedSignal;
import org.tocsin.target.Sighting.SightedTarget;
import org.tocsin.target.TargetFinder;
import org.tocsin.target.TargetKey;
import org.tocsin.text.Sketch;

/** Makes a sighting of a post: what detection found, every name and value in it replaced by a keyed pseudonym. */
final class PostJudge {
    /** Shorter texts are alike by chance: only longer ones can be copies of each other. */
    private static final int COPY_LENGTH = 40;

    private static final int LONG_DIGITS = 16; // of 64 bits, in hex

    private final PostDetector detector;
    private final Depth depth;
    private final Pseudonyms pseudonyms;
    private final TargetFinder targets = new TargetFinder();
    private final Instant now;
    private final TrialHits trials;

    PostJudge(PostDetector detector, Depth depth, Pseudonyms pseudonyms, Instant now, TrialHits trials) {
        this.detector = detector;
        this.depth = depth;
        this.pseudonyms = pseudonyms;
        this.now = now;
        this.trials = trials;
    }

    /** A row of {@code tables/signals}, or null where nothing was found. */
    @Nullable Row sighting(Row row) {
        PostRow posted = new PostRow(row);
        Post post = posted.post(now);
        Findings findings = detector.detect(post, depth);
        trials.count(findings.trials());
        if (findings.isEmpty() && findings.stance().hostility() < TargetFinder.HOSTILE) {
            return null;
        }
        String content = post.text().length() < COPY_LENGTH
                ? post.id()
                : HexFormat.of().formatHex(row.<byte[]>getAs("content_sha256"));
        Sighting sighting = new Sighting(
                post.id(),
                row.getAs("platform"),
                pseudonyms.of("community", posted.communityIdentity()),
                post.createdAt(),
                key("thread", posted.threadIdentity()),
                posted.threadPosts(),
                key("author", posted.authorIdentity()),
                TargetFinder.account(post).map(this::key).orElse(null),
                row.getAs("answered_uid"),
                pseudonyms.of("content", content),
                findings.language().code(),
                findings.flagged(),
                findings.stance().label(),
                findings.stance().attack(),
                findings.stance().hostility(),
                findings.stance().organisation(),
                findings.stance().leaning(),
                findings.signals().stream()
                        .map(s -> new SightedSignal(
                                s.indicator(),
                                s.stage(),
                                s.span().begin(),
                                s.span().end(),
                                s.confidence(),
                                s.rule()))
                        .toList(),
                findings.identifiers().stream()
                        .map(i -> new SightedIdentifier(
                                i.type(),
                                i.span().begin(),
                                i.span().end(),
                                i.confidence(),
                                i.about(),
                                pseudonyms.of("identifier/" + i.type(), i.value())))
                        .toList(),
                sightedTargets(post, findings),
                findings.announcedFor(),
                findings.flagged() ? Sketch.of(post.text(), this::run) : Sketch.NONE,
                posted.links().stream().map(link -> pseudonyms.of("link", link)).toList());
        return SightingCodec.encode(sighting, row.getAs("observation_id"));
    }

    private List<SightedTarget> sightedTargets(Post post, Findings findings) {
        return targets.find(post, findings).stream()
                .map(t -> new SightedTarget(t.key().kind(), key(t.key()), t.weight(), t.bundle()))
                .toList();
    }

    private String key(TargetKey target) {
        return pseudonyms.of("target/" + target.kind().domain(), target.compared());
    }

    private long run(String words) {
        return Long.parseUnsignedLong(pseudonyms.of("words", words), 0, LONG_DIGITS, 16);
    }

    private @Nullable String key(String domain, @Nullable String value) {
        return value == null ? null : pseudonyms.of(domain, value);
    }
}
