package org.tocsin.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Small invented dumps, one for each format, with something wrong in most. */
public final class Samples {
    private Samples() {}

    /** The sample of this name. */
    public static byte[] named(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** One sample of each built-in format. */
    public static List<byte[]> all() throws IOException {
        return List.of(
                named("reddit-comments.ndjson"),
                named("reddit-submissions.ndjson"),
                named("4chan-lines.ndjson"),
                named("4chan-thread.json"),
                named("stackexchange-posts.xml"),
                named("stackexchange-comments.xml"),
                named("discourse-lines.ndjson"),
                named("discourse-list.json"),
                named("discourse-document.json"),
                named("mastodon-lines.ndjson"),
                named("mastodon-list.json"),
                named("mastodon-document.json"),
                named("activitypub-lines.ndjson"),
                named("activitypub-list.json"),
                named("activitypub-document.json"),
                named("bluesky-jetstream.ndjson"),
                named("bluesky-lines.ndjson"),
                named("bluesky-list.json"),
                named("bluesky-document.json"),
                named("gab-lines.ndjson"),
                named("gab-list.json"),
                named("gab-document.json"),
                named("gab-statuses-lines.ndjson"),
                named("gab-statuses-list.json"),
                named("gab-table.csv"),
                named("parler-lines.ndjson"),
                named("parler-list.json"),
                named("parler-parsed-lines.ndjson"),
                named("parler-parsed-list.json"),
                named("parler-page.html"));
    }
}
