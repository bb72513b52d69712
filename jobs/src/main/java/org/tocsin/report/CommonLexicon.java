package org.tocsin.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.tocsin.text.Language;

/**
 * The words of one language that an excerpt may show. A word comes back in the lexicon's own spelling, never in the
 * post's bytes, so that nothing else can travel with it. Contractions, elisions and hyphenated compounds pass when each
 * part does; a word typed without its accents passes as the one it stands for.
 */
public final class CommonLexicon {
    private static final int LONGEST = 32; // UTF-16 units; no common word, elided or compounded, is longer
    private static final int MOST_PARTS = 4;
    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "qu", "c", "n", "s", "t", "m", "jusqu", "lorsqu", "puisqu", "quelqu", "presqu");
    private static final Set<String> CLITICS = Set.of("s", "re", "ll", "ve", "d", "m");

    private record Entry(String spelling, boolean always) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Entry> unaccented = new HashMap<>();
    private final boolean elides;

    private CommonLexicon(boolean elides) {
        this.elides = elides;
    }

    /** The lexicon of a language; one without a word for {@link Language#OTHER}, of which nothing may be shown. */
    public static CommonLexicon of(Language language) {
        CommonLexicon lexicon = new CommonLexicon(language == Language.FR);
        if (language == Language.OTHER) {
            return lexicon;
        }
        String resource = "/lexicons/common." + language.code() + ".txt";
        try (InputStream bytes = CommonLexicon.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("no lexicon " + resource);
            }
            lexicon.read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        boolean always = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                always = line.equals("[always]");
                continue;
            }
            for (String word : line.split(" ", -1)) {
                Entry entry = new Entry(word, always);
                entries.putIfAbsent(word.toLowerCase(Locale.ROOT), entry);
                unaccented.putIfAbsent(withoutAccents(word.toLowerCase(Locale.ROOT)), entry);
            }
        }
    }

    /**
     * How {@code word} (letters, apostrophes and hyphens) may be shown, or empty when it must be masked. {@code strict}
     * asks for words that are nobody's name and no part of an address, as beside a number.
     */
    public Optional<String> spelling(String word, boolean strict) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFC).replace('’', '\'');
        return plain.indexOf('-') < 0 ? simple(plain, strict) : compound(plain, strict);
    }

    private Optional<String> compound(String word, boolean strict) {
        Optional<String> whole = listed(word, strict);
        if (whole.isPresent()) {
            return whole;
        }
        String[] parts = word.split("-", -1);
        if (parts.length > MOST_PARTS) {
            return Optional.empty();
        }
        StringJoiner joined = new StringJoiner("-");
        for (String part : parts) {
            Optional<String> spelling = simple(part, strict);
            if (spelling.isEmpty()) {
                return Optional.empty();
            }
            joined.add(spelling.get());
        }
        return Optional.of(joined.toString());
    }

    private Optional<String> simple(String word, boolean strict) {
        Optional<String> whole = listed(word, strict);
        int mark = word.indexOf('\'');
        if (whole.isPresent() || mark < 0) {
            return whole;
        }
        String before = word.substring(0, mark);
        String after = word.substring(mark + 1);
        String prefix = before.toLowerCase(Locale.ROOT);
        String suffix = after.toLowerCase(Locale.ROOT);
        if (elides) {
            return ELIDED.contains(prefix) ? listed(after, strict).map(it -> prefix + "'" + it) : Optional.empty();
        }
        return CLITICS.contains(suffix) ? listed(before, strict).map(it -> it + "'" + suffix) : Optional.empty();
    }

    private Optional<String> listed(String word, boolean strict) {
        String lower = word.toLowerCase(Locale.ROOT);
        Entry exact = entries.get(lower);
        Entry entry = exact != null ? exact : unaccented.get(lower);
        boolean capitals = !lower.equals(word);
        return entry == null || ((capitals || strict) && !entry.always)
                ? Optional.empty()
                : Optional.of(entry.spelling);
    }

    private static String withoutAccents(String word) {
        String apart = Normalizer.normalize(word.replace("œ", "oe"), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
