package org.tocsin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tocsin.store.RunManifest;
import org.tocsin.store.RunManifest.StageTime;
import org.tocsin.store.Workspace;
import org.tocsin.synth.Synth;
import org.tocsin.synth.SynthOptions;
import org.tocsin.text.Language;

/**
 * Measures the whole job, from dumps to a report, against what Spark needs to copy as many posts from JSON to Parquet:
 * each a process of its own, start-up and all, one after the other in turn.
 */
public final class ScanBench {
    private static final Instant AS_OF = Instant.parse("2026-03-14T20:00:00Z");
    private static final long SEED = 42;

    private final Path folder;
    private final String program;
    private final Consumer<String> log;

    /** {@code folder} is private and its maker's to remove; {@code program} is the main class of the command line. */
    public ScanBench(Path folder, String program, Consumer<String> log) {
        this.folder = folder;
        this.program = program;
        this.log = log;
    }

    /** How many posts, which share of them attacks, which follows a hashtag (0: that is not measured); how often. */
    public record Request(long posts, double attacks, double hashtag, int runs) {
        public Request {
            if (posts < 1 || runs < 1 || !(attacks >= 0 && attacks <= .5) || !(hashtag >= 0 && hashtag <= .5)) {
                throw new IllegalArgumentException("posts and runs are at least 1, shares from 0 to 0.5");
            }
        }
    }

    /** What is measured. */
    enum Job {
        COPY("Spark's copy, JSON to Parquet"),
        SCAN("scan"),
        HASHTAG("scan, with a viral hashtag");

        private final String title;

        Job(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** One process: what it cost, and how long each stage of a scan took. */
    record Round(MeasuredProcess.Cost cost, List<StageTime> stages) {
        Round {
            stages = List.copyOf(stages);
        }
    }

    /**
     * Makes the dumps, then runs all jobs in turn.
     *
     * @throws IOException if one of them ends in an error; the message says what it said
     */
    public ScanReport run(Request request) throws IOException, InterruptedException {
        Map<Job, Path> inputs = inputs(request);
        Map<Job, List<Round>> rounds = new EnumMap<>(Job.class);
        for (int round = 1; round <= request.runs(); round++) {
            for (Map.Entry<Job, Path> job : inputs.entrySet()) {
                Round done = job.getKey() == Job.COPY ? copy(job.getValue()) : scan(job.getValue());
                rounds.computeIfAbsent(job.getKey(), j -> new ArrayList<>()).add(done);
                log.accept(String.format(
                        Locale.ROOT,
                        "round %d: %7.1f s, %7.1f s of CPU  %s",
                        round,
                        done.cost().seconds(),
                        done.cost().cpu(),
                        job.getKey().title()));
            }
        }
        return new ScanReport(request, rounds);
    }

    private Map<Job, Path> inputs(Request request) throws IOException {
        Map<Job, Path> inputs = new EnumMap<>(Job.class);
        Path comments = folder.resolve("RC_invented.ndjson");
        InventedReddit.write(comments, request.posts(), SEED);
        inputs.put(Job.COPY, comments);
        inputs.put(Job.SCAN, synth("plain", request, 0));
        if (request.hashtag() > 0) {
            inputs.put(Job.HASHTAG, synth("hashtag", request, request.hashtag()));
        }
        log.accept("wrote " + inputs.size() + " dumps of " + request.posts() + " posts");
        return inputs;
    }

    private Path synth(String name, Request request, double hashtag) throws IOException {
        Path out = folder.resolve(name);
        List<Language> both = List.of(Language.EN, Language.FR);
        Synth.write(
                out,
                new SynthOptions(request.posts(), SEED, request.attacks(), hashtag, "tuning", both, List.of(), AS_OF),
                done -> {});
        return out.resolve("dumps");
    }

    private Round copy(Path comments) throws IOException, InterruptedException {
        Path round = Files.createTempDirectory(folder, "copy");
        Path scratch = round.resolve("scratch");
        List<String> arguments =
                List.of(comments.toString(), round.resolve("parquet").toString(), scratch.toString());
        try {
            return new Round(MeasuredProcess.run(JsonCopy.class.getName(), arguments, scratch), List.of());
        } finally {
            Workspace.delete(round);
        }
    }

    private Round scan(Path dumps) throws IOException, InterruptedException {
        Path round = Files.createTempDirectory(folder, "scan");
        Workspace workspace = new Workspace(round.resolve("out"));
        List<String> arguments = List.of(
                "scan",
                dumps.toString(),
                "--out",
                workspace.root().toString(),
                "--keys",
                round.resolve("keys").resolve("keys.json").toString());
        try {
            MeasuredProcess.Cost cost = MeasuredProcess.run(program, arguments, round.resolve("scratch"));
            String run = workspace.latest().orElseThrow();
            return new Round(
                    cost,
                    RunManifest.read(workspace.run(run).resolve("run.json")).stages());
        } finally {
            Workspace.delete(round);
        }
    }
}
