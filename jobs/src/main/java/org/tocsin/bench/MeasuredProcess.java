package org.tocsin.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Java program run in a process of its own, with the options of this one, and what it cost. */
final class MeasuredProcess {
    private static final long LOOK_EVERY = 50; // milliseconds: what a process used in its last ones is not seen
    private static final int LAST_LINES = 5;

    /** Options that are about one process alone. */
    private static final List<String> OWN =
            List.of("-Djava.io.tmpdir=", "-Dtocsin.tmp=", "-Dtocsin.terminal=", "-javaagent:", "-agentlib:");

    private MeasuredProcess() {}

    /** Seconds on the wall and of all cores, and the most memory it held; 0 where the system does not tell. */
    record Cost(double seconds, double cpu, long peakBytes) {}

    /** It ended with another code than 0. */
    static final class Failed extends IOException {
        private static final long serialVersionUID = 1L;

        Failed(String program, int code, List<String> said) {
            super(program + " ended with exit code " + code + "; its last words were:\n" + String.join("\n", said));
        }
    }

    /** Runs {@code main} to its end; {@code scratch} is its own folder for what it leaves and says. */
    static Cost run(String main, List<String> arguments, Path scratch) throws IOException, InterruptedException {
        Files.createDirectories(scratch);
        Path said = scratch.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command(main, arguments, scratch));
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        Thread stop = new Thread(process::destroy); // or it would outlive an operator's Ctrl-C
        Runtime.getRuntime().addShutdownHook(stop);
        process.getOutputStream().close();
        double cpu = 0;
        long peak = 0;
        do {
            cpu = Math.max(
                    cpu, process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9);
            peak = Math.max(peak, peakBytes(process.pid()));
        } while (!process.waitFor(LOOK_EVERY, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime.getRuntime().removeShutdownHook(stop);
        if (process.exitValue() != 0) {
            List<String> lines = Files.readAllLines(said);
            throw new Failed(
                    main, process.exitValue(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        }
        return new Cost(seconds, cpu, peak);
    }

    private static List<String> command(String main, List<String> arguments, Path scratch) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> OWN.stream().noneMatch(option::startsWith))
                .forEach(command::add);
        command.add("-Djava.io.tmpdir=" + scratch);
        command.add("-Dtocsin.tmp=" + scratch);
        command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), main));
        command.addAll(arguments);
        return command;
    }

    /** Linux tells; elsewhere, and of a process that has just ended, nothing is known. */
    private static long peakBytes(long pid) {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
