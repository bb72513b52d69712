package org.tocsin.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Charsets;
import org.tocsin.ingest.bytes.Container;
import org.tocsin.ingest.bytes.Layer;
import org.tocsin.ingest.bytes.Sha256;
import org.tocsin.ingest.bytes.Unpacker;
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
        List<Layer> layers,
        int bom,
        Charsets.Told charset,
        State state,
        @Nullable String format,
        @Nullable String family,
        @Nullable String reason,
        @Nullable Mapping mapping,
        boolean assumePublic,
        @Nullable Capture capture)
        implements Serializable {

    private static final int LARGEST_BESIDE = 1 << 20;
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
        layers = List.copyOf(layers);
        if (state == State.DUMP && (format == null || family == null)) {
            throw new IllegalArgumentException("a dump of no format");
        }
    }

    /** A file, or an entry of one, that is not read. */
    public static DumpFile leftAside(String path, long bytes, List<Layer> layers, State state, String reason) {
        return new DumpFile(
                path, bytes, "", layers, 0, Charsets.Told.DEFAULT, state, null, null, reason, null, false, null);
    }

    /** A page of this file, an archive of the web, by itself. */
    public DumpFile page(Capture fetched) {
        return new DumpFile(
                path, bytes, sha256, layers, 0, charset, state, format, family, reason, mapping, assumePublic, fetched);
    }

    /**
     * A digest of the bytes and of how they are read, names of folders included, since some formats know their site by
     * those: the same when reading once more would tell nothing new.
     */
    public String reading() {
        Sha256 sum = new Sha256()
                .part(VERSION)
                .part(sha256)
                .part(format)
                .part(entryNumber())
                .part(name());
        folders().forEach(sum::part);
        return sum.part(String.valueOf(mapping))
                .part(String.valueOf(assumePublic))
                .id();
    }

    public boolean isDump() {
        return state == State.DUMP;
    }

    /** What its bytes are packed in, innermost; {@code PLAIN} for a file as it lies on disk. */
    public Container container() {
        return layers.isEmpty()
                ? Container.PLAIN
                : layers.get(layers.size() - 1).container();
    }

    /** The names of the entries that lead to it through archives; null where there are none. */
    public @Nullable String entry() {
        return names(layers);
    }

    private static @Nullable String names(List<Layer> layers) {
        String names =
                layers.stream().map(Layer::entry).filter(Objects::nonNull).collect(Collectors.joining(" > "));
        return names.isEmpty() ? null : names;
    }

    /** The same by number, such as {@code #3}, for where names must not be shown; null where there are none. */
    public @Nullable String entryNumber() {
        String numbers = layers.stream()
                .filter(layer -> layer.number() > 0)
                .map(layer -> "#" + layer.number())
                .collect(Collectors.joining(">"));
        return numbers.isEmpty() ? null : numbers;
    }

    /** The name without folders: the entry's, if it is one. */
    public String name() {
        List<String> names = parts();
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    /** The names of the folders it lies in, innermost first; those inside archives before the archive's own. */
    public List<String> folders() {
        List<String> folders = new ArrayList<>(parts());
        if (!folders.isEmpty()) {
            folders.remove(folders.size() - 1);
        }
        Collections.reverse(folders);
        return folders;
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        Path.of(path).toAbsolutePath().normalize().forEach(part -> parts.add(part.toString()));
        for (Layer layer : layers) {
            if (layer.entry() != null) {
                parts.remove(parts.size() - 1); // the archive's own name says nothing of what is inside
                for (String part : layer.entry().split("[/\\\\]+", -1)) {
                    if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    /** A small file that lies beside this one, such as the account of an archive; empty when there is none to read. */
    public Optional<byte[]> beside(String name) {
        Path file = Path.of(path).resolveSibling(name);
        try {
            if (entry() != null) {
                return besideEntry(name);
            }
            boolean small = Files.isRegularFile(file) && Files.size(file) <= LARGEST_BESIDE;
            return small ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> besideEntry(String name) throws IOException {
        String own = String.valueOf(entry());
        String wanted = own.substring(0, own.lastIndexOf('/') + 1) + name;
        List<byte[]> found = new ArrayList<>();
        Unpacker.walk(Path.of(path), new Unpacker.Visitor() {
            @Override
            public void leaf(List<Layer> around, InputStream in) {
                byte[] bytes = wanted.equals(names(around)) ? Unpacker.taken(in, LARGEST_BESIDE + 1) : new byte[0];
                if (bytes.length > 0 && bytes.length <= LARGEST_BESIDE) {
                    found.add(bytes);
                }
            }

            @Override
            public void closed(List<Layer> around, String why) {
                // what cannot be opened is not what is looked for
            }

            @Override
            public boolean wants(String entry) {
                return wanted.contains(entry);
            }
        });
        return found.stream().findFirst();
    }

    /** The innermost folder's name: what tells apart two dumps that name no site. */
    public String folder() {
        List<String> names = folders();
        return names.isEmpty() ? "unknown" : names.get(0);
    }
}
