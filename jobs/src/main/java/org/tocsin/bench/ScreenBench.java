package org.tocsin.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the whole screening path over ordinary posts, in posts a second on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
public class ScreenBench {
    private static final int POSTS = 20_000; // more than fit into the caches next to the core
    private static final int LENGTH = 100; // characters: half of what people post on boards is shorter
    private static final long SEED = 6;

    private final Screening screening = new Screening();
    private final List<InventedPosts.Sample> posts = InventedPosts.of(POSTS, LENGTH, SEED);
    private int next;

    /** One post, as a screened run first looks at it. */
    @Benchmark
    public boolean screened() {
        InventedPosts.Sample sample = posts.get(next);
        next = next + 1 == POSTS ? 0 : next + 1;
        return screening.isCandidate(sample.post());
    }

    /** The figures as lines, in posts a second. Without a fork, what this JVM did before bears on them. */
    public static List<String> run(int runs, int forks, int seconds) throws RunnerException {
        return PostsPerSecond.of(ScreenBench.class, "short posts screened", runs, forks, seconds);
    }
}
