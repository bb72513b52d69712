package org.tocsin.synth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tweets of version 2 of the API, each with its author, one a line. */
final class TwitterDump implements Dump {
    private static final long FIRST_AUTHOR = 2_000_000_000L;

    private final RolledFile tweets;
    private final StringBuilder line = new StringBuilder();

    TwitterDump(Path folder) {
        tweets = RolledFile.lines(folder, "tweets");
    }

    @Override
    public void write(Conversation talk) throws IOException {
        for (Said post : talk.posts()) {
            line.setLength(0);
            tweet(talk, post);
            tweets.write(line, 1);
        }
    }

    private void tweet(Conversation talk, Said post) {
        String id = talk.id(post);
        Said answered = post.answered();
        String text = Markup.escaped(post.quotes() ? post.text() : Address.before(post));
        String author = Long.toString(FIRST_AUTHOR + post.author().number());
        Json json = new Json(line).open().text("id", id).text("author_id", author);
        json.text("text", text).text("lang", post.language().code());
        json.text("conversation_id", talk.id(talk.opener())).text("created_at", Stamp.local(post.at()) + ".000Z");
        json.array("edit_history_tweet_ids").value(id).end();
        json.object("public_metrics")
                .number("retweet_count", 0)
                .number("reply_count", 0)
                .number("like_count", Seeds.mix(post.number()) & 15)
                .number("quote_count", 0)
                .close();
        if (answered != null) {
            json.array("referenced_tweets").open().text("type", post.quotes() ? "quoted" : "replied_to");
            json.text("id", talk.id(answered)).close().end();
        }
        mentions(json, text);
        json.object("author").text("id", author).text("username", post.author().name());
        json.text("name", post.author().name()).flag("protected", false).close().close();
    }

    private static void mentions(Json json, String text) {
        List<Markup.Range> accounts = Markup.accounts(text);
        if (accounts.isEmpty()) {
            return;
        }
        json.object("entities").array("mentions");
        for (Markup.Range at : accounts) {
            json.open()
                    .number("start", text.codePointCount(0, at.begin()))
                    .number("end", text.codePointCount(0, at.end()))
                    .text("username", text.substring(at.begin() + 1, at.end()))
                    .close();
        }
        json.end().close();
    }

    @Override
    public void close() throws IOException {
        tweets.close();
    }
}
