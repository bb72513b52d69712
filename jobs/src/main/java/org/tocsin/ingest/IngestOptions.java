package org.tocsin.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the operator wants dumps read: a {@code format} or family by name instead of sniffing, a mapping file for all
 * files, and whether what nothing says is public may be taken for public.
 */
public record IngestOptions(
        @Nullable String format, @Nullable Path mapping, boolean assumePublic) {
    /** Everything found out by looking. */
    public static final IngestOptions DEFAULT = new IngestOptions(null, null, false);
}
