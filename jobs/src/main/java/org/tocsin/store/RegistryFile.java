package org.tocsin.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.target.Constraint;
import org.tocsin.target.Constraints;
import org.tocsin.target.Lineage;
import org.tocsin.target.Registry;

/** The registry of ids on disk: JSON, keyed pseudonyms, ids and classes of evidence only, replaced whole. */
public record RegistryFile(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** The file; what an older one does not have is empty. {@code constraints} are those that the last run obeyed. */
    private record Stored(
            @JsonProperty("targets") @Nullable SortedMap<String, String> targets,
            @JsonProperty("cases") @Nullable SortedMap<String, String> cases,
            @JsonProperty("case_targets") @Nullable SortedMap<String, String> caseTargets,
            @JsonProperty("lineage") @Nullable List<Lineage.Change> lineage,
            @JsonProperty("constraints") @Nullable List<Constraint> constraints) {

        static Stored of(Registry registry) {
            return new Stored(
                    registry.targetIds(),
                    registry.caseIds(),
                    registry.caseTargets(),
                    registry.lineage().changes(),
                    registry.constraints().inForce());
        }

        Registry registry() {
            return new Registry(
                    Objects.requireNonNullElseGet(targets, TreeMap::new),
                    Objects.requireNonNullElseGet(cases, TreeMap::new),
                    Objects.requireNonNullElseGet(caseTargets, TreeMap::new),
                    new Lineage(Objects.requireNonNullElse(lineage, List.of())),
                    new Constraints(Objects.requireNonNullElse(constraints, List.of()), List.of()),
                    "");
        }
    }

    public Registry read() throws IOException {
        return Files.exists(path)
                ? JSON.readValue(Files.readAllBytes(path), Stored.class).registry()
                : Registry.empty();
    }

    public void write(Registry registry) throws IOException {
        Workspace.replace(path, JSON.writeValueAsString(Stored.of(registry)) + "\n");
    }
}
