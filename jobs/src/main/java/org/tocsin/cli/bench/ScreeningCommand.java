package org.tocsin.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tocsin.bench.ScreeningLoss;
import org.tocsin.cli.CommandFailure;
import org.tocsin.cli.ExitCode;
import org.tocsin.cli.signals.PostExplanation;
import org.tocsin.detect.Depth;
import org.tocsin.detect.PostDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench screening}: what screened runs miss of posts of one's own. */
@Command(
        name = "screening",
        mixinStandardHelpOptions = true,
        description = {
            "Judge posts twice, exhaustively and screened, and count what only one of the two finds.",
            "Posts as signals reads them; a line that is none is passed over. Prints counts, no word of a post."
        },
        footer = {"", "Example:", "  tocsin bench screening posts.ndjson"})
final class ScreeningCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "posts, one JSON object a line")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CommandFailure(ExitCode.NO_INPUT, file + ": no such file, or not readable");
        }
        PostDetector detector = PostDetector.standard();
        ScreeningLoss loss = new ScreeningLoss();
        try (Stream<String> lines = Files.lines(file)) {
            lines.parallel()
                    .flatMap(line -> PostExplanation.read(line).stream())
                    .forEach(post ->
                            loss.add(detector.detect(post, Depth.EXHAUSTIVE), detector.detect(post, Depth.SCREENED)));
        }
        loss.lines().forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.code();
    }
}
