package org.tocsin.cli.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.cli.CommandFailure;
import org.tocsin.cli.ExitCode;
import org.tocsin.evaluate.campaign.CampaignEvaluation;
import org.tocsin.evaluate.campaign.FoundRun;
import org.tocsin.evaluate.campaign.Truth;
import org.tocsin.evaluate.campaign.TruthFile;
import org.tocsin.risk.RiskWeights;
import org.tocsin.stage.StoredRun;
import org.tocsin.store.RiskFile;
import org.tocsin.store.Workspace;

/** {@code evaluate --truth}: the newest complete runs of workspaces against truth about their campaigns. */
final class CampaignMeasurement {
    private static final int EVERY = 10;

    private final boolean replay;
    private final Path scratch;
    private final PrintWriter err;

    /** {@code replay}: measure days to detection too. */
    CampaignMeasurement(boolean replay, Path scratch, PrintWriter err) {
        this.replay = replay;
        this.scratch = scratch;
        this.err = err;
    }

    /** Each truth with the workspace at the same place in its list; where there are several, all of them pooled, last. */
    List<CampaignEvaluation> measure(List<Path> truthFiles, List<Path> workspaces) throws IOException {
        List<Truth> truths = new ArrayList<>();
        for (Path file : truthFiles) {
            truths.add(truth(file));
        }
        List<FoundRun> runs = new ArrayList<>();
        List<CampaignEvaluation> measured = new ArrayList<>();
        for (int i = 0; i < truths.size(); i++) {
            FoundRun run = run(truths.get(i), workspaces.get(i));
            runs.add(run);
            Path folder = new Workspace(workspaces.get(i)).run(run.runId());
            RiskWeights weights = new RiskFile(folder.resolve("risk.yml")).read();
            measured.add(CampaignEvaluation.of(truths.get(i), run, replay, weights, this::tell));
        }
        List<CampaignEvaluation> all = new ArrayList<>(measured);
        if (measured.size() > 1) {
            all.add(CampaignEvaluation.pooled(truths, runs, measured));
        }
        return all;
    }

    /** The newest complete run of a workspace, as far as a truth can say anything of it. */
    FoundRun run(Truth truth, Path workspace) throws IOException {
        Workspace folder = new Workspace(workspace);
        String runId = folder.latest()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.NO_INPUT,
                        workspace + ": no complete run; scan the truth's dumps with --out " + workspace + " first"));
        Set<Truth.Name> names = truth.posts().stream().map(Truth.Post::name).collect(Collectors.toSet());
        err.println("tocsin: reading run " + runId + " of " + workspace);
        FoundRun run = new StoredRun(folder, runId, scratch).read(names);
        if (!names.isEmpty() && run.held().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.NO_INPUT,
                    workspace + ": holds none of the truth's " + names.size()
                            + " posts; give the workspace into which their dumps were scanned");
        }
        if (names.size() > run.held().size()) {
            err.println("tocsin: " + (names.size() - run.held().size()) + " of the truth's " + names.size()
                    + " posts are not in the workspace and count as not found");
        }
        return run;
    }

    static Truth truth(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandFailure(ExitCode.NO_INPUT, file + ": no such file, or not readable");
        }
        try {
            return TruthFile.read(file);
        } catch (TruthFile.BadTruth e) {
            throw new CommandFailure(ExitCode.BAD_RECORDS, String.valueOf(e.getMessage()));
        }
    }

    private void tell(String what, int done, int of) {
        if (done % EVERY == 0 || done == of) {
            err.println("tocsin: " + what + ": " + done + " of " + of);
        }
    }
}
