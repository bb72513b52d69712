package org.tocsin.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tocsin.bench.DetectorBench;
import org.tocsin.cli.CommandFailure;
import org.tocsin.cli.ExitCode;
import org.tocsin.cli.signals.PostExplanation;
import org.tocsin.post.Post;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench detector}: how much faster a screened run is than CoreNLP over every post. */
@Command(
        name = "detector",
        mixinStandardHelpOptions = true,
        description = {
            "Measure the screen, all that signals does, and CoreNLP (tokenize, pos, lemma, ner, depparse) on your posts,",
            "in one run. Posts as signals reads them; CoreNLP gets a sample of them. Prints figures, no word of a post."
        },
        footer = {"", "Example:", "  tocsin bench detector posts.ndjson --sample 300"})
final class DetectorCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "posts, one JSON object a line")
    private Path file = Path.of("");

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "posts that CoreNLP reads whole (default: ${DEFAULT-VALUE})")
    private int sample = 300;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CommandFailure(ExitCode.NO_INPUT, file + ": no such file, or not readable");
        }
        List<Post> posts;
        try (Stream<String> lines = Files.lines(file)) {
            posts = lines.flatMap(line -> PostExplanation.read(line).stream()).toList();
        }
        if (sample < 1 || posts.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--sample is at least 1, and FILE holds a post");
        }
        new DetectorBench(posts, sample).run().forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.code();
    }
}
