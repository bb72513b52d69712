package org.tocsin.cli.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.CommandFailure;
import org.tocsin.cli.ExitCode;
import org.tocsin.evaluate.campaign.FoundCase;
import org.tocsin.evaluate.campaign.FoundRun;
import org.tocsin.evaluate.campaign.Known;
import org.tocsin.evaluate.campaign.Truth;
import org.tocsin.keys.KeyFile;
import org.tocsin.review.Decision;
import org.tocsin.review.RecordedHeads;
import org.tocsin.review.ReviewDatabase;
import org.tocsin.review.ReviewDesk;
import org.tocsin.review.ReviewException;
import org.tocsin.review.Verdict;
import org.tocsin.store.CaseLines;
import org.tocsin.store.CaseLines.Scored;
import org.tocsin.store.RegistryFile;
import org.tocsin.store.Workspace;
import org.tocsin.target.Lineage;
import org.tocsin.train.DecidedCase;

/** What cases weighed in the run that was decided on, and what was decided: by reviewers, or by truth in their place. */
final class DecidedCases {
    private final @Nullable Path keys;
    private final Path scratch;
    private final PrintWriter err;

    DecidedCases(@Nullable Path keys, Path scratch, PrintWriter err) {
        this.keys = keys;
        this.scratch = scratch;
        this.err = err;
    }

    /** Every case whose last decision tells anything. */
    List<DecidedCase> ofReviewers(Path workspace) throws IOException {
        Workspace folder = new Workspace(workspace);
        String newest = folder.latest()
                .orElseThrow(() -> new CommandFailure(ExitCode.NO_INPUT, workspace + ": no complete run"));
        Lineage lineage = new RegistryFile(folder.registry()).read().lineage();
        Map<String, Map<String, Scored>> runs = new HashMap<>();
        List<DecidedCase> cases = new ArrayList<>();
        int gone = 0;
        for (Decision decision : decisions(workspace)) {
            if (decision.verdict() == Verdict.UNSURE) {
                continue;
            }
            // what the reviewer had before them; should that run be gone, what the case is now
            Scored scored = in(runs, folder, decision.runId()).get(decision.caseId());
            if (scored == null) {
                scored = in(runs, folder, newest).get(decision.caseId());
            }
            if (scored == null) {
                gone++;
            } else {
                cases.add(decided(decision.caseId(), scored, lineage::current, decision.verdict() != Verdict.DISMISS));
            }
        }
        if (gone > 0) {
            err.println("tocsin: " + gone + " decided cases stand in no run any more and are left out");
        }
        return cases;
    }

    private static Map<String, Scored> in(Map<String, Map<String, Scored>> runs, Workspace workspace, String run)
            throws IOException {
        Map<String, Scored> known = runs.get(run);
        if (known == null) {
            known = new CaseLines(workspace.run(run)).read();
            runs.put(run, known);
        }
        return known;
    }

    private List<Decision> decisions(Path workspace) {
        if (!ReviewDatabase.exists(workspace)) {
            return List.of();
        }
        KeyFile file = KeyFile.locate(keys, System.getenv(), Path.of(System.getProperty("user.home", "")), workspace);
        try (ReviewDesk desk = ReviewDesk.open(workspace, file.load(), Clock.systemUTC(), new SecureRandom())) {
            return desk.decisions().lastOfEach(new RecordedHeads(workspace));
        } catch (ReviewException e) {
            throw new CommandFailure(
                    e.kind() == ReviewException.Kind.BUSY ? ExitCode.TRY_AGAIN : ExitCode.DENIED,
                    String.valueOf(e.getMessage()));
        }
    }

    /** Every case of the newest runs: confirmed if most of its acts are of one serious campaign. */
    List<DecidedCase> ofTruths(List<Path> truths, List<Path> workspaces) throws IOException {
        CampaignMeasurement measurement = new CampaignMeasurement(false, scratch, err);
        List<DecidedCase> cases = new ArrayList<>();
        for (int i = 0; i < truths.size(); i++) {
            Truth truth = CampaignMeasurement.truth(truths.get(i));
            FoundRun run = measurement.run(truth, workspaces.get(i));
            Known known = new Known(truth, run.held());
            Map<String, Scored> lines = new CaseLines(new Workspace(workspaces.get(i)).run(run.runId())).read();
            String ours = i + " "; // two workspaces may give one id to two people
            for (FoundCase found : run.cases()) {
                Scored scored = lines.get(found.caseId());
                if (scored != null) {
                    cases.add(decided(found.caseId(), scored, ours::concat, known.isSerious(found)));
                }
            }
        }
        return cases;
    }

    private static DecidedCase decided(String id, Scored scored, UnaryOperator<String> target, boolean confirmed) {
        return new DecidedCase(id, target.apply(scored.targetId()), scored.began(), scored.lines(), confirmed);
    }
}
