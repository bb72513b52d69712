package org.tocsin.ingest.bytes;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens what lies inside packed files, through as many layers as there are. Asked for one entry of an archive after the
 * other, it goes on where it is instead of unpacking everything again. Not for several threads.
 */
public final class Unpacker implements Closeable {
    /** Packings inside packings: more than these are somebody's joke. */
    public static final int DEEPEST = 8;

    private @Nullable Path path;
    private final Deque<Opened> archives = new ArrayDeque<>();

    /** An archive that is open: the layers that lead into it, and how many entries have been passed. */
    private static final class Opened {
        final List<Layer> around;
        final Container container;
        final Archive archive;
        int number;
        Archive.@Nullable Entry entry;

        Opened(List<Layer> around, Container container, Archive archive) {
            this.around = around;
            this.container = container;
            this.archive = archive;
        }

        boolean leadsTo(List<Layer> layers) {
            return layers.size() > around.size()
                    && layers.subList(0, around.size()).equals(around)
                    && layers.get(around.size()).container() == container
                    && layers.get(around.size()).number() > number;
        }

        /** Goes on to an entry; false when there are not so many. */
        boolean passTo(int wanted) throws IOException {
            while (number < wanted) {
                entry = archive.next();
                number++;
                if (entry == null) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The unpacked bytes from {@code start}, which counts unpacked bytes. */
    public ByteSource open(Path file, List<Layer> layers, long start) throws IOException {
        if (layers.isEmpty()) {
            return ByteSource.plain(file, start);
        }
        try {
            ByteSource source = ByteSource.unpacking(descend(file, layers));
            source.skip(start);
            return source;
        } catch (EOFException e) {
            return ByteSource.ended(ByteSource.End.TRUNCATED); // cut inside the very header
        } catch (RatioGuard.Bomb e) {
            return ByteSource.ended(ByteSource.End.BOMB);
        } catch (IOException e) {
            if (!Files.isReadable(file)) {
                throw e;
            }
            return ByteSource.ended(ByteSource.End.CORRUPT);
        }
    }

    private InputStream descend(Path file, List<Layer> layers) throws IOException {
        if (!file.equals(path)) {
            close();
            path = file;
        }
        while (!archives.isEmpty() && !archives.element().leadsTo(layers)) {
            archives.pop().archive.close();
        }
        Opened here = archives.peek();
        InputStream in = null;
        int depth = 0;
        if (here != null) {
            depth = here.around.size();
            in = entry(here, layers.get(depth));
            depth++;
        }
        for (; depth < layers.size(); depth++) {
            Layer layer = layers.get(depth);
            List<Layer> around = layers.subList(0, depth);
            if (layer.container().isArchive()) {
                Opened opened = new Opened(around, layer.container(), archive(layer.container(), file, in));
                archives.push(opened);
                in = entry(opened, layer);
            } else {
                in = layer.container() == Container.PARQUET
                        ? ParquetLines.open(file)
                        : unpacked(layer.container(), in == null ? raw(file) : in);
            }
        }
        return in == null ? raw(file) : in;
    }

    private static InputStream entry(Opened archive, Layer layer) throws IOException {
        if (!archive.passTo(layer.number()) || archive.entry == null) {
            throw new EOFException("the archive ends before its entry " + layer.number());
        }
        return archive.entry.bytes().open();
    }

    private static Archive archive(Container container, Path file, @Nullable InputStream in) throws IOException {
        if (in == null && container != Container.TAR) {
            return Archive.file(container, file);
        }
        return Archive.stream(container, in == null ? raw(file) : in);
    }

    private static InputStream raw(Path file) throws IOException {
        return new BufferedInputStream(
                Channels.newInputStream(FileChannel.open(file, StandardOpenOption.READ)), ByteSource.CHUNK);
    }

    private static InputStream unpacked(Container container, InputStream packed) throws IOException {
        BoundedInputStream counted =
                BoundedInputStream.builder().setInputStream(packed).get();
        return new RatioGuard(container.unpack(counted), counted::getCount);
    }

    @Override
    public void close() throws IOException {
        path = null;
        while (!archives.isEmpty()) {
            archives.pop().archive.close();
        }
    }

    /** Is told what a walk through a file meets. */
    public interface Visitor {
        /** A stream of bytes that is packed no further; {@code in} supports marks and is read before the next. */
        void leaf(List<Layer> layers, InputStream in) throws IOException;

        /** Something that cannot be unpacked, and why. */
        void closed(List<Layer> layers, String reason);

        /** Whether an entry of this name is worth a look. */
        boolean wants(String name);
    }

    /** Shows a visitor everything that a file unpacks to. */
    public static void walk(Path file, Visitor visitor) throws IOException {
        byte[] head;
        try (InputStream in = raw(file)) {
            head = in.readNBytes(Container.HEAD);
        }
        Container container = Container.of(head);
        if (container == Container.PARQUET) {
            List<Layer> layers = List.of(Layer.stream(container));
            try (InputStream in = new BufferedInputStream(ParquetLines.open(file))) {
                visitor.leaf(layers, in);
            } catch (ParquetLines.Unreadable e) {
                visitor.closed(layers, "a Parquet file that cannot be read");
            }
        } else if (container.isArchive() && container != Container.TAR) {
            try (Archive archive = Archive.file(container, file)) {
                walk(container, archive, List.of(), visitor);
            } catch (IOException e) {
                visitor.closed(List.of(), damaged(container));
            }
        } else {
            try (InputStream in = raw(file)) {
                walk(in, List.of(), visitor);
            }
        }
    }

    private static void walk(InputStream in, List<Layer> around, Visitor visitor) throws IOException {
        byte[] head = peek(in);
        Container container = Container.of(head);
        if (container == Container.PLAIN) {
            visitor.leaf(around, in);
        } else if (container == Container.OTHER || around.size() == DEEPEST) {
            visitor.closed(around, "a packing that is not read; unpack it first");
        } else if (container == Container.SEVEN_Z || container == Container.PARQUET) {
            visitor.closed(around, "packed inside another archive; unpack that first");
        } else {
            try {
                if (container.isArchive()) {
                    try (Archive archive = Archive.stream(container, in)) {
                        walk(container, archive, around, visitor);
                    }
                } else {
                    // closed at once: a window of 2 GiB lies outside the heap
                    try (InputStream inside = new BufferedInputStream(unpacked(container, in), ByteSource.CHUNK)) {
                        walk(inside, and(around, Layer.stream(container)), visitor);
                    }
                }
            } catch (RatioGuard.Bomb e) {
                visitor.closed(around, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                visitor.closed(around, damaged(container));
            }
        }
    }

    private static void walk(Container container, Archive archive, List<Layer> around, Visitor visitor)
            throws IOException {
        int number = 0;
        try {
            for (Archive.Entry entry = archive.next(); entry != null; entry = archive.next()) {
                number++;
                List<Layer> layers = and(around, new Layer(container, number, entry.name()));
                if (!entry.file() || !visitor.wants(entry.name())) {
                    continue;
                }
                if (entry.readable()) {
                    try (InputStream in = new BufferedInputStream(entry.bytes().open(), ByteSource.CHUNK)) {
                        walk(in, layers, visitor);
                    }
                } else {
                    visitor.closed(layers, "encrypted, or packed in a way that is not read");
                }
            }
        } catch (RatioGuard.Bomb e) {
            throw e;
        } catch (IOException e) {
            visitor.closed(around, damaged(container) + " after " + number + " entries");
        }
    }

    private static String damaged(Container container) {
        return "damaged, as " + container.label();
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(Container.HEAD);
        byte[] head = taken(in, Container.HEAD);
        in.reset();
        return head;
    }

    /** Up to {@code limit} bytes, fewer where the stream ends, well or badly. */
    public static byte[] taken(InputStream in, int limit) {
        RecordBuffer taken = new RecordBuffer(limit);
        byte[] some = new byte[Math.min(limit, ByteSource.CHUNK)];
        try {
            while (taken.length() < limit) {
                int n = in.read(some, 0, (int) Math.min(some.length, limit - taken.length()));
                if (n < 0) {
                    break;
                }
                taken.add(some, 0, n);
            }
        } catch (IOException e) {
            return taken.bytes(); // whoever reads on will meet it again
        }
        return taken.bytes();
    }

    private static List<Layer> and(List<Layer> around, Layer layer) {
        List<Layer> layers = new ArrayList<>(around);
        layers.add(layer);
        return List.copyOf(layers);
    }
}
