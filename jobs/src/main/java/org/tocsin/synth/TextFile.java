package org.tocsin.synth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tocsin.text.Language;

/** Reads a file of texts, and refuses one that lacks a list, a family or a topic. */
final class TextFile {
    private final String file;
    private final JsonNode root;

    private TextFile(String file, InputStream in) throws IOException {
        this.file = file;
        try {
            this.root = new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BadTexts(file + ": line " + line + ": no YAML");
        }
    }

    /**
     * The texts of a language: those that ship under a name, else {@code LANGUAGE.yml} in a folder.
     *
     * @throws BadTexts when there are none, or they cannot be used
     */
    static Texts read(String texts, Language language) throws IOException {
        String name = language.code() + ".yml";
        Path path = Path.of(texts, name);
        try (InputStream shipped = TextFile.class.getResourceAsStream(texts + "-" + name)) {
            if (shipped != null) {
                return new TextFile(texts + "-" + name, shipped).texts(language);
            }
        }
        if (!Files.isReadable(path)) {
            throw new BadTexts(path + ": no such file; --texts takes tuning, testing or a folder with " + name);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new TextFile(path.toString(), in).texts(language);
        }
    }

    private Texts texts(Language language) {
        Map<Listed, List<String>> lists = new EnumMap<>(Listed.class);
        for (Listed list : Listed.values()) {
            lists.put(list, words("lists", list.key()));
        }
        Map<Family, List<Template>> families = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            families.put(family, templates("families", family.key()));
        }
        List<Texts.Topic> topics = new ArrayList<>();
        JsonNode ordinary = root.has("ordinary")
                ? root.path("ordinary")
                : root.path("families").path("ordinary");
        for (Map.Entry<String, JsonNode> topic : ordinary.properties()) {
            String field = "ordinary." + topic.getKey();
            topics.add(new Texts.Topic(topic.getKey(), compile(field, words(field, topic.getValue()))));
        }
        if (topics.isEmpty()) {
            throw new BadTexts(file + ": ordinary: no topic; add one with its templates");
        }
        return new Texts(language, lists, families, topics);
    }

    private List<Template> templates(String group, String key) {
        return compile(group + "." + key, words(group, key));
    }

    private List<String> words(String group, String key) {
        return words(group + "." + key, root.path(group).path(key));
    }

    private List<String> words(String field, JsonNode values) {
        List<String> words = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isTextual() || value.textValue().isBlank()) {
                throw new BadTexts(file + ": " + field + ": entry " + (words.size() + 1) + " is no text; quote it");
            }
            words.add(value.textValue());
        }
        if (words.isEmpty()) {
            throw new BadTexts(file + ": " + field + ": missing or empty; add a list of texts");
        }
        return List.copyOf(words);
    }

    private List<Template> compile(String field, List<String> patterns) {
        List<Template> templates = new ArrayList<>();
        for (String pattern : patterns) {
            try {
                templates.add(Template.of(pattern));
            } catch (IllegalArgumentException e) {
                throw new BadTexts(file + ": " + field + ": entry " + (templates.size() + 1) + ": " + e.getMessage());
            }
        }
        return List.copyOf(templates);
    }
}
