package org.tocsin.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the files that operands name: files, folders and what lies below them, globs. Each file once, in order. */
final class FileFinder {
    private final Set<Path> seen = new HashSet<>();
    private final List<Found> found = new ArrayList<>();

    /** A file, and the folder of the operand that it was found below; its own where it was named itself. */
    record Found(Path path, Path root, boolean named) {}

    static List<Found> find(List<String> operands) {
        FileFinder finder = new FileFinder();
        operands.forEach(finder::operand);
        return List.copyOf(finder.found);
    }

    private void operand(String operand) {
        Path path;
        try {
            path = Path.of(operand);
        } catch (java.nio.file.InvalidPathException e) {
            throw new NoInput(operand.replace('\0', '?'));
        }
        if (Files.exists(path)) {
            add(path, path, true);
        } else if (!glob(operand)) {
            throw new NoInput(operand);
        }
    }

    private boolean glob(String operand) {
        int magic = operand.length();
        for (char c : new char[] {'*', '?', '[', '{'}) {
            int at = operand.indexOf(c);
            magic = at < 0 ? magic : Math.min(magic, at);
        }
        if (magic == operand.length()) {
            return false;
        }
        int slash = operand.lastIndexOf('/', magic);
        Path base = slash < 0 ? Path.of("") : Path.of(operand.substring(0, slash + 1));
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + operand.replaceAll("/+", "/"));
        } catch (java.util.regex.PatternSyntaxException e) {
            return false;
        }
        List<Path> matches = new ArrayList<>();
        walk(base, new HashSet<>(), path -> {
            boolean matched = matcher.matches(path);
            if (matched) {
                matches.add(path);
            }
            return !matched;
        });
        matches.forEach(path -> add(path, path, true));
        return !matches.isEmpty();
    }

    private void add(Path path, Path root, boolean named) {
        if (!Files.isDirectory(path)) {
            if (seen.add(real(path))) {
                found.add(new Found(path, Files.isDirectory(root) ? root : parent(path), named));
            }
            return;
        }
        walk(path, new HashSet<>(), below -> {
            if (!Files.isDirectory(below)) {
                add(below, root, false);
            }
            return true;
        });
    }

    /** Visits what lies below a folder, sorted; goes on below a folder when told so, and into none twice. */
    private static void walk(Path folder, Set<Path> entered, java.util.function.Predicate<Path> visit) {
        if (!entered.add(real(folder))) {
            return; // a link that leads back
        }
        for (Path path : entries(folder)) {
            if (visit.test(path) && Files.isDirectory(path)) {
                walk(path, entered, visit);
            }
        }
    }

    private static List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing =
                Files.newDirectoryStream(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            listing.forEach(entry -> entries.add(folder.resolve(entry.getFileName())));
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // a folder that may not be listed
        }
        entries.sort(java.util.Comparator.comparing(path -> path.getFileName().toString()));
        return entries;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
