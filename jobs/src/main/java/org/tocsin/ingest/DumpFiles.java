package org.tocsin.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Layer;
import org.tocsin.ingest.bytes.Sha256;
import org.tocsin.ingest.bytes.Unpacker;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.mapped.Mapped;
import org.tocsin.ingest.mapping.BadMapping;
import org.tocsin.ingest.mapping.FolderMappings;
import org.tocsin.ingest.mapping.Mapping;
import org.tocsin.ingest.mapping.MappingFile;

/** Finds dumps, and says of every other file why it is left aside. */
public final class DumpFiles {
    private final IngestOptions options;
    private final @Nullable Mapping mapping;
    private final FolderMappings folders = new FolderMappings();

    private DumpFiles(IngestOptions options) {
        this.options = options;
        this.mapping = options.mapping() == null ? null : MappingFile.load(options.mapping());
    }

    /**
     * Every file that the operands name or hold, and every entry of an archive among them, each once, in order of
     * operand, path and place.
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
        return FileFinder.find(dumps).stream()
                .flatMap(found -> files.look(found).stream())
                .toList();
    }

    private List<DumpFile> look(FileFinder.Found found) {
        String path = found.path().toString();
        long bytes = 0;
        try {
            if (hidden(path)) {
                return List.of(leftAside(path, Files.size(found.path()), DumpFile.State.NOT_A_DUMP, "a hidden file"));
            }
            if (!Files.isRegularFile(found.path())) {
                return List.of(leftAside(path, 0, DumpFile.State.NOT_A_DUMP, "no regular file"));
            }
            bytes = Files.size(found.path());
            if (bytes == 0) {
                return List.of(leftAside(path, 0, DumpFile.State.EMPTY, "an empty file"));
            }
            if (folders.isMapping(found.path())) {
                return List.of(leftAside(path, bytes, DumpFile.State.NOT_A_DUMP, "a mapping file"));
            }
            Look look = new Look(found, bytes);
            Unpacker.walk(found.path(), look);
            return look.seen;
        } catch (IOException e) {
            return List.of(leftAside(path, bytes, DumpFile.State.UNREADABLE, "it cannot be read"));
        }
    }

    /** Looks at everything that one file unpacks to. */
    private final class Look implements Unpacker.Visitor {
        private final FileFinder.Found found;
        private final String path;
        private final long bytes;
        private final List<DumpFile> seen = new ArrayList<>();
        private String sha256 = "";

        Look(FileFinder.Found found, long bytes) {
            this.found = found;
            this.path = found.path().toString();
            this.bytes = bytes;
        }

        @Override
        public boolean wants(String name) {
            return !hidden(name) && !name.startsWith("__MACOSX/");
        }

        @Override
        public void closed(List<Layer> layers, String reason) {
            seen.add(DumpFile.leftAside(path, bytes, layers, DumpFile.State.UNREADABLE, reason));
        }

        @Override
        public void leaf(List<Layer> layers, InputStream in) throws IOException {
            List<DumpFormat> candidates = candidates(found);
            Sniffer.Told told = new Sniffer(in).tell(candidates);
            boolean asked = options.format() != null || mapping != null;
            boolean entry = layers.stream().anyMatch(layer -> layer.number() > 0);
            DumpFormat format = told.format()
                    .orElse(asked && found.named() && !entry && !candidates.isEmpty() ? candidates.get(0) : null);
            if (told.empty()) {
                seen.add(DumpFile.leftAside(path, bytes, layers, DumpFile.State.EMPTY, "nothing inside"));
            } else if (format == null) {
                String reason = "no format recognises it";
                seen.add(DumpFile.leftAside(path, bytes, layers, DumpFile.State.NOT_A_DUMP, reason));
            } else {
                seen.add(dump(layers, told, format));
            }
        }

        private DumpFile dump(List<Layer> layers, Sniffer.Told told, DumpFormat format) throws IOException {
            if (sha256.isEmpty()) {
                sha256 = sha256(found.path());
            }
            return new DumpFile(
                    path,
                    bytes,
                    sha256,
                    layers,
                    told.bom(),
                    told.charset(),
                    DumpFile.State.DUMP,
                    format.name(),
                    format.family(),
                    null,
                    format instanceof Mapped mapped ? mapped.asked() : null,
                    options.assumePublic(),
                    null);
        }
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

    private static boolean hidden(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }

    private static DumpFile leftAside(String path, long bytes, DumpFile.State state, String reason) {
        return DumpFile.leftAside(path, bytes, List.of(), state, reason);
    }

    private static String sha256(Path path) throws IOException {
        Sha256 sum = new Sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum.add(buffer, 0, n);
            }
        }
        return sum.digest().hex();
    }
}
