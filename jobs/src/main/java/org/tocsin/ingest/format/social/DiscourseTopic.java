package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.ByteSource;
import org.tocsin.ingest.bytes.Framer;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** What a Discourse topic says of its posts: where it is, its title, who may read it, and which post has which id. */
record DiscourseTopic(Place place, ObjectNode topic, Map<String, String> ids, boolean whole) {
    private static final String AVATARS = "/user_avatar/";

    /** A topic that was read whole. */
    static DiscourseTopic of(ObjectNode topic, Intake intake) {
        return of(topic, topic.path("post_stream").path("posts"), intake, true);
    }

    /** The topic of a post that stands by itself. */
    static DiscourseTopic unknown(Intake intake) {
        String host = intake.host();
        String site = host != null ? host : intake.file().folder();
        return new DiscourseTopic(place(site), Json.empty(), Map.of(), true);
    }

    /** Reads the posts before the place where a topic's document breaks off. */
    static void cut(Intake intake) {
        List<RawRecord> posts = posts(intake.raw());
        if (posts.isEmpty()) {
            return;
        }
        String context = posts.get(posts.size() - 1).context();
        ObjectNode topic = context == null ? null : Json.object(context);
        List<ObjectNode> read = new ArrayList<>();
        for (RawRecord post : posts) {
            ObjectNode object = Json.object(post.text());
            if (object != null) {
                read.add(object);
            }
        }
        DiscourseTopic known = of(topic == null ? Json.empty() : topic, read, intake, false);
        posts.forEach(post -> known.read(intake.of(post), Json.object(post.text())));
    }

    private static DiscourseTopic of(
            ObjectNode topic, Iterable<? extends JsonNode> posts, Intake intake, boolean whole) {
        Map<String, String> ids = new HashMap<>();
        String host = intake.host();
        for (JsonNode post : posts) {
            String id = Json.filled(post, "id");
            String number = Json.filled(post, "post_number");
            if (id != null && number != null) {
                ids.put(number, id);
            }
            host = host != null ? host : avatarHost(Json.text(post, "avatar_template"));
        }
        Place place = place(host != null ? host : intake.file().folder());
        return new DiscourseTopic(place, topic, ids, whole);
    }

    private static Place place(String site) {
        return new Place("discourse", site, null, null, false);
    }

    /** A site names itself in the paths of the avatars that it keeps. */
    private static @Nullable String avatarHost(@Nullable String template) {
        int at = template == null ? -1 : template.indexOf(AVATARS);
        return template == null || at < 0 ? null : Hosts.of("https://" + template.substring(at + AVATARS.length()));
    }

    void read(Intake intake) {
        List<RawRecord> posts = posts(intake.raw());
        if (posts.isEmpty()) {
            intake.skip(Skipped.Reason.NOT_A_POST);
        }
        posts.forEach(post -> read(intake.of(post), Json.object(post.text())));
    }

    private void read(Intake intake, @Nullable ObjectNode post) {
        if (post == null) {
            intake.reject(Rejected.Reason.BROKEN_JSON);
        } else {
            new DiscoursePost(post, this).read(intake);
        }
    }

    /** The topic's whole posts as records with their own places. */
    private static List<RawRecord> posts(RawRecord raw) {
        List<RawRecord> posts = new ArrayList<>();
        Framer framer = Framing.elements(Discourse.POSTS).over(ByteSource.of(raw.bytes(), 0), Long.MAX_VALUE, false);
        try {
            for (RawRecord post = framer.next(); post != null; post = framer.next()) {
                if (post.fault() == RawRecord.Fault.NONE) {
                    posts.add(post);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes at hand do not fail
        }
        return posts.stream()
                .map(post -> raw.part((int) post.offset(), (int) post.length(), post.pointer())
                        .amid(post.context()))
                .toList();
    }

    /** Whether this is a message to some, or lies in a category that not all may read. */
    boolean isPrivate() {
        return isPrivate(topic) || isPrivate(topic.path("category"));
    }

    /** Whether the end of the document, which would say if this is a private message, is lost. */
    boolean isUntold() {
        return !whole && !topic.has("archetype");
    }

    static boolean isPrivate(JsonNode node) {
        return "private_message".equals(Json.text(node, "archetype"))
                || node.path("read_restricted").asBoolean();
    }

    /** Whether it is kept out of the site's lists, though whoever has its address may read it. */
    boolean isUnlisted() {
        return topic.has("visible") && !topic.path("visible").asBoolean();
    }

    @Override
    public String toString() {
        return "DiscourseTopic"; // the rest is words of a post
    }
}
