package org.tocsin.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a benchmark of one post a call by JMH, on one thread, and tells what came of it in a line. */
final class PostsPerSecond {
    private static final int WARM_UP = 5; // rounds

    private PostsPerSecond() {}

    static List<String> of(Class<?> benchmark, String what, int runs, int forks, int seconds) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\b" + benchmark.getSimpleName() + "\\b")
                        .forks(forks)
                        .threads(1)
                        .warmupIterations(forks == 0 ? 1 : WARM_UP)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementIterations(runs)
                        .measurementTime(TimeValue.seconds(seconds))
                        .jvmArgsAppend("-XX:-UseParallelGC", "-XX:+UseSerialGC") // no other thread lends a hand
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        List<String> lines = new ArrayList<>();
        for (RunResult result : results) {
            double[] rounds = result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .mapToDouble(PostsPerSecond::of)
                    .sorted()
                    .toArray();
            lines.add(String.format(
                    Locale.ROOT,
                    "%s, one thread: %,.0f posts/s (least %,.0f, most %,.0f; %d rounds, %d forks, JDK %s)",
                    what,
                    Arrays.stream(rounds).average().orElse(0),
                    rounds[0],
                    rounds[rounds.length - 1],
                    rounds.length,
                    result.getParams().getForks(),
                    result.getParams().getJdkVersion()));
        }
        return lines;
    }

    private static double of(IterationResult round) {
        return round.getPrimaryResult().getScore();
    }
}
