package org.tocsin.cli.review;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.ExitCode;
import org.tocsin.keys.KeyException;
import org.tocsin.keys.KeyFile;
import org.tocsin.keys.Keyring;
import org.tocsin.review.ReviewDatabase;
import org.tocsin.review.ReviewDesk;
import org.tocsin.review.ReviewException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command at the gate of a workspace: opens it, does its work, and turns a refusal into words and an exit code. */
abstract class ReviewCommand implements Callable<Integer> {
    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            defaultValue = "tocsin-out",
            description = "The workspace (default: ${DEFAULT-VALUE}).")
    private Path workspace = Path.of("tocsin-out");

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "The keys (default: $$TOCSIN_KEYS, else tocsin/keys.json in your configuration folder).")
    private @Nullable Path keys;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final ReviewContext context;

    ReviewCommand(ReviewContext context) {
        this.context = context;
    }

    /** Does the work. */
    abstract ExitCode at(ReviewDesk desk, Keyring ring, PrintWriter out);

    /** Whether a workspace that is not there yet shall be made. */
    boolean makesWorkspace() {
        return false;
    }

    final ReviewContext context() {
        return context;
    }

    final Path workspace() {
        return workspace;
    }

    @Override
    public final Integer call() {
        try {
            return run().code();
        } catch (KeyException e) {
            return refused(e.getMessage(), ExitCode.DENIED);
        } catch (ReviewException e) {
            return refused(
                    e.getMessage(),
                    switch (e.kind()) {
                        case DENIED -> ExitCode.DENIED;
                        case BUSY -> ExitCode.TRY_AGAIN;
                        case UNKNOWN -> ExitCode.NO_INPUT;
                        case INVALID -> ExitCode.USAGE;
                    });
        }
    }

    private ExitCode run() {
        if (!makesWorkspace() && !Files.isDirectory(workspace)) {
            throw new ReviewException(ReviewException.Kind.UNKNOWN, "there is no workspace " + workspace);
        }
        KeyFile file = KeyFile.locate(keys, context.env(), context.home(), workspace);
        // new keys could open nothing that is there already
        Keyring ring = ReviewDatabase.exists(workspace) ? file.load() : file.loadOrMake(context.random());
        try (ReviewDesk desk = ReviewDesk.open(workspace, ring, context.clock(), context.random())) {
            return at(desk, ring, spec.commandLine().getOut());
        }
    }

    private int refused(@Nullable String message, ExitCode code) {
        spec.commandLine().getErr().println("tocsin: " + message);
        return code.code();
    }
}
