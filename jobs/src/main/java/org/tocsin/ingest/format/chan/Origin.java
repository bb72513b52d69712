package org.tocsin.ingest.format.chan;

import com.google.re2j.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Capture;
import org.tocsin.ingest.format.DumpFile;

/** The site and the board that an address or a path tells: {@code 8kun.top/b/res/1.json} on the web or in folders. */
record Origin(@Nullable String host, @Nullable String board) {
    static final Origin UNKNOWN = new Origin(null, null);

    private static final Pattern HOST =
            Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}\\.){1,4}[a-z]{2,18}", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOARD = Pattern.compile("[\\p{L}0-9+_]{1,40}");
    private static final Pattern BOARD_AND_NUMBER = Pattern.compile("([a-z0-9+]{1,30})[-_][0-9]+(?:\\..*)?");
    private static final List<String> THREADS = List.of("res", "thread", "threads", "last");
    private static final int FOLDERS = 4;

    /** What a page's address says. */
    static Origin of(String url) {
        try {
            URI uri = URI.create(url);
            String host = uri.getHost();
            return host == null
                    ? UNKNOWN
                    : new Origin(plain(host), board(List.of(uri.getPath().split("/", 20))));
        } catch (IllegalArgumentException e) {
            return UNKNOWN; // no address after all
        }
    }

    /** What the address that a file was fetched from says, else its folders and its name. */
    static Origin of(DumpFile file) {
        Capture capture = file.capture();
        if (capture != null && capture.url() != null) {
            return of(capture.url());
        }
        List<String> folders = file.folders();
        List<String> near = folders.subList(0, Math.min(FOLDERS, folders.size()));
        int at = 0;
        while (at < near.size() && !HOST.matches(near.get(at))) {
            at++;
        }
        String host = at < near.size() ? plain(near.get(at)) : null;
        if (!near.isEmpty() && THREADS.contains(near.get(0))) {
            return new Origin(host, near.size() > 1 && at != 1 ? near.get(1) : null);
        }
        return new Origin(host, host != null && at > 0 ? near.get(0) : named(file.name()));
    }

    /** The whole address of a link that begins at the site's root, where the site is known. */
    String address(String href) {
        return href.startsWith("/") && !href.startsWith("//") && host != null ? "https://" + host + href : href;
    }

    private static @Nullable String named(String file) {
        var matcher = BOARD_AND_NUMBER.matcher(file);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static @Nullable String board(List<String> path) {
        for (int i = 1; i < path.size(); i++) {
            if (THREADS.contains(path.get(i))) {
                return boardName(path.get(i - 1));
            }
        }
        return path.size() > 2 ? boardName(path.get(1)) : null;
    }

    private static @Nullable String boardName(String segment) {
        return BOARD.matches(segment) ? segment : null;
    }

    private static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
