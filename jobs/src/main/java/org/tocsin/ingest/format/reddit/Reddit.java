package org.tocsin.ingest.format.reddit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Handles;
import org.tocsin.ingest.text.MarkdownText;
import org.tocsin.text.CodePoints;

/**
 * What comments and submissions of the Reddit dumps (Pushshift, Arctic Shift) share. Ids are full names such as {@code
 * t1_abc}, since a comment and a submission may have the same bare id.
 */
abstract class Reddit implements DumpFormat {
    private static final Set<String> GONE = Set.of(
            "[deleted]",
            "[removed]",
            "[deleted by user]",
            "[ Removed by Reddit ]",
            "[removed by reddit]",
            "[unavailable]");
    private static final int LONGEST_GONE = 64; // with white space around it
    private static final Set<String> CLOSED = Set.of("private", "gold_only", "employees_only");
    private static final List<String> READ = List.of(
            "id",
            "name",
            "author",
            "author_fullname",
            "distinguished",
            "subreddit",
            "subreddit_id",
            "subreddit_type",
            "permalink",
            "created_utc",
            "edited",
            "retrieved_on",
            "retrieved_utc",
            "score",
            "ups",
            "downs",
            "num_comments",
            "controversiality",
            "gilded",
            "body_html", // what the API renders of the words beside them
            "selftext_html",
            "replies");
    private static final List<String> METRICS =
            List.of("score", "ups", "downs", "num_comments", "controversiality", "gilded");

    private final String prefix;
    private final Set<String> read;

    Reddit(String prefix, List<String> ownFields) {
        this.prefix = prefix;
        this.read = new HashSet<>(READ);
        this.read.addAll(ownFields);
    }

    @Override
    public String family() {
        return "reddit";
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return (raw, out) -> {
            ObjectNode record = Json.object(raw.text());
            if (record == null) {
                out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
            } else {
                read(raw, record, file, out);
            }
        };
    }

    @Override
    public String leavesOpen() {
        return "position, quoted authors, language; an account that was deleted has no name";
    }

    @Override
    public boolean claims(Head head) {
        return head.objects().stream().anyMatch(this::fits);
    }

    abstract boolean fits(ObjectNode record);

    /** The words of a record, {@code ""} where it has none by nature; null when it should have some. */
    abstract @Nullable String words(ObjectNode record);

    /** Whether nothing is left when the words are gone. */
    abstract boolean empty(ObjectNode record);

    abstract void place(Draft draft, ObjectNode record);

    final void read(RawRecord raw, ObjectNode record, DumpFile file, Consumer<Reading> out) {
        String id = Json.filled(record, "name");
        String bare = Json.filled(record, "id");
        String words = words(record);
        if (id == null && bare == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_ID));
        } else if (words == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.NO_BODY));
        } else if (CLOSED.contains(String.valueOf(Json.text(record, "subreddit_type")))) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE));
        } else if (isGone(words) && empty(record)) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.TOMBSTONE));
        } else if (deletedLater(record)) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.DELETED_BY_AUTHOR));
        } else {
            Draft draft = new Draft(raw, file, site(record), id != null ? id : fullName(prefix, String.valueOf(bare)));
            fill(draft, record, words);
            draft.keepRest(record, read);
            out.accept(draft.finish());
        }
    }

    private static boolean isGone(String words) {
        return words.length() <= LONGEST_GONE && GONE.contains(words.strip());
    }

    /** Deleted by the author after the first capture; what moderators took away is no such thing. */
    private static boolean deletedLater(ObjectNode record) {
        JsonNode meta = record.path("_meta");
        String by = meta.path("removal_type").asText("deleted");
        return meta.path("was_deleted_later").asBoolean() && by.equals("deleted");
    }

    private void fill(Draft draft, ObjectNode record, String words) {
        boolean gone = isGone(words);
        BodyText text = MarkdownText.readEscaped(gone ? "" : words);
        draft.say(new Body(words, Body.Markup.MARKDOWN, text));
        draft.mention(Handles.reddit(CodePoints.of(text.text()), text.text()));
        draft.author = author(record);
        draft.moment = moment(record);
        draft.standing = standing(record, gone);
        String permalink = Json.text(record, "permalink");
        if (permalink != null && permalink.startsWith("/")) {
            draft.sourceUrl = "https://www.reddit.com" + permalink;
        }
        METRICS.forEach(name -> draft.metric(name, record.get(name)));
        place(draft, record);
    }

    private static Place site(ObjectNode record) {
        String name = Json.filled(record, "subreddit");
        String id = Json.filled(record, "subreddit_id");
        return new Place("reddit", "reddit.com", id != null ? id : name, name, false);
    }

    private static Author author(ObjectNode record) {
        String name = Json.filled(record, "author");
        if (name == null) {
            return Author.UNKNOWN;
        }
        if (GONE.contains(name)) {
            return new Author(null, Author.Scope.NONE, null, null, null, null, Author.State.DELETED);
        }
        return new Author(
                Json.filled(record, "author_fullname"),
                Author.Scope.SITE,
                name,
                name,
                null,
                Json.filled(record, "distinguished"),
                Author.State.PRESENT);
    }

    private static Moment moment(ObjectNode record) {
        JsonNode captured =
                record.hasNonNull("retrieved_on") ? record.get("retrieved_on") : record.get("retrieved_utc");
        return Moment.of(
                ReadTime.epoch(record.get("created_utc")),
                Moment.Basis.EPOCH,
                0,
                ReadTime.epoch(record.get("edited")),
                ReadTime.epoch(captured));
    }

    private static Standing standing(ObjectNode record, boolean gone) {
        String type = Json.text(record, "subreddit_type");
        String basis = type == null ? "format" : "subreddit_type";
        Standing standing = new Standing(Standing.Visibility.PUBLIC, basis, Standing.State.LIVE, "format");
        String removed = Json.filled(record, "removed_by_category");
        if (removed != null || gone) {
            boolean byAuthor = "deleted".equals(removed) || "[deleted]".equals(Json.text(record, "selftext"));
            return standing.now(
                    byAuthor ? Standing.State.DELETED_BY_AUTHOR : Standing.State.REMOVED,
                    removed != null ? "removed_by_category" : "body");
        }
        JsonNode meta = record.path("_meta");
        if (meta.path("was_deleted_later").asBoolean()) {
            return standing.now(Standing.State.DELETED_LATER, "_meta.removal_type");
        }
        boolean edited = ReadTime.epoch(record.get("edited")).at() != null
                || record.path("edited").asBoolean();
        return edited ? standing.now(Standing.State.EDITED, "edited") : standing;
    }

    /** An id behind its kind's prefix, unless it has one. */
    static String fullName(String prefix, String id) {
        return id.startsWith("t1_") || id.startsWith("t3_") ? id : prefix + id;
    }

    /** An id that Pushshift's interface gave as a number in some years; Reddit writes it in base 36. */
    static @Nullable String id(ObjectNode record, String field) {
        JsonNode value = record.path(field);
        return value.isIntegralNumber() && value.canConvertToLong()
                ? Long.toString(value.longValue(), Character.MAX_RADIX)
                : Json.filled(record, field);
    }
}
