package org.tocsin.synth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Public groups of Telegram as its desktop program exports them, a file for each. */
final class TelegramDump implements Dump {
    private static final long FIRST_GROUP = 5_400_000_000L;
    private static final long FIRST_AUTHOR = 100_000_000L;

    private final Path folder;
    private final Map<Integer, RolledFile> groups = new TreeMap<>();
    private final StringBuilder message = new StringBuilder();

    TelegramDump(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(Conversation talk) throws IOException {
        RolledFile group = groups.computeIfAbsent(talk.community().number(), number -> group(talk.community()));
        for (Said post : talk.posts()) {
            message.setLength(0);
            message(talk, post);
            group.write(message, 1);
        }
    }

    private RolledFile group(Community community) {
        StringBuilder head = new StringBuilder();
        new Json(head)
                .open()
                .text("name", community.name())
                .text("type", "public_supergroup")
                .number("id", FIRST_GROUP + community.number())
                .array("messages");
        return RolledFile.document(folder.resolve(community.name()), "result", head + "\n", "\n]}\n");
    }

    private void message(Conversation talk, Said post) {
        Said answered = post.answered();
        Json json = new Json(message).open();
        json.number("id", Long.parseLong(talk.id(post))).text("type", "message");
        json.text("date", Stamp.local(post.at())).text("date_unixtime", Long.toString(post.at()));
        json.text("from", post.author().name())
                .text("from_id", "user" + (FIRST_AUTHOR + post.author().number()));
        if (answered != null) {
            json.number("reply_to_message_id", Long.parseLong(talk.id(answered)));
        }
        words(json, post.text());
        json.close();
    }

    /** One text, or, where accounts are named, an array of what stands before, between and behind them. */
    private static void words(Json json, String text) {
        List<Markup.Range> accounts = Markup.accounts(text);
        if (accounts.isEmpty()) {
            json.text("text", text);
            return;
        }
        json.array("text");
        int done = 0;
        for (Markup.Range at : accounts) {
            json.value(text.substring(done, at.begin()));
            json.open()
                    .text("type", "mention")
                    .text("text", text.substring(at.begin(), at.end()))
                    .close();
            done = at.end();
        }
        json.value(text.substring(done)).end();
    }

    @Override
    public void close() throws IOException {
        for (RolledFile group : groups.values()) {
            group.close();
        }
    }
}
