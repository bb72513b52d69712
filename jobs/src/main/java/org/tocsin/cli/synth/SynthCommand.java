package org.tocsin.cli.synth;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.tocsin.cli.CommandFailure;
import org.tocsin.cli.ExitCode;
import org.tocsin.synth.BadTexts;
import org.tocsin.synth.Synth;
import org.tocsin.synth.SynthOptions;
import org.tocsin.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code synth}: invents dumps with known attacks, to measure scans by. */
@Command(
        name = "synth",
        mixinStandardHelpOptions = true,
        description = {
            "Invent dumps of six platforms: plain talk, attacks on invented people, and what only looks",
            "like them. Writes DIR/dumps, and DIR/truth.ndjson, which says what each post is. The same",
            "options give the same bytes."
        },
        footer = {
            "",
            "Everybody is invented; numbers, addresses of mail and links are of ranges that belong to nobody.",
            "A folder of texts holds en.yml and fr.yml with the lists and families of those that ship.",
            "",
            "Example:",
            "  tocsin synth --out bench --posts 100000 --seed 7 && tocsin scan bench/dumps"
        })
public final class SynthCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "DIR", required = true, description = "a new or empty folder")
    private Path out = Path.of("");

    @Option(names = "--posts", paramLabel = "N", description = "how many in all (default: ${DEFAULT-VALUE})")
    private long posts = 10_000;

    @Option(names = "--seed", paramLabel = "S", description = "another one, another world (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--attacks",
            paramLabel = "SHARE",
            description = "share of posts that attack somebody (default: ${DEFAULT-VALUE})")
    private double attacks = 0.005;

    @Option(
            names = "--hashtag",
            paramLabel = "SHARE",
            arity = "0..1",
            defaultValue = "0",
            fallbackValue = "0.1",
            description = "a harmless hashtag takes a tenth of all posts, or this share of them")
    private double hashtag;

    @Option(
            names = "--texts",
            paramLabel = "TEXTS",
            description = "tuning, testing or a folder (default: ${DEFAULT-VALUE})")
    private String texts = "tuning";

    @Option(
            names = "--lang",
            paramLabel = "L",
            split = ",",
            description = "languages, by commas (default: ${DEFAULT-VALUE})")
    private List<String> languages = List.of("en", "fr");

    @Option(
            names = "--scenarios",
            paramLabel = "NAME",
            split = ",",
            description = "which to play, by commas (default: all)")
    private List<String> scenarios = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "T",
            description = "when the dumps end, fourteen months after they begin (default: ${DEFAULT-VALUE})")
    private String asOf = "2026-03-14T20:00:00Z";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SynthOptions options = options();
        refuseFull(out);
        PrintWriter err = spec.commandLine().getErr();
        long begin = System.nanoTime();
        Synth.Written written;
        try {
            written = Synth.write(out, options, progress(err));
        } catch (BadTexts e) {
            throw new CommandFailure(ExitCode.BAD_CONFIGURATION, String.valueOf(e.getMessage()));
        }
        double seconds = Math.max(.001, (System.nanoTime() - begin) / 1e9);
        err.printf(Locale.ROOT, "tocsin: %,d posts in %.1f s, %,.0f a second%n", posts, seconds, posts / seconds);
        if (!written.missing().isEmpty()) {
            err.println("tocsin: no room for " + String.join(", ", written.missing())
                    + "; ask for more --posts or a larger share of --attacks");
        }
        PrintWriter told = spec.commandLine().getOut();
        told.printf(
                Locale.ROOT,
                "%,d posts, of which %,d attack somebody in %,d campaigns; %,d look-alikes%n",
                written.posts(),
                written.attacks(),
                written.campaigns(),
                written.lookAlikes());
        told.println("dumps: " + out.resolve("dumps"));
        told.println("truth: " + out.resolve("truth.ndjson"));
        return ExitCode.DONE.code();
    }

    private SynthOptions options() {
        if (posts < 1) {
            throw misuse("--posts: found " + posts + "; give at least 1");
        }
        if (!(attacks >= 0 && attacks <= .5) || !(hashtag >= 0 && hashtag <= .5)) {
            throw misuse(
                    "--attacks and --hashtag: found " + attacks + " and " + hashtag + "; give shares from 0 to 0.5");
        }
        List<Language> chosen = new ArrayList<>();
        for (String tag : languages) {
            Language language = Language.ofTag(tag).orElse(Language.OTHER);
            if (language == Language.OTHER || chosen.contains(language)) {
                throw misuse("--lang: found '" + tag + "'; give en, fr or both");
            }
            chosen.add(language);
        }
        for (String name : scenarios) {
            if (!Synth.scenarios().contains(name)) {
                throw misuse("--scenarios: no '" + name + "'; there are " + String.join(", ", Synth.scenarios()));
            }
        }
        return new SynthOptions(posts, seed, attacks, hashtag, texts, chosen, scenarios, asOf());
    }

    private Instant asOf() {
        try {
            return Instant.parse(asOf);
        } catch (DateTimeParseException e) {
            throw misuse("--as-of: found '" + asOf + "'; give a time such as 2026-03-14T20:00:00Z");
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static void refuseFull(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandFailure(ExitCode.USAGE, folder + ": no folder; give a new or empty one");
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new CommandFailure(ExitCode.USAGE, folder + ": not empty; give a new or empty folder");
                }
            }
        }
    }

    /** How far it is: on a terminal one line that is written over, elsewhere a line every half a minute. */
    private LongConsumer progress(PrintWriter err) {
        boolean terminal = Boolean.getBoolean("tocsin.terminal");
        long every = (terminal ? Duration.ofMillis(500) : Duration.ofSeconds(30)).toNanos();
        long[] last = {System.nanoTime()};
        return done -> {
            long now = System.nanoTime();
            if (now - last[0] >= every) {
                last[0] = now;
                err.printf(Locale.ROOT, "tocsin: synth: %,d of %,d posts%s", done, posts, terminal ? "\r" : "\n");
                err.flush();
            }
        };
    }
}
