package org.tocsin.ingest.format.reddit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tocsin.ingest.bytes.ElementFramer;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/**
 * What Reddit's own API answers, and those of Pushshift and Arctic Shift: comments and submissions mixed, each bare or
 * as the data of a thing that has a kind, and a comment's answers inside it.
 */
public final class RedditListing implements DumpFormat {
    private static final String[] ANSWER = {"/data/children", "/*/data/children", "/data"};
    private static final Set<String> KINDS = Set.of("t1", "t3", "t4", "more");
    private static final List<String> CHILDREN = List.of("data", "children");
    private static final List<String> REPLIES = List.of("data", "replies", "data", "children");

    private final RedditComments comments = new RedditComments();
    private final RedditSubmissions submissions = new RedditSubmissions();
    private final String layout;
    private final String shape;
    private final String[] lists;

    private RedditListing(String layout, String shape, String... lists) {
        this.layout = layout;
        this.shape = shape;
        this.lists = lists;
    }

    /** A thing or a page of them a line. */
    public static RedditListing lines() {
        return new RedditListing("lines", "JSON lines");
    }

    /** A JSON array of things or records. */
    public static RedditListing array() {
        return new RedditListing("array", "a JSON array", "");
    }

    /** A page as the API gives it, or the two pages of a thread. */
    public static RedditListing answer() {
        return new RedditListing("answer", "a JSON document whose data or children of data", ANSWER);
    }

    @Override
    public String name() {
        return "reddit-listing-" + layout;
    }

    @Override
    public String family() {
        return comments.family();
    }

    @Override
    public String recognisedBy() {
        return shape + " of Reddit's comments and submissions, bare or as things of kind t1 and t3";
    }

    @Override
    public String fills() {
        return submissions.fills();
    }

    @Override
    public String leavesOpen() {
        return "answers that a page only counts, " + comments.leavesOpen();
    }

    @Override
    public boolean claims(Head head) {
        boolean lines = head.objects().stream().anyMatch(this::isLine);
        return lines == (lists.length == 0)
                && glimpse(head).anyMatch(object -> lines ? isLine(object) : isThing(object) || isBare(object));
    }

    private Stream<ObjectNode> glimpse(Head head) {
        Optional<ObjectNode> first = lists.length == 0 ? Optional.empty() : head.firstElement(lists);
        return lists.length == 0 ? head.objects().stream() : first.stream();
    }

    /** Bare records a line are what the dumps of comments and of submissions hold. */
    private boolean isLine(ObjectNode object) {
        return isThing(object)
                || (isPage(object) && object.path("data").path("children").isArray());
    }

    private static boolean isThing(ObjectNode object) {
        return KINDS.contains(object.path("kind").asText())
                && object.path("data").isObject();
    }

    private static boolean isPage(ObjectNode object) {
        return object.path("kind").asText().equals("Listing");
    }

    private boolean isBare(ObjectNode object) {
        return comments.fits(object) || submissions.fits(object);
    }

    @Override
    public Framing framing() {
        return lists.length == 0 ? Framing.lines() : Framing.elements(lists);
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return (raw, out) -> {
            Queue<RawRecord> parts = new ArrayDeque<>(List.of(raw));
            for (RawRecord part = parts.poll(); part != null; part = parts.poll()) {
                read(part, file, parts::add, out);
            }
        };
    }

    private void read(RawRecord raw, DumpFile file, Consumer<RawRecord> parts, Consumer<Reading> out) {
        ObjectNode object = Json.object(raw.text());
        if (object == null) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.BROKEN_JSON));
        } else if (isPage(object)) {
            if (ElementFramer.within(raw, CHILDREN, parts) == 0) {
                out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
            }
        } else {
            JsonNode data = isThing(object) ? object.path("data") : object;
            if (data.path("replies").isObject()) {
                ElementFramer.within(raw, REPLIES, parts);
            }
            read(raw, object.path("kind").asText(), (ObjectNode) data, file, out);
        }
    }

    private void read(RawRecord raw, String kind, ObjectNode data, DumpFile file, Consumer<Reading> out) {
        if (kind.equals("t1") || comments.fits(data)) {
            comments.read(raw, data, file, out);
        } else if (kind.equals("t3") || submissions.fits(data)) {
            submissions.read(raw, data, file, out);
        } else if (kind.equals("t4")) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE)); // a message to one account
        } else {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
        }
    }
}
