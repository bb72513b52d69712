package org.tocsin.ingest.bytes;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;

/** The entries of an archive, one after the other; nothing is ever written to disk. */
interface Archive extends Closeable {
    /** Goes on to the next entry; null when there is none. */
    @Nullable Entry next() throws IOException;

    /** A name, whether it is a file with bytes that can be read, and the bytes. */
    record Entry(String name, boolean file, boolean readable, Bytes bytes) {}

    /** Opens an entry's bytes. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    /** An archive that is a file of its own. */
    static Archive file(Container container, Path path) throws IOException {
        return switch (container) {
            case ZIP ->
                new Zip(ZipFile.builder()
                        .setPath(path)
                        .setIgnoreLocalFileHeader(false)
                        .get());
            case SEVEN_Z ->
                new SevenZ(SevenZFile.builder()
                        .setPath(path)
                        .setMaxMemoryLimitKiB(1 << 20)
                        .get());
            default -> throw new IOException("no archive with a table of contents: " + container);
        };
    }

    /** An archive inside another, or one that can only be read from front to back. */
    static Archive stream(Container container, InputStream in) throws IOException {
        return switch (container) {
            case TAR -> new Stream(new TarArchiveInputStream(in));
            case ZIP -> new Stream(new ZipArchiveInputStream(in, null, true, true));
            default -> throw new IOException("no archive that can be read as a stream: " + container);
        };
    }

    /** A zip file, by its table of contents, in the order of the bytes. */
    final class Zip implements Archive {
        private final ZipFile zip;
        private final Enumeration<ZipArchiveEntry> entries;

        Zip(ZipFile zip) {
            this.zip = zip;
            this.entries = zip.getEntriesInPhysicalOrder();
        }

        @Override
        public @Nullable Entry next() {
            if (!entries.hasMoreElements()) {
                return null;
            }
            ZipArchiveEntry entry = entries.nextElement();
            boolean file = !entry.isDirectory() && !entry.isUnixSymlink();
            return new Entry(
                    entry.getName(),
                    file,
                    zip.canReadEntryData(entry),
                    () -> new RatioGuard(zip.getInputStream(entry), () -> Math.max(0, entry.getCompressedSize())));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** A 7z file. */
    final class SevenZ implements Archive {
        private final SevenZFile file;

        SevenZ(SevenZFile file) {
            this.file = file;
        }

        @Override
        public @Nullable Entry next() throws IOException {
            SevenZArchiveEntry entry = file.getNextEntry();
            if (entry == null) {
                return null;
            }
            boolean filled = !entry.isDirectory() && entry.hasStream();
            return new Entry(
                    String.valueOf(entry.getName()), filled, true, () -> new RatioGuard(current(), this::packed));
        }

        private long packed() {
            return file.getStatisticsForCurrentEntry().getCompressedCount();
        }

        /** The bytes of the entry that we are at; opened any other way, each would unpack all before it again. */
        private InputStream current() {
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    return file.read();
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    return length == 0 ? 0 : file.read(into, from, length);
                }
            };
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** A tar, or a zip inside something else. */
    final class Stream implements Archive {
        private final ArchiveInputStream<?> in;

        Stream(ArchiveInputStream<?> in) {
            this.in = in;
        }

        @Override
        public @Nullable Entry next() throws IOException {
            ArchiveEntry entry = in.getNextEntry();
            if (entry == null) {
                return null;
            }
            boolean file = entry instanceof TarArchiveEntry tar ? tar.isFile() : !entry.isDirectory();
            return new Entry(entry.getName(), file, in.canReadEntryData(entry), () -> current(in));
        }

        /** The bytes of the entry that we are at; closing them closes nothing. */
        private static InputStream current(InputStream archive) {
            return new FilterInputStream(CloseShieldInputStream.wrap(archive)) {
                @Override
                public int available() {
                    return 0; // so that a buffer gives what it has before it runs into damage further on
                }
            };
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
