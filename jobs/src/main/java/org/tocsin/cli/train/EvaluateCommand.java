package org.tocsin.cli.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.ExitCode;
import org.tocsin.cli.Scratch;
import org.tocsin.detect.PostDetector;
import org.tocsin.evaluate.Evaluation;
import org.tocsin.evaluate.EvaluationTable;
import org.tocsin.evaluate.EvaluationWriter;
import org.tocsin.evaluate.campaign.CampaignEvaluation;
import org.tocsin.evaluate.campaign.CampaignTable;
import org.tocsin.evaluate.campaign.CampaignWriter;
import org.tocsin.train.LabelledPost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code evaluate}: measures the detector as it ships on labelled posts, by set and language, without their words; or a
 * run on truth about campaigns.
 */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measure what the detector does on labelled posts: flags, stances, indicators, scores, and whether groups of",
            "people or ways of writing are judged alike. Prints tables by set and language; no word of a post.",
            "With --truth, measure the newest run of a workspace against truth about campaigns instead: grouping,",
            "targets, ranking, calibration, stages, days to detection, each factor left out in turn, simpler ways. Several",
            "truths, each with its workspace, are measured one by one and pooled."
        },
        footer = {
            "",
            "A labelled post is a line of JSON with id, lang, text and gold, of which every key is optional: flagged,",
            "stance, indicators, threat, functionality (HateCheck's), target or group, family. A set is a file. Of posts",
            "without labels the share flagged is printed.",
            "",
            "Examples:",
            "  tocsin evaluate posts.ndjson talk.ndjson --out figures",
            "  tocsin evaluate --truth bench/truth.ndjson --workspace tocsin-out --replay --out figures",
            "  tocsin evaluate --truth a/truth.ndjson --workspace wa --truth b/truth.ndjson --workspace wb"
        })
public final class EvaluateCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "LABELLED", description = "NDJSON files of labelled posts")
    private List<Path> labelled = List.of();

    @Option(
            names = "--truth",
            paramLabel = "TRUTH",
            description = "NDJSON truth about campaigns, as synth writes it beside its dumps")
    private List<Path> truths = List.of();

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description =
                    "with --truth: whose newest complete run to measure, one for each truth (default: tocsin-out)")
    private List<Path> workspaces = List.of();

    @Option(
            names = "--replay",
            description = {
                "with --truth: also measure days to detection, by ranking again what had been posted by the end of each",
                "day of a campaign (up to 200 days)"
            })
    private boolean replay;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "write all figures there as JSON, and pages with pictures: evaluation.html or campaigns.html")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (labelled.isEmpty() == truths.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "either LABELLED files or --truth was expected, found " + (truths.isEmpty() ? "neither" : "both"));
        }
        if (truths.isEmpty()) {
            judgePosts();
        } else {
            measureCampaigns(workspaces.isEmpty() ? List.of(Path.of("tocsin-out")) : workspaces);
        }
        return ExitCode.DONE.code();
    }

    private void measureCampaigns(List<Path> folders) throws IOException {
        if (folders.size() != truths.size()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "one --workspace for each --truth was expected, found " + folders.size() + " and " + truths.size());
        }
        PrintWriter err = spec.commandLine().getErr();
        List<CampaignEvaluation> measured =
                new CampaignMeasurement(replay, Scratch.folder(), err).measure(truths, folders);
        CampaignTable.of(measured).forEach(spec.commandLine().getOut()::println);
        if (out != null) {
            new CampaignWriter().write(out, measured);
            err.println("written: " + out.resolve("campaigns.html"));
        }
    }

    private void judgePosts() throws IOException {
        List<LabelledPost> posts = LabelledFiles.read(labelled, false);
        spec.commandLine().getErr().println("judging " + posts.size() + " posts");
        Evaluation evaluation = Evaluation.of(PostDetector.standard(), posts);
        EvaluationTable.of(evaluation).forEach(spec.commandLine().getOut()::println);
        if (out != null) {
            new EvaluationWriter().write(out, evaluation);
            spec.commandLine().getErr().println("written: " + out.resolve("evaluation.html"));
        }
    }
}
