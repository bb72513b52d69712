package org.tocsin.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.keys.PrivateFile;

/** {@code exports/} of a workspace: confirmed cases and nothing else, two files each, of mode 0600. */
public record ExportFolder(Path workspace) {

    /** What was written: the same case for a machine and for a printer. */
    public record Exported(Path json, Path page) {}

    Exported write(String caseId, String json, String page) {
        Exported files = of(caseId);
        try {
            PrivateFile.createFolders(folder());
            PrivateFile.write(files.json(), json.getBytes(StandardCharsets.UTF_8));
            PrivateFile.write(files.page(), page.getBytes(StandardCharsets.UTF_8));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the export of case " + caseId + " cannot be written", e);
        }
    }

    /** Deletes what was exported of a case, and says whether there was anything. */
    boolean withdraw(String caseId) {
        Exported files = of(caseId);
        try {
            boolean json = Files.deleteIfExists(files.json());
            boolean page = Files.deleteIfExists(files.page());
            return json || page;
        } catch (IOException e) {
            throw new UncheckedIOException("the export of case " + caseId + " cannot be deleted", e);
        }
    }

    private Exported of(String caseId) {
        return new Exported(folder().resolve(caseId + ".json"), folder().resolve(caseId + ".html"));
    }

    private Path folder() {
        return workspace.resolve("exports");
    }
}
