package org.tocsin.cli.bench;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How long and how often a benchmark by JMH runs. */
final class JmhOptions {
    @Option(names = "--runs", paramLabel = "N", description = "measured rounds a fork (default: ${DEFAULT-VALUE})")
    private int runs = 5;

    @Option(
            names = "--forks",
            paramLabel = "N",
            description = "JVMs, one after the other; 0: in this one (default: ${DEFAULT-VALUE})")
    private int forks = 1;

    @Option(names = "--seconds", paramLabel = "S", description = "length of a round (default: ${DEFAULT-VALUE})")
    private int seconds = 2;

    void check(CommandLine line) {
        if (runs < 1 || seconds < 1 || forks < 0) {
            throw new ParameterException(line, "--runs and --seconds are at least 1, --forks is at least 0");
        }
    }

    int runs() {
        return runs;
    }

    int forks() {
        return forks;
    }

    int seconds() {
        return seconds;
    }
}
