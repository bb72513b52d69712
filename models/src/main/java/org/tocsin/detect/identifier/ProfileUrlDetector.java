package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.PROFILE_URL;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.DomainValidator;
import org.tocsin.taxonomy.IdentifierType;

/** Links to somebody's profile, by a table of platforms. The value is {@code platform:account} in lower case. */
final class ProfileUrlDetector implements IdentifierDetector {
    private static final int LONGEST = 500;
    private static final String EDGES = "\u00a0\u201c\u201d\u00ab\u00bb"; // beyond ASCII

    private static final Pattern SCHEME = Pattern.compile("^https?://");
    private static final Pattern SUBDOMAIN = Pattern.compile("^(?:www|m|mobile|old|new|np|web)\\.");

    private final List<Platform> platforms = Platform.table();
    private final DomainValidator domains = DomainValidator.getInstance(false);

    @Override
    public IdentifierType type() {
        return PROFILE_URL;
    }

    @Override
    public boolean possible(Glance glance) {
        return glance.dot();
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        String text = reading.text();
        int behind = 0; // the last stretch without an edge
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, behind))) {
            int begin = dot;
            while (begin > behind && !edge(text.charAt(begin - 1))) {
                begin--;
            }
            int end = dot;
            while (end < text.length() && !edge(text.charAt(end))) {
                end++;
            }
            behind = end;
            while (end > begin && ".,;:!?*_~\u2026".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int inner = text.indexOf('.', begin + 1);
            if (inner > 0 && inner < end && end - begin <= LONGEST) {
                profile(reading, begin, end, found);
            }
        }
        return found;
    }

    private static boolean edge(char c) {
        return switch (c) {
            case ' ', '\t', '\r', '\n', '(', ')', '[', ']', '{', '}', '<', '>', '"', '\'', '|' -> true;
            default -> c >= 128 && EDGES.indexOf(c) >= 0;
        };
    }

    private void profile(Reading reading, int from, int end, List<Identifier> found) {
        String chunk = reading.text().substring(from, end).toLowerCase(Locale.ROOT);
        int scheme = chunk.indexOf("http");
        int begin = scheme > 0 && chunk.startsWith("://", chunk.indexOf(':', scheme)) ? from + scheme : from;
        String url = SCHEME.matcher(chunk.substring(Math.min(begin - from, chunk.length())))
                .replaceFirst("");
        int slash = url.indexOf('/');
        String host =
                SUBDOMAIN.matcher(slash < 0 ? url : url.substring(0, slash)).replaceFirst("");
        String path = slash < 0 ? "" : url.substring(slash + 1);
        if (host.indexOf('.') <= 0 || !domains.isValid(host)) {
            return;
        }
        for (Platform platform : platforms) {
            Optional<String> account = platform.account(host, path);
            if (account.isPresent()) {
                found.add(reading.identifier(PROFILE_URL, begin, end, 0.95, "id.profile_url", account.get()));
                return;
            }
        }
    }
}
