package org.tocsin.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.detect.Depth;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.keys.Keyring;
import org.tocsin.report.ReportData;
import org.tocsin.risk.Ranking;
import org.tocsin.risk.RiskWeights;
import org.tocsin.rule.RuleSet;
import org.tocsin.store.ReadBefore;
import org.tocsin.store.RegistryFile;
import org.tocsin.store.RiskFile;
import org.tocsin.store.RunManifest;
import org.tocsin.store.RunManifest.Counts;
import org.tocsin.store.RunManifest.Input;
import org.tocsin.store.SparkRuntime;
import org.tocsin.store.Tables;
import org.tocsin.store.Workspace;
import org.tocsin.store.WorkspaceLock;
import org.tocsin.target.Constraint;
import org.tocsin.target.Registry;

/** One run: ingest, detect, link and score, report; published whole at its end, or never seen. */
public final class Scan {
    private final Supplier<Keyring> keys;
    private final Reviews reviews;
    private final Progress progress;
    private final Clock clock;

    /** {@code keys} are asked for once the inputs are known to be there. */
    public Scan(Supplier<Keyring> keys, Reviews reviews, Progress progress, Clock clock) {
        this.keys = keys;
        this.reviews = reviews;
        this.progress = progress;
        this.clock = clock;
    }

    /** What an operator asks for. {@code asOf} is null for the newest trusted time; {@code scratch} is private. */
    public record Request(
            List<String> dumps,
            Path workspace,
            IngestOptions ingest,
            boolean exhaustive,
            @Nullable Instant asOf,
            Path scratch) {
        Depth depth() {
            return exhaustive ? Depth.EXHAUSTIVE : Depth.SCREENED;
        }
    }

    /** A complete run: its manifest, and the page to open. */
    public record Outcome(RunManifest manifest, Path report) {
        /** More records were broken than not: the wrong format, or a dump that is beyond reading. */
        public boolean tooManyRejects() {
            return 2 * manifest.counts().rejected() > manifest.counts().recordsRead();
        }
    }

    /**
     * Runs all stages.
     *
     * @throws org.tocsin.ingest.IngestFault if a path, a format or a mapping is wrong
     * @throws org.tocsin.store.BadRiskFile if the workspace's weights cannot be read
     * @throws ScanRefused if nothing is a dump, the folder is no workspace, or another run is at work
     */
    public Outcome run(Request request) throws Exception {
        Workspace workspace = new Workspace(request.workspace());
        List<DumpFile> found = DumpFiles.discover(request.dumps(), request.ingest());
        List<DumpFile> files = found.stream().filter(DumpFile::isDump).toList();
        if (files.isEmpty()) {
            throw ScanRefused.noDump(found);
        }
        if (!workspace.isUsable()) {
            throw ScanRefused.noWorkspace(request.workspace());
        }
        Keyring keyring = keys.get();
        Optional<WorkspaceLock> lock = WorkspaceLock.take(workspace);
        if (lock.isEmpty()) {
            throw ScanRefused.locked(request.workspace());
        }
        try (WorkspaceLock held = lock.get()) {
            workspace.create();
            workspace.sweep();
            String runId = workspace.nextRunId(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            Path folder = workspace.unfinished(runId);
            Files.createDirectories(folder);
            // before anything logs: the first logger opens the file
            System.setProperty("tocsin.log", folder.resolve("log").toString());
            SparkSession spark = SparkRuntime.start(request.scratch());
            try {
                RunManifest manifest = run(request, workspace, runId, found, files, keyring, spark);
                manifest.write(folder.resolve("run.json"));
                workspace.publish(runId);
                return new Outcome(
                        manifest, workspace.run(runId).resolve("report").resolve("index.html"));
            } finally {
                progress.done();
                spark.stop();
            }
        }
    }

    private RunManifest run(
            Request request,
            Workspace workspace,
            String runId,
            List<DumpFile> found,
            List<DumpFile> files,
            Keyring keyring,
            SparkSession spark)
            throws Exception {
        Logger log = LoggerFactory.getLogger(Scan.class);
        log.info("run {}: {} files to read, {} left aside", runId, files.size(), found.size() - files.size());
        Path folder = workspace.unfinished(runId);
        RiskWeights weights = new RiskFile(workspace.risk()).read();
        if (Files.exists(workspace.risk())) {
            Files.copy(workspace.risk(), folder.resolve("risk.yml")); // what this run's cases were weighed by
        }
        StageClock stages = new StageClock(spark, progress);
        Fingerprint fingerprint = Fingerprint.of(request, keyring, weights);
        Optional<RunManifest> last = lastRun(workspace);
        Tables tables = new Tables(spark, workspace);
        Instant now = clock.instant();

        List<Input> inputs = stages.run("ingest", () -> {
            tables.prepare(last.map(RunManifest::tables).orElse(new TreeMap<>()));
            return new IngestStage(spark, tables).run(files, ReadBefore.of(workspace));
        });

        boolean sameDetection = last.filter(
                        m -> fingerprint.detection().equals(m.options().get("detection")))
                .isPresent();
        TrialHits trials = TrialHits.of(spark, RuleSet.standard());
        stages.run("detect", () -> {
            Dataset<Row> all = tables.posts().read();
            DetectStage stage = new DetectStage(keyring.pseudonym().bytes(), now, request.depth(), trials);
            if (sameDetection) {
                tables.signals().append(stage.run(tables.postsSince(last.get()), all));
            } else {
                tables.signals().overwrite(stage.run(all, all));
            }
            return null;
        });

        RegistryFile registry = new RegistryFile(workspace.registry());
        Registry known = registry.read();
        List<Constraint> constraints =
                reviews.constraints(keyring).orElse(known.constraints().inForce());
        LinkStage link = new LinkStage(tables, known.during(runId, constraints), weights);
        LinkStage.Linking linking = stages.run("link and score", () -> link.run(request.asOf(), now));

        Counts read = inputs.stream().map(Input::counts).reduce(Counts.NONE, Counts::plus);
        Map<String, String> versions = fingerprint.versions();
        stages.run("report", () -> {
            new ReportStage(spark)
                    .write(
                            folder,
                            new ReportStage.About(
                                    runId, linking.asOf(), counts(read), versions(versions), trials.counts()),
                            linking.ranking().cases(),
                            linking.sightings(),
                            tables.posts().read(),
                            keyring.vault());
            return null;
        });
        registry.write(linking.ranking().registry());
        log.info("run {}: {} cases", runId, linking.ranking().cases().size());
        return new RunManifest(
                runId,
                "complete",
                linking.asOf() == null ? null : linking.asOf().toString(),
                fingerprint.configuration(),
                versions,
                fingerprint.options(),
                inputs,
                notRead(found),
                totals(read, linking.flagged(), linking.ranking(), trials),
                stages.times(),
                tables.versions(),
                reviews.ledgerHead(keyring));
    }

    /** What is left aside and why; entries of one archive are counted, since their names come from inside it. */
    private static List<RunManifest.NotRead> notRead(List<DumpFile> found) {
        Map<RunManifest.NotRead, Integer> entries = new LinkedHashMap<>();
        found.stream()
                .filter(f -> !f.isDump())
                .map(f -> new RunManifest.NotRead(
                        f.path(),
                        (f.entryNumber() == null ? "" : "entries ") + f.state().column() + ": " + f.reason()))
                .forEach(file -> entries.merge(file, 1, Integer::sum));
        return entries.entrySet().stream()
                .map(file -> new RunManifest.NotRead(
                        file.getKey().path(),
                        (file.getKey().reason().startsWith("entries") ? file.getValue() + " " : "")
                                + file.getKey().reason()))
                .toList();
    }

    private static Optional<RunManifest> lastRun(Workspace workspace) throws IOException {
        Optional<String> runId = workspace.latest();
        return runId.isEmpty()
                ? Optional.empty()
                : Optional.of(RunManifest.read(workspace.run(runId.get()).resolve("run.json")));
    }

    private static RunManifest.Totals totals(Counts read, long flagged, Ranking ranking, TrialHits trials) {
        Map<String, Integer> cases = new java.util.LinkedHashMap<>();
        for (org.tocsin.risk.Tier tier : org.tocsin.risk.Tier.values()) {
            cases.put(tier.label(), (int)
                    ranking.cases().stream().filter(c -> c.tier() == tier).count());
        }
        return new RunManifest.Totals(
                read.recordsRead(),
                read.posts(),
                read.skipped(),
                read.rejected(),
                read.fresh(),
                read.duplicate(),
                flagged,
                cases,
                trials.counts());
    }

    private static ReportData.Counts counts(Counts read) {
        return new ReportData.Counts(
                read.recordsRead(), read.posts(), read.skipped(), read.rejected(), read.fresh(), read.duplicate());
    }

    private static ReportData.Versions versions(Map<String, String> versions) {
        return new ReportData.Versions(
                versions.getOrDefault("tocsin", ""),
                versions.getOrDefault("rules", ""),
                versions.getOrDefault("models", ""));
    }
}
