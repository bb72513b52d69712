package org.tocsin.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tocsin.bench.ScanBench;
import org.tocsin.cli.CommandFailure;
import org.tocsin.cli.ExitCode;
import org.tocsin.cli.Scratch;
import org.tocsin.cli.Tocsin;
import org.tocsin.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench scan}: the whole job beside Spark's bare copy of as many posts. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        description = {
            "Measure a whole scan of invented posts against Spark's copy of as many from JSON to Parquet: whole",
            "processes with this one's options, one after the other in turn. Prints medians of seconds, CPU and memory."
        },
        footer = {
            "",
            "A million posts and their tables take some 3 GB below the folder for temporary files.",
            "",
            "Example:",
            "  tocsin bench scan --posts 1000000 --runs 3 --stages --hashtag"
        })
final class WholeScanCommand implements Callable<Integer> {
    @Option(names = "--posts", paramLabel = "N", description = "how many (default: ${DEFAULT-VALUE})")
    private long posts = 100_000;

    @Option(
            names = "--attacks",
            paramLabel = "SHARE",
            description = "share of posts that attack somebody (default: ${DEFAULT-VALUE})")
    private double attacks = 0.005;

    @Option(
            names = "--hashtag",
            paramLabel = "SHARE",
            arity = "0..1",
            defaultValue = "0",
            fallbackValue = "0.1",
            description = "scan also a dump in which a harmless hashtag takes a tenth of all posts, or this share")
    private double hashtag;

    @Option(names = "--runs", paramLabel = "K", description = "how often each is run (default: ${DEFAULT-VALUE})")
    private int runs = 3;

    @Option(names = "--stages", description = "print also how long each stage of a scan takes")
    private boolean stages;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        ScanBench.Request request = request();
        Path folder = Files.createTempDirectory(Scratch.folder(), "bench");
        try {
            new ScanBench(folder, Tocsin.class.getName(), spec.commandLine().getErr()::println)
                    .run(request)
                    .lines(stages)
                    .forEach(spec.commandLine().getOut()::println);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.INTERNAL, String.valueOf(e.getMessage()));
        } finally {
            Workspace.delete(folder);
        }
        return ExitCode.DONE.code();
    }

    private ScanBench.Request request() {
        if (posts < 1 || runs < 1) {
            throw new ParameterException(spec.commandLine(), "--posts and --runs are at least 1");
        }
        if (!(attacks >= 0 && attacks <= .5) || !(hashtag >= 0 && hashtag <= .5)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--attacks and --hashtag: found " + attacks + " and " + hashtag + "; give shares from 0 to 0.5");
        }
        return new ScanBench.Request(posts, attacks, hashtag, runs);
    }
}
