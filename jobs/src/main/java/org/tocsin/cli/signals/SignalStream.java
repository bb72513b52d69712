package org.tocsin.cli.signals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Turns lines into lines on several threads and writes them in the order they came. At most a few batches are in memory
 * at a time, whatever the length of the input.
 */
final class SignalStream {
    private static final int BATCH = 256;
    private static final int BATCHES_PER_THREAD = 4;
    private static final int BATCH_CHARS = 1 << 20;

    private final int threads;
    private final Function<PostLine, String> judge;

    SignalStream(int threads, Function<PostLine, String> judge) {
        this.threads = threads;
        this.judge = judge;
    }

    /** The answers to one batch: lines for the output, and lines for standard error. */
    private record Answers(List<String> lines, List<String> errors) {}

    void run(BufferedReader in, PrintWriter out, PrintWriter errors) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<Answers>> pending = new ArrayDeque<>();
        try {
            long next = 1;
            List<String> batch = new ArrayList<>(BATCH);
            int chars = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                batch.add(line);
                chars += line.length();
                if (batch.size() == BATCH || chars > BATCH_CHARS) {
                    next = submit(pool, pending, batch, next);
                    batch = new ArrayList<>(BATCH);
                    chars = 0;
                    if (pending.size() >= threads * BATCHES_PER_THREAD) {
                        write(pending.remove(), out, errors);
                    }
                }
            }
            submit(pool, pending, batch, next);
            while (!pending.isEmpty()) {
                write(pending.remove(), out, errors);
            }
        } finally {
            pool.shutdownNow();
            out.flush();
            errors.flush();
        }
    }

    private long submit(ExecutorService pool, Deque<Future<Answers>> pending, List<String> batch, long first) {
        pending.add(pool.submit(() -> answer(batch, first)));
        return first + batch.size();
    }

    private Answers answer(List<String> batch, long first) {
        List<String> lines = new ArrayList<>(batch.size());
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            String line = batch.get(i);
            if (line.isBlank()) {
                continue;
            }
            PostLine post = PostLine.read(line);
            if (post.error() != null) {
                errors.add("{\"line\":" + (first + i) + ",\"error\":\"" + post.error() + "\"}");
            } else {
                lines.add(judge.apply(post));
            }
        }
        return new Answers(lines, errors);
    }

    private static void write(Future<Answers> future, PrintWriter out, PrintWriter errors) throws IOException {
        try {
            Answers answers = future.get();
            answers.lines().forEach(line -> out.append(line).append('\n'));
            answers.errors().forEach(line -> errors.append(line).append('\n'));
            errors.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        }
    }
}
