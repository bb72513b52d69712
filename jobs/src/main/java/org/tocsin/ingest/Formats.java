package org.tocsin.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.chan.FourChanFile;
import org.tocsin.ingest.format.chan.FourChanLines;
import org.tocsin.ingest.format.mapped.Mapped;
import org.tocsin.ingest.format.reddit.RedditComments;
import org.tocsin.ingest.format.reddit.RedditSubmissions;
import org.tocsin.ingest.format.stackexchange.StackExchangeComments;
import org.tocsin.ingest.format.stackexchange.StackExchangePosts;

/** The formats that can be read. A new one is a class and a line here. */
public final class Formats {
    private static final List<DumpFormat> BUILT_IN = List.of(
            new RedditComments(),
            new RedditSubmissions(),
            new FourChanLines(),
            new FourChanFile(),
            new StackExchangePosts(),
            new StackExchangeComments());

    private Formats() {}

    /** All of them, the mapped one last. */
    public static List<DumpFormat> all() {
        return Stream.concat(BUILT_IN.stream(), Stream.of(new Mapped(null))).toList();
    }

    static List<DumpFormat> builtIn() {
        return BUILT_IN;
    }

    /** The formats of a name or a family. */
    public static List<DumpFormat> named(String name) {
        List<DumpFormat> found = all().stream()
                .filter(format -> format.name().equals(name) || format.family().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new UnknownFormat(
                    name,
                    all().stream()
                            .flatMap(format -> Stream.of(format.family(), format.name()))
                            .distinct()
                            .toList());
        }
        return found;
    }

    /** The format that a dump was found to be of. */
    static DumpFormat of(DumpFile dump) {
        return dump.mapping() != null
                ? new Mapped(dump.mapping())
                : named(String.valueOf(dump.format())).get(0);
    }
}
