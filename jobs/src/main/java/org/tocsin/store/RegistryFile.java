package org.tocsin.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.target.Registry;

/** The registry of ids on disk: JSON, keyed pseudonyms only, replaced whole. */
public record RegistryFile(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final TypeReference<TreeMap<String, TreeMap<String, String>>> SHAPE = new TypeReference<>() {};

    public Registry read() throws IOException {
        if (!Files.exists(path)) {
            return Registry.empty();
        }
        SortedMap<String, TreeMap<String, String>> all = JSON.readValue(Files.readAllBytes(path), SHAPE);
        return new Registry(all.getOrDefault("targets", new TreeMap<>()), all.getOrDefault("cases", new TreeMap<>()));
    }

    public void write(Registry registry) throws IOException {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        all.put("targets", registry.targetIds());
        all.put("cases", registry.caseIds());
        Workspace.replace(path, JSON.writeValueAsString(all) + "\n");
    }
}
