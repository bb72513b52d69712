package org.tocsin.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sorts posts by the way they are written: marked by words or forms of {@code dialects.yml}, in lower case throughout, with
 * letters drawn out ("sooo"), or {@link #STANDARD} where nothing is marked. A post may be of several kinds.
 */
public final class Dialects {
    static final String STANDARD = "standard";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’/]\\p{L}+)?");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1\\1");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern LINK = Pattern.compile("https?://\\S+|@\\w+");

    private final Map<String, List<Marks>> kinds = new HashMap<>();

    /** The words and forms that mark one kind of writing in one language. */
    private record Marks(String name, Set<String> words, List<Pattern> forms) {
        boolean in(Set<String> said, String text) {
            return said.stream().anyMatch(words::contains)
                    || forms.stream().anyMatch(form -> form.matcher(text).find());
        }
    }

    public Dialects() {
        try (InputStream in = Objects.requireNonNull(Dialects.class.getResourceAsStream("dialects.yml"))) {
            JsonNode file = new ObjectMapper(new YAMLFactory()).readTree(in);
            for (String language : List.of("en", "fr")) {
                List<Marks> marks = new ArrayList<>();
                for (Map.Entry<String, JsonNode> kind : file.properties()) {
                    if (kind.getValue().has(language)) {
                        marks.add(marks(kind.getKey(), kind.getValue(), language));
                    }
                }
                kinds.put(language, marks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Marks marks(String name, JsonNode kind, String language) {
        Set<String> words = new HashSet<>();
        kind.path(language).forEach(word -> words.add(word.asText()));
        List<Pattern> forms = new ArrayList<>();
        kind.path("forms").path(language).forEach(form -> forms.add(Pattern.compile(form.asText())));
        return new Marks(name, words, forms);
    }

    /** The kinds of writing that a text shows, {@link #STANDARD} alone where it shows none. */
    Collection<String> of(String text, String language) {
        String plain = LINK.matcher(text).replaceAll(" ");
        String small = plain.toLowerCase(Locale.ROOT).replace('’', '\'');
        Set<String> said = new HashSet<>();
        WORD.matcher(small).results().forEach(word -> said.add(word.group()));
        List<String> shown = new ArrayList<>();
        for (Marks marks : kinds.getOrDefault(language, List.of())) {
            if (marks.in(said, small)) {
                shown.add(marks.name());
            }
        }
        if (DRAWN_OUT.matcher(small).find()) {
            shown.add("drawn_out");
        }
        if (SMALL.matcher(plain).find() && !CAPITAL.matcher(plain).find()) {
            shown.add("lower_case");
        }
        return shown.isEmpty() ? List.of(STANDARD) : shown;
    }
}
