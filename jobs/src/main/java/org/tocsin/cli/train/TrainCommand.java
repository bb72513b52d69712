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
import org.tocsin.cli.Scratch;
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

/**
 * {@code train}: fits the classifier on labelled posts, or the weights of cases on decisions, and prints what the fit does on
 * what it has not seen.
 */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Fit the classifier of posts, one model for each language, and print its figures out of fold:",
            "each post is judged by weights fitted on the other folds. Without --out nothing is written.",
            "With --risk, fit what cases weigh to reviewers' decisions instead, starting from the weights set by hand, and",
            "write DIR/risk.yml, which later scans of that workspace use. Figures are of the newest fifth of targets, held",
            "out; weights that do worse there than the hand's are not written."
        },
        footer = {
            "",
            "A labelled post is a line of JSON with id, lang, text and gold: {\"stance\": \"attack\",",
            "\"indicators\": [\"DOX.PUBLISH\"], \"family\": \"landlord\"} or {\"threat\": true}.",
            "Posts of one family stay in one fold: the CRC-32 of the family, else of the id, modulo the folds.",
            "",
            "With --risk, a case confirmed or escalated counts for, one dismissed against; the last decision counts, and",
            "unsure ones do not. At least 30 cases of 10 targets, 5 of each sort. With --truth, which may be repeated, each",
            "with its --workspace, truth about campaigns takes the place of decisions.",
            "",
            "Examples:",
            "  tocsin train models/training/*.ndjson --background talk.ndjson --folds 5 --out weights",
            "  tocsin train --risk --workspace tocsin-out",
            "  tocsin train --risk --truth bench/truth.ndjson --workspace wb"
        })
public final class TrainCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "LABELLED", description = "NDJSON files of labelled posts")
    private List<Path> labelled = List.of();

    @Option(
            names = "--background",
            paramLabel = "FILE",
            description = "NDJSON file of ordinary talk without labels, taken for no attack; may be repeated")
    private List<Path> background = List.of();

    @Option(names = "--risk", description = "fit what cases weigh, to decisions on them")
    private boolean risk;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "with --risk: whose decisions, and where the weights go (default: tocsin-out)")
    private List<Path> workspaces = List.of();

    @Option(
            names = "--truth",
            paramLabel = "TRUTH",
            description = "with --risk: NDJSON truth about campaigns, as synth writes it, in the place of decisions")
    private List<Path> truths = List.of();

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "with --risk: the key file (default: TOCSIN_KEYS, or your configuration folder)")
    private @Nullable Path keys;

    @Option(names = "--folds", paramLabel = "N", description = "how many folds (default: ${DEFAULT-VALUE})")
    private int folds = 5;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "write the weights there, posts.LANG.bin; with --risk risk.yml, instead of into the workspace")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (folds < 2) {
            throw new ParameterException(spec.commandLine(), "--folds: a number from 2 was expected, found " + folds);
        }
        boolean forRisk = !workspaces.isEmpty() || !truths.isEmpty() || keys != null;
        if (risk != labelled.isEmpty() || (forRisk && !risk)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "either LABELLED files or --risk, with its own options, was expected, found "
                            + (labelled.isEmpty() ? "neither" : "both"));
        }
        if (risk) {
            fitRisk(workspaces.isEmpty() ? List.of(Path.of("tocsin-out")) : workspaces);
        } else {
            fitPosts();
        }
        return ExitCode.DONE.code();
    }

    private void fitRisk(List<Path> folders) throws IOException {
        int expected = Math.max(1, truths.size());
        if (folders.size() != expected) {
            throw new ParameterException(
                    spec.commandLine(),
                    "one --workspace, or one for each --truth, was expected, found " + folders.size() + " and "
                            + truths.size() + " truths");
        }
        PrintWriter err = spec.commandLine().getErr();
        DecidedCases cases = new DecidedCases(keys, Scratch.folder(), err);
        new RiskFitting(spec.commandLine().getOut(), err)
                .fit(
                        truths.isEmpty() ? cases.ofReviewers(folders.get(0)) : cases.ofTruths(truths, folders),
                        out == null ? folders : List.of(out));
    }

    private void fitPosts() throws IOException {
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
    }

    private static Trainer.Example example(PostDetector detector, WordClasses classes, LabelledPost labelled) {
        Post post = labelled.post();
        Findings ruled = detector.detect(post, Depth.SCREENED);
        String words = LearnedText.of(post.text(), ruled.identifiers()).text();
        return new Trainer.Example(labelled, Grams.of(words, classes), LearnedSigns.of(ruled));
    }
}
