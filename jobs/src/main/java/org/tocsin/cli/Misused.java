package org.tocsin.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood: what is wrong, the nearest that would be right, and where help is. */
final class Misused implements IParameterExceptionHandler {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            nearest(unmatched.getUnmatched().get(0), command.getCommandSpec())
                    .ifPresent(near -> err.println("Did you mean " + near + "?"));
        }
        err.println("See: " + name + " --help");
        return ExitCode.USAGE.code();
    }

    /** The option or subcommand that fewest letters tell from what was typed, if that is no more than half of them. */
    private static Optional<String> nearest(String typed, CommandSpec spec) {
        Stream<String> known = typed.startsWith("-")
                ? spec.optionsMap().keySet().stream().filter(option -> option.startsWith("--"))
                : spec.subcommands().keySet().stream();
        String word = typed.split("=", 2)[0];
        return known.min(Comparator.comparingInt((String candidate) -> DISTANCE.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> 2 * DISTANCE.apply(word, candidate) <= word.length());
    }
}
