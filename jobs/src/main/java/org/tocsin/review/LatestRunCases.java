package org.tocsin.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.tocsin.store.RegistryFile;
import org.tocsin.store.Workspace;
import org.tocsin.target.Registry;

/** Looks cases up in {@code runs/RUN_ID/cases.ndjson} of the run that {@code latest} names. */
public record LatestRunCases(Path workspace) implements CaseLookup {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Optional<CaseView> find(String caseId) {
        String runId = runId();
        return find(caseId, runId).or(() -> {
            String now = registry().lineage().current(caseId);
            return now.equals(caseId) ? Optional.empty() : find(now, runId);
        });
    }

    @Override
    public Registry registry() {
        try {
            return new RegistryFile(new Workspace(workspace).registry()).read();
        } catch (IOException e) {
            throw new UncheckedIOException("the registry of the workspace cannot be read", e);
        }
    }

    private Optional<CaseView> find(String caseId, String runId) {
        Path cases = workspace.resolve("runs").resolve(runId).resolve("cases.ndjson");
        try (MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class).readValues(cases.toFile())) {
            while (lines.hasNextValue()) {
                JsonNode line = lines.nextValue();
                if (line.path("case_id").asText().equals(caseId) && CaseView.isId(caseId)) {
                    return Optional.of(new CaseView(caseId, runId, line));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the cases of run " + runId + " cannot be read", e);
        }
    }

    private String runId() {
        try {
            String runId = Files.readString(workspace.resolve("latest")).strip();
            if (!runId.isEmpty() && Path.of(runId).getNameCount() == 1 && !runId.startsWith(".")) {
                return runId;
            }
            throw ReviewException.unknown("the file 'latest' of the workspace names no run");
        } catch (NoSuchFileException e) {
            throw ReviewException.unknown("the workspace has no complete run yet");
        } catch (IOException e) {
            throw new UncheckedIOException("the file 'latest' of the workspace cannot be read", e);
        }
    }
}
