package org.tocsin.ingest.mapping;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mapping files that lie beside dumps, each read once. A YAML file is a mapping when it has {@code fields}. */
public final class FolderMappings {
    private final Map<Path, List<Mapping>> byFolder = new HashMap<>();

    /** The mappings for a file: of its own folder first, then of those above it, up to {@code root}. */
    public List<Mapping> above(Path file, Path root) {
        List<Mapping> mappings = new ArrayList<>();
        Path top = root.toAbsolutePath().normalize();
        Path folder = file.toAbsolutePath().normalize().getParent();
        while (folder != null && folder.startsWith(top)) {
            mappings.addAll(byFolder.computeIfAbsent(folder, FolderMappings::in));
            folder = folder.getParent();
        }
        return mappings;
    }

    public boolean isMapping(Path file) {
        return yaml(file) && MappingFile.find(file) != null;
    }

    private static List<Mapping> in(Path folder) {
        List<Path> candidates = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, FolderMappings::yaml)) {
            listing.forEach(candidates::add);
        } catch (IOException e) {
            return List.of(); // a folder that may not be listed
        }
        candidates.sort(null);
        List<Mapping> mappings = new ArrayList<>();
        for (Path candidate : candidates) {
            Mapping mapping = MappingFile.find(candidate);
            if (mapping != null) {
                mappings.add(mapping);
            }
        }
        return mappings;
    }

    private static boolean yaml(@Nullable Path file) {
        if (file == null || file.getFileName() == null) {
            return false;
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".yml") || name.endsWith(".yaml");
        return named && !name.startsWith(".") && Files.isRegularFile(file);
    }
}
