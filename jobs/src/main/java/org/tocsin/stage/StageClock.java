package org.tocsin.stage;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.tocsin.store.RunManifest.StageTime;

/** Runs the stages one after the other, tells their progress by Spark's tasks, and keeps how long each took. */
final class StageClock {
    private final Progress progress;
    private final AtomicLong tasks = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();
    private final List<StageTime> times = new ArrayList<>();

    StageClock(SparkSession spark, Progress progress) {
        this.progress = progress;
        spark.sparkContext().addSparkListener(new SparkListener() {
            @Override
            public void onStageSubmitted(SparkListenerStageSubmitted event) {
                progress.update(ended.get(), tasks.addAndGet(event.stageInfo().numTasks()));
            }

            @Override
            public void onTaskEnd(SparkListenerTaskEnd event) {
                progress.update(ended.incrementAndGet(), tasks.get());
            }
        });
    }

    <T> T run(String name, Callable<T> stage) throws Exception {
        tasks.set(0);
        ended.set(0);
        progress.stage(name);
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        T result = stage.call();
        double seconds = Math.round((System.nanoTime() - start) / 1e7) / 100.0;
        long peak =
                heapPools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        times.add(new StageTime(name, seconds, peak));
        return result;
    }

    List<StageTime> times() {
        return List.copyOf(times);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
    }
}
