package org.tocsin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.keys.KeyFile;
import org.tocsin.keys.Keyring;
import org.tocsin.review.ReviewDatabase;
import org.tocsin.stage.Scan;
import org.tocsin.store.RunManifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job on one machine: dumps in, a ranked and redacted report out. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        description = "Read dumps of public posts and write a ranked, redacted report: one run in a workspace.",
        footer = {
            "",
            "Files that are no dump are named and skipped; what cannot be read is counted and kept as a reject.",
            "A workspace that exists gets a new run over all that it holds, old and new.",
            "",
            "Example:",
            "  tocsin scan dumps/reddit dumps/pol.ndjson.zst --out tocsin-out"
        })
public final class ScanCommand implements Callable<Integer> {
    private static final int NAMED = 10;

    @Parameters(arity = "1..*", paramLabel = "DUMP", description = "a file, folder or glob")
    private List<String> dumps = List.of();

    @Option(
            names = {"--out", "--workspace"},
            paramLabel = "DIR",
            description = "the workspace (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("tocsin-out");

    @Option(names = "--format", paramLabel = "F", description = "read every file as this format instead of sniffing")
    private @Nullable String format;

    @Option(
            names = "--mapping",
            paramLabel = "M.yml",
            description = "a mapping for files that no built-in format claims")
    private @Nullable Path mapping;

    @Option(
            names = "--as-of",
            paramLabel = "T",
            description = "judge as of this time (default: the newest trusted one)")
    private @Nullable String asOf;

    @Option(
            names = "--assume-public",
            description = "read what does not say whether it is public; the manifest records it")
    private boolean assumePublic;

    @Option(names = "--exhaustive", description = "run every detector on every post: slower, and misses nothing")
    private boolean exhaustive;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "the key file (default: TOCSIN_KEYS, or your configuration folder)")
    private @Nullable Path keys;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        Scan.Request request = new Scan.Request(
                dumps,
                out,
                new IngestOptions(format, mapping, assumePublic),
                exhaustive,
                asOf == null ? null : instant(asOf),
                Scratch.folder());
        SecureRandom random = new SecureRandom();
        Clock clock = Clock.systemUTC();
        Scan scan = new Scan(
                () -> keyring(random),
                new ReviewsOfWorkspace(out, clock, random, err),
                new ConsoleProgress(err, Boolean.getBoolean("tocsin.terminal"), System::nanoTime),
                clock);
        Scan.Outcome outcome = scan.run(request);
        summarise(outcome, spec.commandLine().getOut(), err);
        return outcome.tooManyRejects() ? ExitCode.BAD_RECORDS.code() : ExitCode.DONE.code();
    }

    private Keyring keyring(SecureRandom random) {
        KeyFile file = KeyFile.locate(keys, System.getenv(), Path.of(System.getProperty("user.home", "")), out);
        // new keys could neither open nor continue what was decided under the old ones
        return ReviewDatabase.exists(out) ? file.load() : file.loadOrMake(random);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--as-of: a time such as 2022-09-04T23:59:59Z was expected, found " + text);
        }
    }

    private static void summarise(Scan.Outcome outcome, PrintWriter out, PrintWriter err) {
        RunManifest manifest = outcome.manifest();
        manifest.notRead().stream()
                .limit(NAMED)
                .forEach(file -> err.println("tocsin: not read: " + file.path() + ": " + file.reason()));
        if (manifest.notRead().size() > NAMED) {
            err.println("tocsin: not read: " + (manifest.notRead().size() - NAMED) + " more files, named in run.json");
        }
        RunManifest.Totals counts = manifest.counts();
        out.printf(
                "Read %,d records of %d files: %,d posts (%,d new, %,d seen before), %,d skipped, %,d rejected.%n",
                counts.recordsRead(),
                manifest.inputs().size(),
                counts.posts(),
                counts.fresh(),
                counts.duplicate(),
                counts.skipped(),
                counts.rejected());
        Map<String, Integer> cases = counts.cases();
        out.printf(
                "Found %,d flagged posts and %d cases: %d imminent, %d high, %d elevated, %d routine.%n",
                counts.flagged(),
                cases.values().stream().mapToInt(Integer::intValue).sum(),
                cases.getOrDefault("imminent", 0),
                cases.getOrDefault("high", 0),
                cases.getOrDefault("elevated", 0),
                cases.getOrDefault("routine", 0));
        counts.trialHits().forEach((rule, hits) -> out.printf("On trial, without weight: %s, %,d hits.%n", rule, hits));
        out.println("A human must confirm a case before anyone acts on it.");
        out.println("Report: " + outcome.report());
    }
}
