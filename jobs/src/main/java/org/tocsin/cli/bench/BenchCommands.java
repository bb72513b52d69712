package org.tocsin.cli.bench;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tocsin.bench.IdentifierBench;
import org.tocsin.bench.IngestBench;
import org.tocsin.bench.ScreenBench;
import org.tocsin.cli.ExitCode;
import org.tocsin.store.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: how long things take on this machine, what speed costs, and whether figures are those of others. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure this machine on invented data; measure screening and check co-action on yours.",
        subcommands = {
            BenchCommands.Ingest.class,
            WholeScanCommand.class,
            BenchCommands.Identifiers.class,
            BenchCommands.Screen.class,
            ScreeningCommand.class,
            DetectorCommand.class,
            CoActionCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  tocsin bench ingest --records 1000000 --runs 3",
            "  tocsin bench scan --posts 1000000 --runs 3",
            "  tocsin bench identifiers --runs 5",
            "  tocsin bench screen --runs 5",
            "  tocsin bench screening posts.ndjson",
            "  tocsin bench detector posts.ndjson",
            "  tocsin bench coaction shares.csv --expected edges.csv"
        })
public final class BenchCommands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }

    /** {@code bench ingest}. */
    @Command(
            name = "ingest",
            mixinStandardHelpOptions = true,
            description = {
                "Measure reading a dump into tables/posts against Spark's own JSON reader.",
                "Both read the same invented Reddit comments, in turn, after one round to warm up."
            },
            footer = {"", "Example:", "  tocsin bench ingest --records 1000000 --runs 3"})
    static final class Ingest implements Callable<Integer> {
        @Option(names = "--records", paramLabel = "N", description = "how many (default: ${DEFAULT-VALUE})")
        private long records = 1_000_000;

        @Option(names = "--runs", paramLabel = "N", description = "measured rounds (default: ${DEFAULT-VALUE})")
        private int runs = 3;

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() throws Exception {
            CommandLine line = spec.commandLine();
            if (records < 1 || runs < 1) {
                throw new ParameterException(line, "--records and --runs are at least 1");
            }
            PrintWriter out = line.getOut();
            Path folder = Files.createTempDirectory("tocsin-bench");
            try {
                new IngestBench(folder, line.getErr()::println)
                        .run(records, runs)
                        .lines()
                        .forEach(out::println);
            } finally {
                Workspace.delete(folder);
            }
            return ExitCode.DONE.code();
        }
    }

    /** {@code bench identifiers}. */
    @Command(
            name = "identifiers",
            mixinStandardHelpOptions = true,
            description = {
                "Measure how many posts a second one core screens for identifiers, names by CoreNLP apart.",
                "Invented posts of 200 characters, English and French, one in a hundred with an identifier; by JMH."
            },
            footer = {"", "Example:", "  tocsin bench identifiers --runs 5 --forks 1"})
    static final class Identifiers implements Callable<Integer> {
        @Mixin
        private final JmhOptions rounds = new JmhOptions();

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() throws Exception {
            rounds.check(spec.commandLine());
            IdentifierBench.run(rounds.runs(), rounds.forks(), rounds.seconds())
                    .forEach(spec.commandLine().getOut()::println);
            return ExitCode.DONE.code();
        }
    }

    /** {@code bench screen}. */
    @Command(
            name = "screen",
            mixinStandardHelpOptions = true,
            description = {
                "Measure how many posts a second one core screens: normal form, language, the literals and sieves of all",
                "rules, the words of violence and the choice of sentences to parse. Identifiers have their own bench.",
                "Invented posts of 100 characters, English and French, one in a hundred with an identifier; by JMH."
            },
            footer = {"", "Example:", "  tocsin bench screen --runs 5 --forks 1"})
    static final class Screen implements Callable<Integer> {
        @Mixin
        private final JmhOptions rounds = new JmhOptions();

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() throws Exception {
            rounds.check(spec.commandLine());
            ScreenBench.run(rounds.runs(), rounds.forks(), rounds.seconds())
                    .forEach(spec.commandLine().getOut()::println);
            return ExitCode.DONE.code();
        }
    }
}
