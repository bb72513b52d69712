package org.tocsin.cli;

/** What a command's exit means; sysexits where one fits. */
public enum ExitCode {
    DONE(0),
    USAGE(2),
    BAD_RECORDS(65),
    NO_INPUT(66),
    INTERNAL(70),
    TRY_AGAIN(75),
    DENIED(77),
    BAD_CONFIGURATION(78),
    NOTHING_NEW(99);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
