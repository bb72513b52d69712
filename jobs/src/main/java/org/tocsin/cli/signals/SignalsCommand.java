package org.tocsin.cli.signals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tocsin.cli.ExitCode;
import org.tocsin.detect.Depth;
import org.tocsin.detect.Findings;
import org.tocsin.detect.PostDetector;
import org.tocsin.post.Post;
import org.tocsin.report.Redactor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Posts as NDJSON in, findings as NDJSON out, in input order, without Spark. */
@Command(
        name = "signals",
        mixinStandardHelpOptions = true,
        description =
                "Judge posts one by one: NDJSON in, findings as NDJSON out, in input order. For pipes and notebooks.",
        footer = {
            "",
            "A post needs id and text; lang, author, thread, thread_title, reply_to, created_at and platform help.",
            "A line that is no such object is named on standard error, and the run goes on.",
            "",
            "Example:",
            "  echo '{\"id\":\"1\",\"text\":\"See you at the match!\"}' | tocsin signals"
        })
public final class SignalsCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            defaultValue = "-",
            paramLabel = "FILE",
            description = "NDJSON file, or - for standard input")
    private String file = "-";

    @Option(names = "--exhaustive", description = "run every detector on every post: slower, and misses nothing")
    private boolean exhaustive;

    @Option(names = "--show-text", description = "add the words that each signal stands on, every identifier masked")
    private boolean showText;

    @Option(names = "--threads", paramLabel = "N", description = "threads to use (default: one per core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Supplier<PostDetector> detectors;

    public SignalsCommand() {
        this(PostDetector::standard);
    }

    SignalsCommand(Supplier<PostDetector> detectors) {
        this.detectors = detectors;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter errors = spec.commandLine().getErr();
        if (threads < 1) {
            errors.println("tocsin signals: --threads: a number from 1 was expected, found " + threads);
            return ExitCode.USAGE.code();
        }
        if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
            errors.println("tocsin signals: " + file + ": no such file, or not readable");
            return ExitCode.NO_INPUT.code();
        }
        PostDetector detector = detectors.get();
        ConcurrentSkipListMap<String, LongAdder> trials = new ConcurrentSkipListMap<>();
        Depth depth = exhaustive ? Depth.EXHAUSTIVE : Depth.SCREENED;
        Redactor redactor = new Redactor();
        Function<PostLine, String> judge = line -> {
            Post post = Objects.requireNonNull(line.post());
            Findings findings = detector.detect(post, depth);
            findings.trials()
                    .forEach(rule ->
                            trials.computeIfAbsent(rule, r -> new LongAdder()).increment());
            return FindingsLine.write(
                    Objects.requireNonNull(line.id()),
                    findings,
                    showText ? span -> redactor.mask(post.text(), findings.identifiers(), span) : null);
        };
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, utf8), 1 << 16)) {
            new SignalStream(threads, judge).run(lines, spec.commandLine().getOut(), errors);
        }
        trials.forEach((rule, hits) -> errors.println("on trial, without weight: " + rule + ", " + hits + " hits"));
        return ExitCode.DONE.code();
    }
}
