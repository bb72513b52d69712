package org.tocsin.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.ingest.format.DumpFile;

/** A scan that cannot begin; the message says why and what to do. */
public final class ScanRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;

    /** What stands in the way. */
    public enum Reason {
        NO_INPUT,
        NO_WORKSPACE,
        LOCKED
    }

    private final Reason reason;

    private ScanRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static ScanRefused noDump(List<DumpFile> found) {
        String files = found.stream()
                .limit(NAMED)
                .map(f -> "\n  " + f.path() + ": " + f.state().column() + ": " + f.reason())
                .collect(Collectors.joining());
        return new ScanRefused(
                Reason.NO_INPUT,
                "none of " + found.size() + " files is a dump that can be read" + files
                        + (found.size() > NAMED ? "\n  ..." : "")
                        + "\ngive --format, or a mapping file with --mapping");
    }

    static ScanRefused noWorkspace(Path folder) {
        return new ScanRefused(
                Reason.NO_WORKSPACE, folder + ": not a workspace, and not empty; give another folder with --out");
    }

    static ScanRefused locked(Path folder) {
        return new ScanRefused(Reason.LOCKED, folder + ": another run is at work here; try again when it has ended");
    }
}
