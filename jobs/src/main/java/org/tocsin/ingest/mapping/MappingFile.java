package org.tocsin.ingest.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.NoInput;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Body;

/** Reads a mapping file (YAML), and says of a bad one what is wrong and what to do. */
public final class MappingFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final long LONGEST = 1 << 20;
    private static final Set<String> KEYS =
            Set.of("format", "records", "fields", "timestamp_format", "zone", "body_markup", "visibility");
    private static final Set<String> TIMES = Set.of("iso8601", "epoch_s", "epoch_ms", "epoch_us");

    private final String file;
    private final ObjectNode root;

    private MappingFile(String file, ObjectNode root) {
        this.file = file;
        this.root = root;
    }

    /** The mapping in a file that was named as one. */
    public static Mapping load(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new NoInput(path.toString());
        }
        ObjectNode root = parse(path);
        if (root == null) {
            throw new BadMapping(path.toString(), "the file", "no YAML map", "see the README for an example");
        }
        return new MappingFile(path.toString(), root).mapping();
    }

    /** The mapping in a file that may be one: null when it is YAML of another kind, or none. */
    public static @Nullable Mapping find(Path path) {
        ObjectNode root = parse(path);
        if (root == null && String.valueOf(path.getFileName()).startsWith("mapping.")) {
            throw new BadMapping(path.toString(), "the file", "no YAML map", "see the README for an example");
        }
        return root == null || !root.has("fields") ? null : new MappingFile(path.toString(), root).mapping();
    }

    private static @Nullable ObjectNode parse(Path path) {
        try {
            if (Files.size(path) > LONGEST) {
                return null;
            }
            return YAML.readTree(Files.readString(path)) instanceof ObjectNode object ? object : null;
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            return null; // unreadable, or no text
        }
    }

    private Mapping mapping() {
        for (String key : names(root)) {
            if (!KEYS.contains(key)) {
                throw bad(key, "a key that is not known", "use one of " + sorted(KEYS));
            }
        }
        Mapping.Layout layout = layout();
        Map<Mapping.Field, String> fields = fields();
        boolean table = layout == Mapping.Layout.CSV || layout == Mapping.Layout.TSV;
        fields.forEach((field, source) -> {
            if (table && source.startsWith("/")) {
                throw bad("fields." + field.key(), source, "name a column; JSON pointers need ndjson or json");
            }
        });
        return new Mapping(
                layout,
                records(layout),
                fields,
                timestampFormat(),
                zone(),
                choice("body_markup", Body.Markup.class, Body.Markup.PLAIN),
                choice("visibility", Mapping.Gate.class, Mapping.Gate.UNKNOWN));
    }

    private Mapping.Layout layout() {
        return choice("format", Mapping.Layout.class, Mapping.Layout.NDJSON);
    }

    private List<String> records(Mapping.Layout layout) {
        String pointer = Json.text(root, "records");
        if (pointer == null || pointer.isEmpty() || pointer.equals("/")) {
            return List.of();
        }
        if (layout != Mapping.Layout.JSON) {
            throw bad("records", pointer, "leave it out; it is for format: json only");
        }
        if (!pointer.startsWith("/")) {
            throw bad("records", pointer, "begin it with /, as in /items");
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(key -> key.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private Map<Mapping.Field, String> fields() {
        JsonNode given = root.path("fields");
        if (!given.isObject()) {
            throw bad("fields", "no map", "write fields: {id: …, body: …}");
        }
        Map<String, Mapping.Field> known =
                Arrays.stream(Mapping.Field.values()).collect(Collectors.toMap(Mapping.Field::key, field -> field));
        Map<Mapping.Field, String> fields = new EnumMap<>(Mapping.Field.class);
        for (String name : names(given)) {
            Mapping.Field field = known.get(name);
            if (field == null) {
                throw bad("fields." + name, "a field that is not known", "use one of " + sorted(known.keySet()));
            }
            String source = Json.filled(given, name);
            if (source == null) {
                throw bad("fields." + name, "no name", "name a column or key, or a JSON pointer that begins with /");
            }
            fields.put(field, source);
        }
        for (Mapping.Field needed : List.of(Mapping.Field.ID, Mapping.Field.BODY)) {
            if (!fields.containsKey(needed)) {
                throw bad(
                        "fields." + needed.key(), "nothing", "name the column or key of every post's " + needed.key());
            }
        }
        return fields;
    }

    private String timestampFormat() {
        String format = Json.text(root, "timestamp_format");
        if (format == null) {
            return "iso8601";
        }
        if (!TIMES.contains(format) && !pattern(format)) {
            throw bad("timestamp_format", format, "use one of " + sorted(TIMES) + " or a java.time pattern");
        }
        return format;
    }

    private static boolean pattern(String format) {
        try {
            return !DateTimeFormatter.ofPattern(format, Locale.ENGLISH)
                    .toString()
                    .isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private @Nullable ZoneId zone() {
        String zone = Json.text(root, "zone");
        if (zone == null) {
            return null;
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw bad("zone", zone, "use a zone such as UTC, Europe/Paris or -05:00");
        }
    }

    private <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        if (!root.has(key)) {
            return otherwise;
        }
        String found = String.valueOf(Json.text(root, key));
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(found)) {
                return value;
            }
        }
        String choices = Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw bad(key, found, "use one of " + choices);
    }

    private BadMapping bad(String field, String found, String advice) {
        return new BadMapping(file, field, found, advice);
    }

    private static List<String> names(JsonNode map) {
        return map.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
