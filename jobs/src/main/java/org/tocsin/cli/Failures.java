package org.tocsin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.tocsin.ingest.NoInput;
import org.tocsin.ingest.UnknownFormat;
import org.tocsin.ingest.mapping.BadMapping;
import org.tocsin.keys.KeyException;
import org.tocsin.stage.ScanRefused;
import org.tocsin.store.BadRiskFile;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line on standard error and an exit code. A stack goes to the run's log, if there is one. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        Throwable cause = failure instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : failure;
        String name = command.getCommandSpec().qualifiedName();
        if (cause instanceof CommandFailure known) {
            command.getErr().println(name + ": " + known.getMessage());
            return known.code().code();
        }
        ExitCode foreseen = foreseen(cause);
        if (foreseen != null) {
            command.getErr().println(name + ": " + cause.getMessage());
            return foreseen.code();
        }
        if (cause instanceof NoSuchFileException missing) {
            command.getErr().println(name + ": " + missing.getFile() + ": no such file or folder");
            return ExitCode.NO_INPUT.code();
        }
        if (cause instanceof AccessDeniedException denied) {
            command.getErr().println(name + ": " + denied.getFile() + ": permission denied");
            return ExitCode.DENIED.code();
        }
        if (cause instanceof FileSystemException file) {
            String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            command.getErr().println(name + ": " + file.getFile() + ": " + reason);
            return ExitCode.TRY_AGAIN.code();
        }
        if (cause instanceof IOException) {
            command.getErr()
                    .println(name + ": could not read or write: "
                            + cause.getClass().getSimpleName());
            return ExitCode.TRY_AGAIN.code();
        }
        // the message of an unforeseen exception may quote a post: only its kind and place are told
        StackTraceElement[] stack = cause.getStackTrace();
        command.getErr()
                .println(name + ": internal error: " + cause.getClass().getSimpleName()
                        + (stack.length == 0 ? "" : " at " + stack[0]) + "; please report this line");
        // asked for only now: the first logger made opens the log file that the command has named by then
        LoggerFactory.getLogger(Failures.class)
                .error("{} at {}", cause.getClass().getName(), stack.length == 0 ? "?" : stack[0]);
        return ExitCode.INTERNAL.code();
    }

    /** The exit code of a refusal whose message was made for the operator; null for all else. */
    private static @Nullable ExitCode foreseen(Throwable cause) {
        if (cause instanceof NoInput) {
            return ExitCode.NO_INPUT;
        }
        if (cause instanceof UnknownFormat) {
            return ExitCode.USAGE;
        }
        if (cause instanceof BadMapping || cause instanceof BadRiskFile) {
            return ExitCode.BAD_CONFIGURATION;
        }
        if (cause instanceof KeyException) {
            return ExitCode.DENIED;
        }
        if (cause instanceof ScanRefused refused) {
            return switch (refused.reason()) {
                case NO_INPUT -> ExitCode.NO_INPUT;
                case NO_WORKSPACE -> ExitCode.USAGE;
                case LOCKED -> ExitCode.TRY_AGAIN;
            };
        }
        return null;
    }
}
