package org.tocsin.cli.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.ExitCode;
import org.tocsin.detect.PostDetector;
import org.tocsin.evaluate.Evaluation;
import org.tocsin.evaluate.EvaluationTable;
import org.tocsin.evaluate.EvaluationWriter;
import org.tocsin.train.LabelledPost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: measures the detector as it ships on labelled posts, by set and language, without their words. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measure what the detector does on labelled posts: flags, stances, indicators, scores, and whether groups of",
            "people or ways of writing are judged alike. Prints tables by set and language; no word of a post."
        },
        footer = {
            "",
            "A labelled post is a line of JSON with id, lang, text and gold, of which every key is optional: flagged,",
            "stance, indicators, threat, functionality (HateCheck's), target or group, family. A set is a file. Of posts",
            "without labels the share flagged is printed.",
            "",
            "Example:",
            "  tocsin evaluate posts.ndjson talk.ndjson --out figures"
        })
public final class EvaluateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "LABELLED", description = "NDJSON files of labelled posts")
    private List<Path> labelled = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "write all figures there, evaluation.json, and pages with pictures, evaluation.html")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<LabelledPost> posts = LabelledFiles.read(labelled, false);
        spec.commandLine().getErr().println("judging " + posts.size() + " posts");
        Evaluation evaluation = Evaluation.of(PostDetector.standard(), posts);
        EvaluationTable.of(evaluation).forEach(spec.commandLine().getOut()::println);
        if (out != null) {
            new EvaluationWriter().write(out, evaluation);
            spec.commandLine().getErr().println("written: " + out.resolve("evaluation.html"));
        }
        return ExitCode.DONE.code();
    }
}
