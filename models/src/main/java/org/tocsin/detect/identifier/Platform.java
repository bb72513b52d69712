package org.tocsin.detect.identifier;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;

/**
 * Where a site keeps its profiles: hosts, and paths in which <code>{}</code> stands for the account. A name that is empty
 * is the host's own.
 */
record Platform(
        String name,
        List<String> hosts,
        List<String> paths,
        @JsonProperty("not") List<String> pages) {
    private static final String ACCOUNT = "{}";

    Platform {
        hosts = List.copyOf(hosts);
        paths = List.copyOf(paths);
        pages = List.copyOf(pages);
    }

    /** All that the table lists, the particular before the general. */
    static List<Platform> table() {
        return Lexicon.read("platforms", new TypeReference<List<Platform>>() {});
    }

    /** The account that a lower-case host and path name, as {@code platform:account}; empty when they name none. */
    Optional<String> account(String host, String path) {
        for (String pattern : hosts) {
            if (pattern.startsWith(ACCOUNT + ".") && host.endsWith(pattern.substring(2))) {
                String account = host.substring(0, host.length() - pattern.length() + 2);
                return account.indexOf('.') < 0 && person(account)
                        ? Optional.of(label(host) + ":" + account)
                        : Optional.empty();
            }
            if (standsFor(pattern, host)) {
                return paths.stream()
                        .flatMap(template -> named(template, path).stream())
                        .findFirst()
                        .map(account -> label(host) + ":" + account);
            }
        }
        return Optional.empty();
    }

    private String label(String host) {
        return name.isEmpty() ? host : name;
    }

    private static boolean standsFor(String pattern, String host) {
        if (pattern.equals("*")) {
            return true;
        }
        return pattern.endsWith(".*")
                ? host.startsWith(pattern.substring(0, pattern.length() - 1))
                : host.equals(pattern) || host.endsWith("." + pattern);
    }

    private Optional<String> named(String template, String path) {
        boolean last = template.endsWith("$");
        String prefix = template.substring(0, template.indexOf(ACCOUNT));
        if (!path.startsWith(prefix)) {
            return Optional.empty();
        }
        String rest = path.substring(prefix.length());
        int end = 0;
        while (end < rest.length() && "/?#&".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String account = rest.substring(0, end);
        boolean more = end < rest.length() && rest.charAt(end) == '/' && end + 1 < rest.length();
        return person(account) && !(last && more) ? Optional.of(account) : Optional.empty();
    }

    private boolean person(String account) {
        return account.length() >= 2
                && account.length() <= 100
                && !pages.contains(account)
                && account.chars().allMatch(c -> Words.part((char) c) || c == '.' || c == '-' || c == '%');
    }
}
