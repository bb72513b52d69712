package org.tocsin.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.store.Tables;

/** A row of {@code tables/posts} as detection reads it. */
final class PostRow {
    private static final Set<String> NOT_SAID = Set.of("signature", "code", "embed");

    private static final int MOST_LINKS = 8;

    private final Row row;

    PostRow(Row row) {
        this.row = row;
    }

    /**
     * The words to judge: the body, then the subject on a line of its own. The subject comes last so that offsets into
     * the body stay as they are.
     */
    static String spoken(String body, @Nullable String subject) {
        if (subject == null || subject.isBlank()) {
            return body;
        }
        return body.isEmpty() ? subject : body + "\n\n" + subject;
    }

    /** A trusted time, not after the moment its file was captured. */
    static boolean isTrusted(
            @Nullable Instant createdAt, @Nullable String basis, @Nullable Instant capturedAt, Instant now) {
        return createdAt != null
                && basis != null
                && Tables.TRUSTED_BASES.contains(basis)
                && !createdAt.isAfter(capturedAt == null || capturedAt.isAfter(now) ? now : capturedAt);
    }

    String text() {
        return spoken(string("body_text").orEmpty(), string("subject").value());
    }

    @Nullable Instant trustedTime(Instant now) {
        Instant createdAt = row.getAs("created_at");
        return isTrusted(createdAt, row.getAs("created_basis"), row.getAs("captured_at"), now) ? createdAt : null;
    }

    Post post(Instant now) {
        return new Post(
                row.getAs("post_uid"),
                text(),
                row.getAs("lang_declared"),
                author(),
                row.getAs("thread_id"),
                isCommunity() ? null : string("thread_title").or(row.getAs("known_title")),
                row.getAs("answered"),
                trustedTime(now),
                row.getAs("platform"),
                othersWords());
    }

    /** Whether its thread is a whole group or channel: what that is called says nothing of any one post. */
    private boolean isCommunity() {
        String thread = row.getAs("thread_id");
        return thread != null && thread.equals(row.getAs("container_id"));
    }

    /** The name an author goes by, null for the nameless. */
    @Nullable String author() {
        if (!"present".equals(row.getAs("author_state"))) {
            return null;
        }
        return string("author_handle").or(string("author_name").or(row.getAs("author_id")));
    }

    /** What tells one author from another, as far as the platform's ids reach; null for the nameless. */
    @Nullable String authorIdentity() {
        String id = string("author_id").or(string("author_handle").value());
        if (id == null || !"present".equals(row.getAs("author_state"))) {
            return null;
        }
        String scope = switch (row.<String>getAs("author_scope")) {
            case "thread" ->
                string("container_id").orEmpty() + "/" + string("thread_id").orEmpty();
            case "container" -> string("container_id").orEmpty();
            case "none" -> row.<String>getAs("post_uid");
            default -> "";
        };
        return row.getAs("platform") + "/" + row.getAs("site") + "/" + scope + "/" + id;
    }

    /** What tells one board, group or forum from another; where there are none, the whole site. */
    String communityIdentity() {
        return row.getAs("platform") + "/" + row.getAs("site") + "/"
                + string("container_id").orEmpty();
    }

    /** What tells one thread from another, null where there are none. */
    @Nullable String threadIdentity() {
        String thread = row.getAs("thread_id");
        return thread == null
                ? null
                : row.getAs("platform") + "/" + row.getAs("site") + "/"
                        + string("container_id").orEmpty() + "/" + thread;
    }

    /** How many posts its thread has, as far as they have been read; 0 where there are no threads. */
    int threadPosts() {
        Long posts = row.getAs("thread_posts");
        return posts == null ? 0 : (int) Math.min(Integer.MAX_VALUE, posts);
    }

    /** What it links to, each once; a list of more than a few leads nowhere in particular. */
    List<String> links() {
        return row.<Row>getList(row.fieldIndex("links")).stream()
                .map(link -> link.<String>getAs("expanded") == null
                        ? link.<String>getAs("url")
                        : link.<String>getAs("expanded"))
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_LINKS)
                .toList();
    }

    /** The stretches that the author does not say here: quotes, signatures, code, what is embedded. */
    private List<Span> othersWords() {
        List<Span> words = new ArrayList<>();
        for (Row quote : row.<Row>getList(row.fieldIndex("quotes"))) {
            add(words, quote);
        }
        for (Row span : row.<Row>getList(row.fieldIndex("spans"))) {
            if (NOT_SAID.contains(span.<String>getAs("kind"))) {
                add(words, span);
            }
        }
        return words;
    }

    private static void add(List<Span> spans, Row at) {
        Integer start = at.getAs("start");
        Integer end = at.getAs("end");
        if (start != null && end != null) {
            spans.add(new Span(start, end));
        }
    }

    private Text string(String field) {
        return new Text(row.getAs(field));
    }

    /** A column that may be null. */
    private record Text(@Nullable String value) {
        String orEmpty() {
            return value == null ? "" : value;
        }

        @Nullable String or(@Nullable String other) {
            return value == null ? other : value;
        }
    }
}
