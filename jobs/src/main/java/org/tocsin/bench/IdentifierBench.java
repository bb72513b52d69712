package org.tocsin.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.detect.identifier.Identifiers;

/** Measures the screened pass over identifiers, in posts a second on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
public class IdentifierBench {
    private static final int POSTS = 20_000; // more than fit into the caches next to the core
    private static final long SEED = 5;
    private static final int WARM_UP = 5; // rounds

    private final Identifiers identifiers = Identifiers.standard();
    private final List<InventedPosts.Sample> posts = InventedPosts.of(POSTS, SEED);
    private int next;

    /** One post, as a screened run reads it. */
    @Benchmark
    public List<Identifier> screened() {
        InventedPosts.Sample sample = posts.get(next);
        next = next + 1 == POSTS ? 0 : next + 1;
        return identifiers.find(sample.post(), sample.language(), false);
    }

    /** The figures as lines, in posts a second. Without a fork, what this JVM did before bears on them. */
    public static List<String> run(int runs, int forks, int seconds) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\b" + IdentifierBench.class.getSimpleName() + "\\b")
                        .forks(forks)
                        .threads(1)
                        .warmupIterations(forks == 0 ? 1 : WARM_UP)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementIterations(runs)
                        .measurementTime(TimeValue.seconds(seconds))
                        .jvmArgsAppend("-XX:+UseSerialGC") // no other thread lends a hand
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        List<String> lines = new ArrayList<>();
        for (RunResult result : results) {
            double[] rounds = result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .mapToDouble(IdentifierBench::postsPerSecond)
                    .sorted()
                    .toArray();
            lines.add(line(result.getParams(), rounds));
        }
        return lines;
    }

    private static double postsPerSecond(IterationResult round) {
        return round.getPrimaryResult().getScore();
    }

    private static String line(BenchmarkParams params, double[] rounds) {
        return String.format(
                Locale.ROOT,
                "screened for identifiers, one thread: %,.0f posts/s (least %,.0f, most %,.0f; %d rounds, %d forks, JDK %s)",
                Arrays.stream(rounds).average().orElse(0),
                rounds[0],
                rounds[rounds.length - 1],
                rounds.length,
                params.getForks(),
                params.getJdkVersion());
    }
}
