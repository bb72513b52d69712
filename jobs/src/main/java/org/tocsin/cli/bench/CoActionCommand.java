package org.tocsin.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.bench.CoActionCheck;
import org.tocsin.cli.CommandFailure;
import org.tocsin.cli.ExitCode;
import org.tocsin.cli.Scratch;
import org.tocsin.coaction.CoAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench coaction}: who acts together in a table of one's own, beside what another tool found there. */
@Command(
        name = "coaction",
        mixinStandardHelpOptions = true,
        description = {
            "Find the accounts that share the same objects within a window of time, and compare with a reference.",
            "FILE is a CSV file with the columns object_id, account_id, content_id and timestamp_share (epoch seconds);",
            "EDGES one with from, to and weight, as CooRTweet's network has them. Prints counts, no id."
        },
        footer = {
            "",
            "Example:",
            "  tocsin bench coaction shares.csv --window 60 --participation 2 --expected edges.csv"
        })
final class CoActionCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "shares, one a line")
    private Path file = Path.of("");

    @Option(names = "--expected", paramLabel = "EDGES", description = "what should come out")
    private @Nullable Path expected;

    @Option(
            names = "--window",
            paramLabel = "S",
            description = "seconds between two shares at most (default: ${DEFAULT-VALUE})")
    private long window = 60;

    @Option(
            names = "--participation",
            paramLabel = "N",
            description = "shares an account needs, before and after pairs are found (default: ${DEFAULT-VALUE})")
    private int participation = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (window < 1 || participation < 1) {
            throw new ParameterException(spec.commandLine(), "--window and --participation are at least 1");
        }
        readable(file);
        if (expected != null) {
            readable(expected);
        }
        try {
            CoActionCheck.run(new CoAction(window, participation), file, expected, Scratch.folder())
                    .forEach(spec.commandLine().getOut()::println);
        } catch (CoActionCheck.NoColumn e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE.code();
    }

    private static void readable(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new CommandFailure(ExitCode.NO_INPUT, path + ": no such file, or not readable");
        }
    }
}
