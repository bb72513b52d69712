package org.tocsin.synth;

import java.io.IOException;
import java.nio.file.Path;

/** Reddit as Pushshift has it: submissions in {@code RS} files, comments in {@code RC} files. */
final class RedditDump implements Dump {
    private static final long FIRST_AUTHOR = 50_000_000L;
    private static final long FIRST_COMMUNITY = 30_000_000L;

    private final RolledFile submissions;
    private final RolledFile comments;
    private final StringBuilder line = new StringBuilder();

    RedditDump(Path folder) {
        submissions = RolledFile.lines(folder, "RS");
        comments = RolledFile.lines(folder, "RC");
    }

    @Override
    public void write(Conversation talk) throws IOException {
        for (Said post : talk.posts()) {
            boolean opens = talk.opens(post);
            line.setLength(0);
            record(talk, post, opens);
            (opens ? submissions : comments).write(line, 1);
        }
    }

    private void record(Conversation talk, Said post, boolean opens) {
        String name = talk.id(post);
        String thread = talk.id(talk.opener());
        String community = talk.community().name();
        Json json = new Json(line).open();
        json.text("id", name.substring(3)).text("name", name);
        json.text("author", post.author().name())
                .text(
                        "author_fullname",
                        "t2_" + base36(FIRST_AUTHOR + post.author().number()));
        json.text("subreddit", community)
                .text(
                        "subreddit_id",
                        "t5_" + base36(FIRST_COMMUNITY + talk.community().number()))
                .text("subreddit_type", "public");
        if (opens) {
            String url = "https://www.reddit.com/r/" + community + "/comments/" + name.substring(3) + "/";
            json.text("title", Markup.escaped(talk.title())).text("selftext", Markup.escaped(post.text()));
            json.text("url", url)
                    .flag("is_self", true)
                    .number("num_comments", talk.posts().size() - 1L);
        } else {
            Said parent = post.answered();
            json.text("body", Markup.escaped(words(post))).text("link_id", thread);
            json.text("parent_id", parent == null ? thread : talk.id(parent));
        }
        json.number("created_utc", post.at()).number("retrieved_on", post.at() + 60);
        json.number("score", Seeds.mix(post.number()) & 31)
                .flag("edited", false)
                .close();
    }

    private static String words(Said post) {
        String quoted = post.quoted();
        return quoted == null ? post.text() : "> " + quoted + "\n\n" + post.text();
    }

    private static String base36(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }

    @Override
    public void close() throws IOException {
        submissions.close();
        comments.close();
    }
}
