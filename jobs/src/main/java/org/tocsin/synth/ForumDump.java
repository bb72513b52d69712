package org.tocsin.synth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A forum of no known make: posts one a line, and the mapping file that says how to read them. */
final class ForumDump implements Dump {
    private static final String MAPPING = """
            # An invented forum, exported as NDJSON.
            format: ndjson
            fields: {id: id, thread_id: /topic/id, thread_title: /topic/title, container_id: board, author: /user/name, \
            author_id: /user/id, timestamp: posted, body: message, reply_to: in_reply_to, site: site}
            timestamp_format: epoch_s
            body_markup: bbcode
            visibility: public
            """;

    private final Path folder;
    private final RolledFile posts;
    private final StringBuilder line = new StringBuilder();
    private boolean mapped;

    ForumDump(Path folder) {
        this.folder = folder;
        this.posts = RolledFile.lines(folder, "posts");
    }

    @Override
    public void write(Conversation talk) throws IOException {
        if (!mapped) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("mapping.yml"), MAPPING);
            mapped = true;
        }
        for (Said post : talk.posts()) {
            line.setLength(0);
            record(talk, post);
            posts.write(line, 1);
        }
    }

    private void record(Conversation talk, Said post) {
        Said answered = post.answered();
        Json json = new Json(line).open().text("id", talk.id(post)).text("site", "hearth.example.net");
        json.text("board", talk.community().name());
        json.object("topic")
                .text("id", "T" + talk.id(talk.opener()))
                .text("title", talk.title())
                .close();
        json.object("user")
                .number("id", post.author().number())
                .text("name", post.author().name())
                .close();
        json.number("posted", post.at()).text("message", words(post));
        if (answered == null) {
            json.nothing("in_reply_to");
        } else {
            json.text("in_reply_to", talk.id(answered));
        }
        json.close();
    }

    private static String words(Said post) {
        Said answered = post.answered();
        String quoted = post.quoted();
        return answered == null || quoted == null
                ? post.text()
                : "[quote=\"" + answered.author().name() + "\"]" + quoted + "[/quote]\n" + post.text();
    }

    @Override
    public void close() throws IOException {
        posts.close();
    }
}
