package org.tocsin.cli;

/** A foreseen end of a command: what to tell the operator, and the exit code. The message holds no word of a post. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ExitCode code;

    public CommandFailure(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    public ExitCode code() {
        return code;
    }
}
