package org.tocsin.synth;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A dump in files of so many records at most: {@code posts-000.ndjson}, {@code posts-001.ndjson}. Each begins with
 * {@code head} and ends with {@code tail}; {@code between} stands between two records.
 */
final class RolledFile implements Closeable {
    static final int MOST = 200_000;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final String name;
    private final String ending;
    private final String head;
    private final String between;
    private final String tail;
    private @Nullable BufferedWriter out;
    private int parts;
    private int records;

    private RolledFile(Path folder, String name, String ending, String head, String between, String tail) {
        this.folder = folder;
        this.name = name;
        this.ending = ending;
        this.head = head;
        this.between = between;
        this.tail = tail;
    }

    /** One record a line. */
    static RolledFile lines(Path folder, String name) {
        return new RolledFile(folder, name, ".ndjson", "", "\n", "\n");
    }

    /** One document, the records of which stand between {@code head} and {@code tail}. */
    static RolledFile document(Path folder, String name, String head, String tail) {
        return new RolledFile(folder, name, ".json", head, ",\n", tail);
    }

    /** Writes a text that holds so many records. */
    void write(StringBuilder text, int count) throws IOException {
        if (out != null && records + count > MOST) {
            close();
        }
        if (out == null) {
            out = open();
            out.write(head);
        } else {
            out.write(between);
        }
        out.append(text);
        records += count;
    }

    private BufferedWriter open() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(String.format(Locale.ROOT, "%s-%03d%s", name, parts++, ending));
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER);
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.write(tail);
            out.close();
            out = null;
            records = 0;
        }
    }
}
