package org.tocsin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tocsin.cli.bench.BenchCommands;
import org.tocsin.cli.ingest.CheckCommand;
import org.tocsin.cli.ingest.FormatsCommand;
import org.tocsin.cli.review.ReviewCommands;
import org.tocsin.cli.review.ReviewContext;
import org.tocsin.cli.signals.SignalsCommand;
import org.tocsin.cli.synth.SynthCommand;
import org.tocsin.cli.train.EvaluateCommand;
import org.tocsin.cli.train.TrainCommand;
import org.tocsin.keys.Keyring;
import org.tocsin.review.OffendingPosts;
import org.tocsin.stage.ExportPosts;
import org.tocsin.store.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code tocsin COMMAND}. */
@Command(
        name = "tocsin",
        mixinStandardHelpOptions = true,
        description = "Find doxxing campaigns and targeted threats in dumps of public posts, for human reviewers.",
        version = "tocsin 0.1.0",
        footer = {
            "",
            "Example:",
            "  tocsin scan data-samples --out tocsin-out",
            "",
            "Exit codes: 0 done, 2 usage, 65 too many bad records, 66 no input, 70 internal error, 75 try again,",
            "77 key or permission, 78 bad configuration, 99 nothing new to do.",
            "",
            "A finding is a question to a human. Nobody acts on one before a reviewer has confirmed it."
        })
public final class Tocsin {
    public static void main(String[] args) {
        System.exit(commandLine(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args));
    }

    /** All commands, printing to the given writers. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine main = new CommandLine(new Tocsin())
                .addSubcommand(new ScanCommand())
                .addSubcommand(new SignalsCommand())
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new FormatsCommand())
                .addSubcommand(new RulesCommand())
                .addSubcommand(new EvaluateCommand())
                .addSubcommand(new TrainCommand())
                .addSubcommand(new SynthCommand())
                .addSubcommand(new BenchCommands());
        ReviewCommands.addTo(main, ReviewContext.ofProcess(Tocsin::postsOf));
        return main.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new Misused())
                .setExecutionExceptionHandler(new Failures());
    }

    private static OffendingPosts postsOf(Path folder, Keyring keys) {
        Workspace workspace = new Workspace(folder);
        try {
            String runId = workspace
                    .latest()
                    .orElseThrow(() -> new CommandFailure(ExitCode.NO_INPUT, folder + ": no complete run"));
            return new ExportPosts(workspace, runId, Scratch.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
