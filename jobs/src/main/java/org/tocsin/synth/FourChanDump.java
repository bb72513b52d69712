package org.tocsin.synth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** 4chan, one thread a line, a folder for each board, which only its name tells. */
final class FourChanDump implements Dump {
    /** Boards by topic; what both languages talk about they talk about on one board. */
    private static final String[] BOARDS = {
        "ck", "n", "tv", "o", "out", "diy", "ic", "g", "sp", "adv", "biz", "an", "mu", "wsr", "bant", "b", "int", "vg"
    };

    private final Path folder;
    private final Map<String, RolledFile> boards = new TreeMap<>();
    private final StringBuilder line = new StringBuilder();

    FourChanDump(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(Conversation talk) throws IOException {
        line.setLength(0);
        Json json = new Json(line).open().array("posts");
        for (Said post : talk.posts()) {
            post(json, talk, post);
        }
        json.end().close();
        String board = BOARDS[talk.community().topic() % BOARDS.length];
        boards.computeIfAbsent(board, name -> RolledFile.lines(folder.resolve(name), "threads"))
                .write(line, talk.posts().size());
    }

    private static void post(Json json, Conversation talk, Said post) {
        boolean opens = talk.opens(post);
        Said answered = post.answered();
        String words = escaped(post.text()).replace("\n", "<br>");
        if (answered != null && !talk.opens(answered)) {
            String id = talk.id(answered);
            String quoted = post.quoted();
            words = quoted == null ? words : "<span class=\"quote\">&gt;" + escaped(quoted) + "</span><br>" + words;
            words = "<a href=\"#p" + id + "\" class=\"quotelink\">&gt;&gt;" + id + "</a><br>" + words;
        }
        json.open();
        number(json, "no", talk.id(post));
        json.text("now", Stamp.board(post.at())).text("name", "Anonymous");
        if (opens) {
            json.text("sub", Markup.escaped(talk.title()));
        }
        json.text("com", words).number("time", post.at());
        number(json, "resto", opens ? "0" : talk.id(talk.opener()));
        if (opens) {
            json.number("replies", talk.posts().size() - 1L).number("images", 0);
        }
        json.close();
    }

    private static String escaped(String text) {
        return Markup.escaped(text).replace("'", "&#039;").replace("\"", "&quot;");
    }

    private static void number(Json json, String name, String digits) {
        json.number(name, Long.parseLong(digits));
    }

    @Override
    public void close() throws IOException {
        for (RolledFile board : boards.values()) {
            board.close();
        }
    }
}
