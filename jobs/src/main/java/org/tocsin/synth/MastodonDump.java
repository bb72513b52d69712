package org.tocsin.synth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Statuses of one Mastodon server as its API gives them, one a line. */
final class MastodonDump implements Dump {
    private static final String HOST = "https://" + Platform.MASTODON_HOST;

    private final RolledFile statuses;
    private final StringBuilder line = new StringBuilder();

    MastodonDump(Path folder) {
        statuses = RolledFile.lines(folder, "statuses");
    }

    @Override
    public void write(Conversation talk) throws IOException {
        for (Said post : talk.posts()) {
            line.setLength(0);
            status(talk, post);
            statuses.write(line, 1);
        }
    }

    private void status(Conversation talk, Said post) {
        String name = post.author().name();
        String id = Platform.status(post);
        Said answered = post.answered();
        String words = Address.before(post);
        List<String> mentioned = new ArrayList<>();
        String content = content(words, mentioned);
        Json json = new Json(line).open().text("id", id);
        json.text("created_at", Stamp.local(post.at()) + ".000Z");
        if (answered != null) {
            json.text("in_reply_to_id", Platform.status(answered));
            json.text("in_reply_to_account_id", account(answered.author().name()));
        }
        json.flag("sensitive", false).text("spoiler_text", "").text("visibility", "public");
        json.text("language", post.language().code());
        json.text("uri", talk.id(post)).text("url", HOST + "/@" + name + "/" + id);
        json.number("replies_count", 0).number("reblogs_count", 0);
        json.number("favourites_count", Seeds.mix(post.number()) & 15).nothing("edited_at");
        json.text("content", content).nothing("reblog");
        json.object("account").text("id", account(name)).text("username", name).text("acct", name);
        json.text("display_name", name)
                .flag("bot", false)
                .text("url", HOST + "/@" + name)
                .close();
        json.array("media_attachments").end().array("mentions");
        for (String other : mentioned) {
            json.open().text("id", account(other)).text("username", other);
            json.text("url", HOST + "/@" + other).text("acct", other).close();
        }
        json.end().array("tags").end().array("emojis").end().close();
    }

    private static String account(String name) {
        return Long.toString(Seeds.mix(name.hashCode()) >>> 20);
    }

    /** The words as markup; {@code mentioned} takes the accounts that they link to. */
    private static String content(String words, List<String> mentioned) {
        StringBuilder content = new StringBuilder("<p>");
        int done = 0;
        for (Markup.Range at : Markup.accounts(words)) {
            String name = words.substring(at.begin() + 1, at.end());
            content.append(lines(words.substring(done, at.begin())));
            content.append("<span class=\"h-card\"><a href=\"")
                    .append(HOST)
                    .append("/@")
                    .append(name);
            content.append("\" class=\"u-url mention\">@<span>").append(name).append("</span></a></span>");
            if (!mentioned.contains(name)) {
                mentioned.add(name);
            }
            done = at.end();
        }
        return content.append(lines(words.substring(done))).append("</p>").toString();
    }

    private static String lines(String words) {
        return Markup.escaped(words).replace("\n", "<br />");
    }

    @Override
    public void close() throws IOException {
        statuses.close();
    }
}
