package org.tocsin.ingest.format.social;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.DumpFile;

/** Tells the host of a server from addresses, ids and folders. */
final class Hosts {
    private static final int FOLDERS = 4;
    private static final int LONGEST = 253; // of a host's name, by RFC 1035

    private Hosts() {}

    /** The host of {@code https://host/…} or {@code tag:host,2017:…} in lower case; null for all else. */
    static @Nullable String of(@Nullable String uri) {
        if (uri == null) {
            return null;
        }
        if (uri.startsWith("tag:")) {
            int comma = uri.indexOf(',');
            return comma < 0 ? null : name(uri.substring(4, comma));
        }
        int from = uri.startsWith("https://") ? 8 : uri.startsWith("http://") ? 7 : -1;
        if (from < 0) {
            return null;
        }
        int to = from;
        while (to < uri.length() && "/?#:".indexOf(uri.charAt(to)) < 0) {
            to++;
        }
        return name(uri.substring(from, to));
    }

    /** The name of the innermost folder that is named after a host, as a mirrored site's is. */
    static @Nullable String amongFolders(DumpFile file) {
        List<String> folders = file.folders();
        for (String folder : folders.subList(0, Math.min(FOLDERS, folders.size()))) {
            int dot = folder.lastIndexOf('.');
            String top = folder.substring(dot + 1);
            boolean host = dot > 0 && top.length() > 1 && top.chars().allMatch(Character::isLetter);
            if (host && name(folder) != null) {
                return name(folder);
            }
        }
        return null;
    }

    private static @Nullable String name(String host) {
        boolean good = !host.isEmpty()
                && host.length() <= LONGEST
                && host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
        return good ? host.toLowerCase(Locale.ROOT) : null;
    }
}
