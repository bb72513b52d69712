package org.tocsin.cli.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.classify.Grams;
import org.tocsin.classify.ModelFile;
import org.tocsin.classify.WordClasses;
import org.tocsin.cli.ExitCode;
import org.tocsin.detect.Depth;
import org.tocsin.detect.Findings;
import org.tocsin.detect.LearnedSigns;
import org.tocsin.detect.LearnedText;
import org.tocsin.detect.PostDetector;
import org.tocsin.post.Post;
import org.tocsin.text.Language;
import org.tocsin.train.LabelledPost;
import org.tocsin.train.Trainer;
import org.tocsin.train.UnseenFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train}: fits the classifier on labelled posts and prints what it does on posts it has not seen. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Fit the classifier of posts, one model for each language, and print its figures out of fold:",
            "each post is judged by weights fitted on the other folds. Without --out nothing is written."
        },
        footer = {
            "",
            "A labelled post is a line of JSON with id, lang, text and gold: {\"stance\": \"attack\",",
            "\"indicators\": [\"DOX.PUBLISH\"], \"family\": \"landlord\"} or {\"threat\": true}.",
            "Posts of one family stay in one fold: the CRC-32 of the family, else of the id, modulo the folds.",
            "",
            "Example:",
            "  tocsin train models/training/*.ndjson --background talk.ndjson --folds 5 --out weights"
        })
public final class TrainCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "LABELLED", description = "NDJSON files of labelled posts")
    private List<Path> labelled = List.of();

    @Option(
            names = "--background",
            paramLabel = "FILE",
            description = "NDJSON file of ordinary talk without labels, taken for no attack; may be repeated")
    private List<Path> background = List.of();

    @Option(names = "--folds", paramLabel = "N", description = "how many folds (default: ${DEFAULT-VALUE})")
    private int folds = 5;

    @Option(names = "--out", paramLabel = "DIR", description = "write the weights there, posts.LANG.bin")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (folds < 2) {
            throw new ParameterException(spec.commandLine(), "--folds: a number from 2 was expected, found " + folds);
        }
        PrintWriter err = spec.commandLine().getErr();
        List<LabelledPost> posts = new ArrayList<>(LabelledFiles.read(labelled, false));
        posts.addAll(LabelledFiles.read(background, true));
        err.println("reading " + posts.size() + " posts with rules and grammar");
        PostDetector detector = PostDetector.untaught();
        for (Language language : List.of(Language.EN, Language.FR)) {
            WordClasses classes = WordClasses.of(language);
            List<Trainer.Example> examples = posts.parallelStream()
                    .filter(p -> language.code().equals(p.post().lang()))
                    .map(p -> example(detector, classes, p))
                    .toList();
            if (examples.isEmpty()) {
                continue;
            }
            err.println("fitting " + language.code() + ": " + examples.size() + " posts, " + folds + " folds");
            Trainer.Trained trained = new Trainer(folds).train(examples);
            UnseenFigures.of(language.code(), examples, trained)
                    .forEach(spec.commandLine().getOut()::println);
            if (out != null) {
                Files.createDirectories(out);
                try (OutputStream bytes = Files.newOutputStream(out.resolve("posts." + language.code() + ".bin"))) {
                    ModelFile.write(trained.model(), bytes);
                }
            }
        }
        return ExitCode.DONE.code();
    }

    private static Trainer.Example example(PostDetector detector, WordClasses classes, LabelledPost labelled) {
        Post post = labelled.post();
        Findings ruled = detector.detect(post, Depth.SCREENED);
        String words = LearnedText.of(post.text(), ruled.identifiers()).text();
        return new Trainer.Example(labelled, Grams.of(words, classes), LearnedSigns.of(ruled));
    }
}
