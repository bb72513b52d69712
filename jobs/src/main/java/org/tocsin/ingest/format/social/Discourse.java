package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** Discourse's JSON: a topic ({@code /t/N.json}, {@code /t/N/posts.json}), the latest posts, or lines of either. */
public final class Discourse extends SocialFormat {
    static final String POSTS = "/post_stream/posts";
    private static final String PRIVATE_POSTS = "/private_posts";
    private static final int SHORT = 200;

    private final Layout layout;

    private Discourse(Layout layout) {
        super("discourse", layout, "", "/latest_posts", PRIVATE_POSTS);
        this.layout = layout;
    }

    public static Discourse lines() {
        return new Discourse(Layout.LINES);
    }

    public static Discourse list() {
        return new Discourse(Layout.LIST);
    }

    public static Discourse document() {
        return new Discourse(Layout.DOCUMENT);
    }

    @Override
    String marks() {
        return "a post with post_number, topic_id and cooked or raw, or a topic whose post_stream has such";
    }

    @Override
    public String fills() {
        return "ids, topic, position, author, times, HTML as text, quotes with author and post, replies, @ mentions,"
                + " links, pictures, one-boxes as embedded, metrics, edits, removal";
    }

    @Override
    public String leavesOpen() {
        return "the site, unless a capture, a folder or an avatar names it; the ids of posts answered beyond the topic's"
                + " part at hand; whether a topic whose end is lost is public";
    }

    @Override
    public boolean claims(Head head) {
        if (super.claims(head)) {
            return true;
        }
        boolean lines = head.objects().stream().anyMatch(this::fits);
        int feed = head.text().strip().indexOf('\n');
        boolean oneObject = head.isWhole() || (feed >= 0 && feed < SHORT); // not the first of many long lines
        return layout == Layout.DOCUMENT
                && !lines
                && oneObject
                && head.firstElement(POSTS).filter(DiscoursePost::isPost).isPresent();
    }

    @Override
    boolean fits(ObjectNode record) {
        return DiscoursePost.isPost(record)
                || DiscoursePost.isPost(record.path("post_stream").path("posts").path(0));
    }

    @Override
    public RecordReader reader(DumpFile file) {
        RecordReader whole = super.reader(file);
        return (raw, out) -> {
            boolean broken = layout != Layout.LIST && Json.object(raw.text()) == null;
            if (broken) {
                Intake intake = new Intake(raw, file, out);
                DiscourseTopic.cut(intake);
                intake.reject(Rejected.Reason.BROKEN_JSON);
            } else {
                whole.read(raw, out);
            }
        };
    }

    @Override
    void read(ObjectNode record, Intake intake) {
        String pointer = intake.raw().pointer();
        if (pointer != null && pointer.startsWith(PRIVATE_POSTS)) {
            intake.skip(Skipped.Reason.PRIVATE);
        } else if (record.has("post_stream")) {
            DiscourseTopic.of(record, intake).read(intake);
        } else {
            new DiscoursePost(record, DiscourseTopic.unknown(intake)).read(intake);
        }
    }
}
