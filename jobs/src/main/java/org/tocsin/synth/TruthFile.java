package org.tocsin.synth;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes the truth of a dump: a line for the whole, one for each act, one for each post that has a role. */
final class TruthFile implements Closeable {
    private final Path file;
    private final Path later; // the lines of posts, until those of acts are all there
    private final BufferedWriter acts;
    private final BufferedWriter posts;
    private final StringBuilder line = new StringBuilder();

    TruthFile(Path folder) throws IOException {
        file = folder.resolve("truth.ndjson");
        later = folder.resolve("truth.ndjson.posts");
        acts = Files.newBufferedWriter(file);
        posts = Files.newBufferedWriter(later);
    }

    void begin(long seed, long count, String texts, long end) throws IOException {
        Json json = start().number("synth", 1).number("seed", seed).number("posts", count);
        write(json.text("texts", texts).text("as_of", Stamp.iso(end)), acts);
    }

    void act(Act act) throws IOException {
        Json json = start().text("scenario", act.id()).text("family", act.family());
        json.text("kind", act.campaign() == null ? "lookalike" : "campaign");
        json.text("lang", act.language().code());
        maybe(json, "campaign", act.campaign());
        maybe(json, "target", act.target());
        json.number("severity", act.severity());
        Long onset = act.onset();
        maybe(json, "onset", onset == null ? null : Stamp.iso(onset));
        json.text("name_key", act.nameKey());
        json.object("expect")
                .text("tier", act.tier().label())
                .number("cases", act.cases())
                .close();
        write(json, acts);
    }

    /** Writes the posts of a conversation that have a role. */
    void posts(Conversation talk) throws IOException {
        for (Said post : talk.posts()) {
            Role role = post.role();
            if (role != null) {
                Json json = start().text("platform", talk.platform().family()).text("native_id", talk.id(post));
                json.text("scenario", role.scenario());
                maybe(json, "campaign", role.campaign());
                maybe(json, "target", role.target());
                maybe(json, "alias", role.alias());
                maybe(json, "stage", role.stage() == null ? null : role.stage().label());
                json.text("stance", role.stance().label())
                        .text("lang", post.language().code());
                write(json.text("created_at", Stamp.iso(post.at())), posts);
            }
        }
    }

    private Json start() {
        line.setLength(0);
        return new Json(line).open();
    }

    private void write(Json json, BufferedWriter out) throws IOException {
        json.close();
        out.append(line).append('\n');
    }

    private static void maybe(Json json, String name, @Nullable String value) {
        if (value == null) {
            json.nothing(name);
        } else {
            json.text(name, value);
        }
    }

    @Override
    public void close() throws IOException {
        posts.close();
        acts.close();
        try (var out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
            Files.copy(later, out);
        }
        Files.delete(later);
    }
}
