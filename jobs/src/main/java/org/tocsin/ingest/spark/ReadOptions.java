package org.tocsin.ingest.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.IngestOptions;

/** The options of a read, checked; {@link ForumDumpSource} lists them. */
record ReadOptions(
        List<String> paths, IngestOptions ingest, OptionalLong maxSplitBytes, boolean everyRecord, Set<String> only) {
    static final long DEFAULT_SPLIT = 64L << 20;

    /** Nothing asked for: a row a post. */
    static final ReadOptions POSTS = of(CaseInsensitiveStringMap.empty());

    static ReadOptions of(CaseInsensitiveStringMap options) {
        String rows = options.getOrDefault("rows", "posts");
        if (!rows.equals("posts") && !rows.equals("all")) {
            throw new IllegalArgumentException("the option rows is posts or all, not " + rows);
        }
        String mapping = options.get("mapping");
        return new ReadOptions(
                paths(options),
                new IngestOptions(
                        options.get("format"),
                        mapping == null ? null : Path.of(mapping),
                        options.getBoolean("assumePublic", false)),
                splitBytes(options.get("maxSplitBytes")),
                rows.equals("all"),
                Set.copyOf(texts(options, "only")));
    }

    StructType schema() {
        return everyRecord ? ForumDumpSchema.everyRecord() : ForumDumpSchema.posts();
    }

    private static OptionalLong splitBytes(@Nullable String value) {
        if (value == null) {
            return OptionalLong.empty();
        }
        try {
            long bytes = Long.parseLong(value);
            if (bytes > 0) {
                return OptionalLong.of(bytes);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the option maxSplitBytes is a number of bytes, not " + value, e);
        }
        throw new IllegalArgumentException("the option maxSplitBytes is greater than nought, not " + value);
    }

    private static List<String> paths(CaseInsensitiveStringMap options) {
        List<String> paths = new ArrayList<>();
        if (options.get("path") != null) {
            paths.add(options.get("path"));
        }
        paths.addAll(texts(options, "paths"));
        return List.copyOf(paths);
    }

    private static List<String> texts(CaseInsensitiveStringMap options, String name) {
        String array = options.get(name);
        if (array == null) {
            return List.of();
        }
        try {
            return List.of(new JsonMapper().readValue(array, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the option " + name + " is a JSON array of texts", e);
        }
    }

    /** Whether a file that was found is to be read: all are, unless some were named with {@code only}. */
    boolean wants(String path) {
        return only.isEmpty() || only.contains(path);
    }
}
