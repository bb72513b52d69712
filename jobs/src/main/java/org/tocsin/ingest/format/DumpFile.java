package org.tocsin.ingest.format;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Container;
import org.tocsin.ingest.bytes.Sha256;
import org.tocsin.ingest.mapping.Mapping;

/**
 * A file that was named or found: what it is, or why it is left aside. {@code path} is as the operator named it; {@code
 * sha256} is of the file's raw bytes; {@code bom} is the length of its byte order mark; {@code format} and {@code
 * family} are set for a dump, {@code reason} for all else; {@code capture} for a page inside an archive of the web.
 */
public record DumpFile(
        String path,
        long bytes,
        String sha256,
        Container container,
        int bom,
        State state,
        @Nullable String format,
        @Nullable String family,
        @Nullable String reason,
        @Nullable Mapping mapping,
        boolean assumePublic,
        @Nullable Capture capture)
        implements Serializable {

    /** The version of the readers: another one may read more of the same bytes. */
    public static final String VERSION = "1";

    /** What a file is to us. */
    public enum State {
        DUMP,
        EMPTY,
        NOT_A_DUMP,
        UNREADABLE;

        /** The name in manifests, lower case. */
        public String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DumpFile {
        if (state == State.DUMP && (format == null || family == null)) {
            throw new IllegalArgumentException("a dump of no format");
        }
    }

    public static DumpFile leftAside(
            String path, long bytes, String sha256, Container container, State state, String reason) {
        return new DumpFile(path, bytes, sha256, container, 0, state, null, null, reason, null, false, null);
    }

    /** A page of this file, an archive of the web, by itself. */
    public DumpFile page(Capture fetched) {
        return new DumpFile(
                path, bytes, sha256, container, 0, state, format, family, reason, mapping, assumePublic, fetched);
    }

    /**
     * A digest of the bytes and of how they are read, names of folders included, since some formats know their site by
     * those: the same when reading once more would tell nothing new.
     */
    public String reading() {
        Sha256 sum = new Sha256().part(VERSION).part(sha256).part(format).part(name());
        folders().forEach(sum::part);
        return sum.part(String.valueOf(mapping))
                .part(String.valueOf(assumePublic))
                .id();
    }

    public boolean isDump() {
        return state == State.DUMP;
    }

    /** The name without folders. */
    public String name() {
        return String.valueOf(Path.of(path).getFileName());
    }

    /** The names of the folders it lies in, innermost first. */
    public List<String> folders() {
        List<String> names = new ArrayList<>();
        Path folder = Path.of(path).toAbsolutePath().normalize().getParent();
        while (folder != null && folder.getFileName() != null) {
            names.add(folder.getFileName().toString());
            folder = folder.getParent();
        }
        return names;
    }

    /** The innermost folder's name: what tells apart two dumps that name no site. */
    public String folder() {
        List<String> names = folders();
        return names.isEmpty() ? "unknown" : names.get(0);
    }
}
