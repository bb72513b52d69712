package org.tocsin.ingest.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Charsets;
import org.tocsin.ingest.bytes.Digest;
import org.tocsin.ingest.bytes.Sha256;

/**
 * One post as one record of one dump shows it. What a format cannot say is null or empty. {@code toString} shows its id
 * alone, which is a digest.
 */
public record Observation(
        Place place,
        String postUid,
        String nativeId,
        boolean nativeIdSynthetic,
        @Nullable String threadId,
        @Nullable String threadTitle,
        @Nullable Integer position,
        Kind kind,
        List<ReplyTo> replyTo,
        List<Quote> quotes,
        List<Mention> mentions,
        List<Link> links,
        List<Media> media,
        Author author,
        Moment moment,
        @Nullable String subject,
        Body body,
        @Nullable String langDeclared,
        Standing standing,
        Map<String, Long> metrics,
        @Nullable String thirdPartyLabels,
        Locator locator,
        Digest recordSha256,
        Charsets.Told charset,
        @Nullable String sourceUrl,
        List<String> flags,
        @Nullable String extra)
        implements Reading {

    /** What a post is. */
    public enum Kind {
        POST,
        REPLY,
        REPOST,
        QUOTE,
        CHAT,
        SERVICE,
        TOMBSTONE,
        PAGE
    }

    public Observation {
        replyTo = List.copyOf(replyTo);
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        media = List.copyOf(media);
        metrics = new TreeMap<>(metrics);
        flags = List.copyOf(flags);
    }

    /** The same for an identical record met twice: SHA-256 over post and record, 32 hex digits. */
    public String observationId() {
        return new Sha256().part(postUid).part(recordSha256.bytes()).id();
    }

    @Override
    public Observation inside(Locator outer, @Nullable Instant capturedAt) {
        return new Observation(
                place,
                postUid,
                nativeId,
                nativeIdSynthetic,
                threadId,
                threadTitle,
                position,
                kind,
                replyTo,
                quotes,
                mentions,
                links,
                media,
                author,
                moment.seenAt(capturedAt),
                subject,
                body,
                langDeclared,
                standing,
                metrics,
                thirdPartyLabels,
                locator.inside(outer),
                recordSha256,
                charset,
                sourceUrl,
                flags,
                extra);
    }

    /** The digest of the text in NFC with white space folded: equal for copies. */
    public Digest contentSha256() {
        byte[] form = ContentForm.of(body.text().text()).getBytes(StandardCharsets.UTF_8);
        return Digest.of(form, form.length);
    }

    @Override
    public String toString() {
        return "Observation[" + postUid + "]";
    }
}
