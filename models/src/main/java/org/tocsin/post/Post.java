package org.tocsin.post;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one author said at one time, as detection sees it. {@code replyTo} is the handle or id of the author answered;
 * {@code quotes} are the stretches of {@code text} that are somebody else's words. Only {@code id} and {@code text} are
 * always known. {@code toString} shows no word of it.
 */
public record Post(
        String id,
        String text,
        @Nullable String lang,
        @Nullable String author,
        @Nullable String thread,
        @Nullable String threadTitle,
        @Nullable String replyTo,
        @Nullable Instant createdAt,
        @Nullable String platform,
        List<Span> quotes) {
    public Post {
        quotes = List.copyOf(quotes);
    }

    /** A post of which nothing is known but its words. */
    public static Post of(String id, String text) {
        return new Post(id, text, null, null, null, null, null, null, null, List.of());
    }

    /** The same post in a declared language, {@code en} or {@code fr}. */
    public Post in(String declared) {
        return new Post(id, text, declared, author, thread, threadTitle, replyTo, createdAt, platform, quotes);
    }

    @Override
    public String toString() {
        return "Post[" + text.length() + " chars]";
    }
}
