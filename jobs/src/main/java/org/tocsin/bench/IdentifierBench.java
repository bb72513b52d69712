package org.tocsin.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.detect.identifier.Identifiers;

/** Measures the screened pass over identifiers, in posts a second on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
public class IdentifierBench {
    private static final int POSTS = 20_000; // more than fit into the caches next to the core
    private static final int LENGTH = 200; // characters
    private static final long SEED = 5;

    private final Identifiers identifiers = Identifiers.standard();
    private final List<InventedPosts.Sample> posts = InventedPosts.of(POSTS, LENGTH, SEED);
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
        return PostsPerSecond.of(IdentifierBench.class, "screened for identifiers", runs, forks, seconds);
    }
}
