package org.tocsin.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Container;
import org.tocsin.ingest.bytes.Sha256;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.mapped.Mapped;
import org.tocsin.ingest.mapping.BadMapping;
import org.tocsin.ingest.mapping.FolderMappings;
import org.tocsin.ingest.mapping.Mapping;
import org.tocsin.ingest.mapping.MappingFile;

/** Finds dumps, and says of every other file why it is left aside. */
public final class DumpFiles {
    private static final int MAGIC = 8;

    private final IngestOptions options;
    private final @Nullable Mapping mapping;
    private final FolderMappings folders = new FolderMappings();

    private DumpFiles(IngestOptions options) {
        this.options = options;
        this.mapping = options.mapping() == null ? null : MappingFile.load(options.mapping());
    }

    /**
     * Every file that the operands name or hold, each once, in order of operand and path.
     *
     * @throws NoInput when an operand leads to nothing
     * @throws UnknownFormat when the options ask for a format that there is none of
     * @throws BadMapping when a mapping file cannot be used
     */
    public static List<DumpFile> discover(List<String> dumps, IngestOptions options) {
        if (options.format() != null) {
            Formats.named(options.format());
        }
        DumpFiles files = new DumpFiles(options);
        return FileFinder.find(dumps).stream().map(files::look).toList();
    }

    private DumpFile look(FileFinder.Found found) {
        String path = found.path().toString();
        long bytes = 0;
        try {
            if (hidden(found.path())) {
                return leftAside(path, Files.size(found.path()), DumpFile.State.NOT_A_DUMP, "a hidden file");
            }
            if (!Files.isRegularFile(found.path())) {
                return leftAside(path, 0, DumpFile.State.NOT_A_DUMP, "no regular file");
            }
            bytes = Files.size(found.path());
            if (bytes == 0) {
                return leftAside(path, 0, DumpFile.State.EMPTY, "an empty file");
            }
            return sniff(found, path, bytes);
        } catch (IOException e) {
            return leftAside(path, bytes, DumpFile.State.UNREADABLE, "it cannot be read");
        }
    }

    private DumpFile sniff(FileFinder.Found found, String path, long bytes) throws IOException {
        Container container;
        try (InputStream in = Files.newInputStream(found.path())) {
            container = Container.of(in.readNBytes(MAGIC));
        }
        if (container == Container.OTHER) {
            return leftAside(path, bytes, DumpFile.State.NOT_A_DUMP, "a packing that is not read; unpack it first");
        }
        if (folders.isMapping(found.path())) {
            return leftAside(path, bytes, DumpFile.State.NOT_A_DUMP, "a mapping file");
        }
        List<DumpFormat> candidates = candidates(found);
        Sniffer.Told told = new Sniffer(found.path(), container).tell(candidates);
        if (told.empty()) {
            return leftAside(path, bytes, DumpFile.State.EMPTY, "nothing inside");
        }
        boolean asked = options.format() != null || mapping != null;
        DumpFormat format =
                told.format().orElse(asked && found.named() && !candidates.isEmpty() ? candidates.get(0) : null);
        if (format == null) {
            return leftAside(path, bytes, DumpFile.State.NOT_A_DUMP, told.reason());
        }
        return new DumpFile(
                path,
                bytes,
                sha256(found.path()),
                container,
                told.bom(),
                DumpFile.State.DUMP,
                format.name(),
                format.family(),
                null,
                format instanceof Mapped mapped ? mapped.asked() : null,
                options.assumePublic(),
                null);
    }

    private List<DumpFormat> candidates(FileFinder.Found found) {
        List<DumpFormat> mapped = new ArrayList<>();
        List<Mapping> mappings = mapping != null ? List.of(mapping) : folders.above(found.path(), found.root());
        mappings.forEach(each -> mapped.add(new Mapped(each)));
        if ((mapping != null && options.format() == null) || "mapped".equals(options.format())) {
            return mapped;
        }
        List<DumpFormat> candidates =
                new ArrayList<>(options.format() == null ? Formats.builtIn() : Formats.named(options.format()));
        if (options.format() == null) {
            candidates.addAll(mapped);
        }
        return candidates;
    }

    private static boolean hidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static DumpFile leftAside(String path, long bytes, DumpFile.State state, String reason) {
        return DumpFile.leftAside(path, bytes, "", Container.PLAIN, state, reason);
    }

    private static String sha256(Path path) throws IOException {
        Sha256 sum = new Sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum.add(buffer, 0, n);
            }
        }
        return sum.hex();
    }
}
