package org.tocsin.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The heads of the ledger that the manifests of a workspace recorded, as {@code ledger_head} of {@code run.json}. */
public record RecordedHeads(Path workspace) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The heads, in the order of their runs' names; a manifest without one adds none.
     *
     * @throws ReviewException of kind DENIED when one is malformed, since we did not write it
     */
    public List<LedgerHead> all() {
        Path runs = workspace.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        List<LedgerHead> heads = new ArrayList<>();
        try (Stream<Path> folders = Files.list(runs)) {
            for (Path folder : folders.sorted().toList()) {
                Path manifest = folder.resolve("run.json");
                if (Files.isRegularFile(manifest)) {
                    JsonNode head = JSON.readTree(manifest.toFile()).path("ledger_head");
                    if (head.isTextual()) {
                        heads.add(LedgerHead.parse(head.asText()));
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw ReviewException.denied("a manifest holds a ledger head that is none");
        } catch (IOException e) {
            throw new UncheckedIOException("the manifests of the workspace cannot be read", e);
        }
        return heads;
    }
}
