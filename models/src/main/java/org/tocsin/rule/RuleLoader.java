package org.tocsin.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tocsin.text.Language;

/**
 * Reads rules ({@code rules/LANGUAGE/TACTIC/NAME.yml}) and the word lists they share ({@code lexicons/*.yml}) from a
 * folder or a jar. A new rule is a new file; there is no index to keep.
 */
public final class RuleLoader {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final Path home;

    private RuleLoader(Path home) {
        this.home = home;
    }

    /** Reads from the folder or jar {@code home}. */
    public static RuleLoader from(Path home) {
        return new RuleLoader(home);
    }

    /** Reads the rules that come with Tocsin, from wherever its classes are. */
    public static RuleLoader standard() {
        try {
            return new RuleLoader(Path.of(RuleLoader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the classes have no place", e);
        }
    }

    /**
     * All rules, whatever their status.
     *
     * @throws InvalidRule naming the file and the field that is wrong
     * @throws UncheckedIOException where a file cannot be read
     */
    public RuleSet load() {
        try {
            if (Files.isDirectory(home)) {
                return load(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return load(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("rules cannot be read", e);
        }
    }

    private static RuleSet load(Path root) throws IOException {
        Lexicon english = lexicon(root.resolve("lexicons"), Language.EN);
        Lexicon french = lexicon(root.resolve("lexicons"), Language.FR);
        Path folder = root.resolve("rules");
        List<Rule> rules = new ArrayList<>();
        for (Path file : yamlFiles(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            Language language = Language.ofTag(path.substring(0, Math.max(0, path.indexOf('/'))))
                    .filter(known -> known != Language.OTHER)
                    .orElseThrow(() -> new InvalidRule(path, "id", "stands in no language's folder"));
            rules.add(new RuleFile(path, read(file, path)).rule(language, language == Language.FR ? french : english));
        }
        return new RuleSet(rules);
    }

    /** Every list has an entry per language, {@code kill: {en: [...], fr: [...]}}: the two grow side by side. */
    private static Lexicon lexicon(Path folder, Language language) throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        for (Path file : yamlFiles(folder)) {
            String path = "lexicons/" + file.getFileName();
            for (Map.Entry<String, JsonNode> list : read(file, path).properties()) {
                JsonNode entries = list.getValue().path(language.code());
                if (lists.put(list.getKey(), words(path, list.getKey(), entries)) != null) {
                    throw new InvalidRule(path, list.getKey(), "is a list already");
                }
            }
        }
        return new Lexicon(lists);
    }

    private static List<String> words(String path, String list, JsonNode entries) {
        List<String> words = new ArrayList<>();
        entries.forEach(entry -> words.add(entry.asText()));
        if (words.isEmpty() || words.contains("")) {
            throw new InvalidRule(path, list, "wants words for each language");
        }
        return words;
    }

    private static JsonNode read(Path file, String path) throws IOException {
        try {
            return YAML.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new InvalidRule(path, "line " + e.getLocation().getLineNr(), "is no YAML");
        }
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }
}
