package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.HANDLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Account names: {@code @name}, Reddit's {@code u/name}, Discord's {@code name#1234}, and a name told with its site
 * ({@code discord: some_name}). The value is lower case and bare of signs. Style sheets, annotations in source code,
 * hashtags and parts of mail addresses are none.
 */
final class HandleDetector implements IdentifierDetector {
    private static final int LONGEST = 64;
    private static final Set<String> TOP_LEVEL = Set.of("com", "org", "net", "fr", "uk", "ca", "io", "be", "ch");
    private static final Set<String> LINKS = Set.of("is", "est", "c'");

    private final Lexicon lexicon = Lexicon.load("handles");

    @Override
    public IdentifierType type() {
        return HANDLE;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        Glance glance = reading.glance();
        if (glance.at()) {
            mentions(reading, found);
        }
        if (glance.slash()) {
            redditors(reading, found);
        }
        if (glance.hash() && glance.digits() >= 4) {
            numbered(reading, found);
        }
        if (glance.colons() > 1
                || reading.text().indexOf('_') >= 0
                || glance.digits() > 0
                || reading.text().indexOf(':') >= 0) {
            told(reading, found);
        }
        return found;
    }

    private void mentions(Reading reading, List<Identifier> found) {
        String text = reading.text();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = name(text, at + 1);
            char before = reading.at(at - 1);
            if (end == at + 1 || Words.part(before) || ".@-+%/\\`".indexOf(before) >= 0) {
                continue;
            }
            if (reading.at(end) == '@' && name(text, end + 1) > end + 1) {
                end = name(text, end + 1); // an account of the fediverse: @name@host
            } else if (!person(reading, at, end)) {
                reading.nearMiss(HANDLE, at, end, NearMiss.Reason.RESERVED);
                continue;
            }
            found.add(handle(reading, at, end, 0.95, "id.handle.at", at + 1));
        }
    }

    private boolean person(Reading reading, int at, int end) {
        String text = reading.text();
        char after = reading.at(end);
        boolean code = after == '(' || after == '{' || (after == '-' && Character.isLetter(reading.at(end + 1)));
        boolean spokenTime = Character.isDigit(text.charAt(at + 1))
                && text.substring(at + 1, end)
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        <= 2;
        String name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        boolean domain = name.indexOf('.') > 0 && TOP_LEVEL.contains(name.substring(name.lastIndexOf('.') + 1));
        Words words = reading.words();
        int word = words.from(at + 1);
        boolean reserved = words.end(word) == end
                && lexicon.phrases("not_people", reading.language()).holds(words, word);
        return !code && !spokenTime && !domain && !reserved && after != '@';
    }

    private void redditors(Reading reading, List<Identifier> found) {
        String text = reading.text();
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            char letter = reading.at(slash - 1);
            boolean led = reading.at(slash - 2) == '/';
            char before = reading.at(led ? slash - 3 : slash - 2);
            int end = name(text, slash + 1);
            int length = end - slash - 1;
            if ((letter == 'u' || letter == 'U')
                    && !Words.part(before)
                    && ".-/:".indexOf(before) < 0
                    && length >= 3
                    && length <= 20) {
                found.add(handle(reading, slash - (led ? 2 : 1), end, 0.97, "id.handle.reddit", slash + 1));
            }
        }
    }

    private void numbered(Reading reading, List<Identifier> found) {
        String text = reading.text();
        for (int hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash + 1)) {
            int end = hash + 1;
            while (end < text.length() && end - hash < 6 && Character.isDigit(text.charAt(end))) {
                end++;
            }
            int begin = hash;
            while (begin > 0
                    && hash - begin < 32
                    && (Words.part(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
                begin--;
            }
            if (end - hash != 5
                    || Words.part(reading.at(end))
                    || hash - begin < 3
                    || "@/".indexOf(reading.at(begin - 1)) >= 0) {
                continue;
            }
            if (!lexicon.phrases("numbered", reading.language())
                    .holds(reading.words(), reading.words().from(begin))) {
                found.add(handle(reading, begin, end, 0.85, "id.handle.discord", begin));
            }
        }
    }

    /** "insta: name", "her discord is some_name": a site, a link, and a name that cannot be a word or ends the line. */
    private void told(Reading reading, List<Identifier> found) {
        Words words = reading.words();
        Phrases sites = lexicon.phrases("sites", reading.language());
        for (int i = 0; i + 1 < words.size(); i++) {
            int length = sites.lengthAt(words, i);
            if (length == 0 || i + length >= words.size()) {
                continue;
            }
            int last = i + length - 1;
            String gap = words.gap(last).strip();
            boolean colon = gap.equals(":") || gap.equals("=");
            int next = last + 1;
            while (!colon && next + 1 < words.size() && next - last <= 2 && LINKS.contains(words.plain(next))) {
                next++;
            }
            if (!colon && next == last + 1) {
                continue;
            }
            int begin = words.begin(next);
            int end = name(reading.text(), begin);
            String name = reading.text().substring(begin, end);
            boolean odd = name.chars().anyMatch(c -> c == '_' || c == '.' || Character.isDigit(c))
                    && name.chars().anyMatch(Character::isLetter);
            boolean alone = colon && (reading.at(end) == '\n' || reading.at(end) == '\r');
            if (end - begin >= 3
                    && (odd || alone)
                    && reading.at(begin - 1) != '@'
                    && ":/@".indexOf(reading.at(end)) < 0) {
                found.add(handle(reading, begin, end, odd ? 0.85 : 0.7, "id.handle.told", begin));
            }
        }
    }

    private static Identifier handle(Reading reading, int begin, int end, double confidence, String rule, int bare) {
        String value = reading.text().substring(bare, end).toLowerCase(Locale.ROOT);
        return reading.identifier(HANDLE, begin, end, confidence, rule, value);
    }

    /** Where the account name that begins at {@code begin} ends; {@code begin} when none does. */
    private static int name(String text, int begin) {
        int end = begin;
        while (end < text.length()
                && end - begin < LONGEST
                && (Words.part(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > begin && ".-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
