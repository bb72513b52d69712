package org.tocsin.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tocsin.stage.Progress;

/** Tells an operator how far a run is: a bar on a terminal, elsewhere one line when a stage begins and every 30 s. */
final class ConsoleProgress implements Progress {
    private static final long EVERY = Duration.ofSeconds(30).toNanos();

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private String name = "";
    private long stageStart;
    private long lastLine;
    private @Nullable ProgressBar bar;

    ConsoleProgress(PrintWriter err, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
    }

    @Override
    public synchronized void stage(String next) {
        done();
        name = next;
        stageStart = nanos.getAsLong();
        lastLine = stageStart;
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(String.format("%-8s", name))
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(500)
                    .build();
        } else {
            err.println("tocsin: " + name + " ...");
        }
    }

    @Override
    public synchronized void update(long done, long total) {
        if (bar != null) {
            bar.maxHint(Math.max(total, 1));
            bar.stepTo(Math.min(done, total));
        } else if (!terminal && nanos.getAsLong() - lastLine >= EVERY) {
            lastLine = nanos.getAsLong();
            err.println("tocsin: " + name + ": " + done + " of " + total + " tasks, "
                    + Duration.ofNanos(lastLine - stageStart).toSeconds() + " s");
        }
    }

    @Override
    public synchronized void done() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
