package org.tocsin.cli.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.cli.CommandFailure;
import org.tocsin.cli.ExitCode;
import org.tocsin.risk.Factor;
import org.tocsin.store.RiskFile;
import org.tocsin.store.RiskFile.Basis;
import org.tocsin.store.Workspace;
import org.tocsin.store.WorkspaceLock;
import org.tocsin.train.DecidedCase;
import org.tocsin.train.RiskTraining;
import org.tocsin.train.RiskTraining.Outcome;

/** {@code train --risk}: fits what cases weigh, says what that is worth, and writes it where it is no worse than the hand's. */
final class RiskFitting {
    private final PrintWriter out;
    private final PrintWriter err;

    RiskFitting(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Writes {@code risk.yml} into each folder. */
    void fit(List<DecidedCase> cases, List<Path> folders) throws IOException {
        RiskTraining.lacking(cases).ifPresent(lacking -> {
            throw new CommandFailure(ExitCode.NO_INPUT, "too few decisions to fit on: " + lacking);
        });
        Outcome outcome = new RiskTraining(step -> err.println("tocsin: " + step)).train(cases);
        List<String> about = about(cases, outcome);
        about.forEach(out::println);
        if (!outcome.isNoWorse()) {
            out.println("The weights set by hand do better on cases that no fit has seen: nothing is written.");
            return;
        }
        SortedMap<String, Basis> bases = bases(cases);
        out.println("multiplier  cases  factor");
        outcome.weights()
                .multipliers()
                .forEach((name, multiplier) -> out.println(String.format(
                        Locale.ROOT,
                        "%10.3f %6d  %s",
                        multiplier / 1000.0,
                        bases.getOrDefault(name, new Basis(0, 0, 0)).cases(),
                        name)));
        out.println(String.format(
                Locale.ROOT,
                "Added to the prior: %+.3f of log-odds.",
                outcome.weights().shiftMilli() / 1000.0));
        for (Path folder : folders) {
            Path file = folder.resolve("risk.yml");
            write(folder, () -> new RiskFile(file).write(outcome.weights(), bases, about));
            out.println("Written: " + file);
        }
    }

    private static List<String> about(List<DecidedCase> cases, Outcome outcome) {
        List<String> about = new ArrayList<>();
        about.add("Fitted on " + RiskTraining.tally(cases) + ".");
        about.add("Measured by a fit on the older targets, on the newest fifth of targets: "
                + RiskTraining.tally(outcome.heldOut()) + ".");
        about.add(String.format(Locale.ROOT, "%-36s %8s %8s", "held out", "by hand", "fitted"));
        about.add(
                figures("log loss", outcome.byHand().logLoss(), outcome.fitted().logLoss()));
        about.add(figures(
                "calibration error (ten bins)",
                outcome.byHand().calibrationError(),
                outcome.fitted().calibrationError()));
        about.add(figures(
                "area under the ROC curve",
                outcome.byHand().rocArea(),
                outcome.fitted().rocArea()));
        return about;
    }

    private static String figures(String name, double byHand, double fitted) {
        return String.format(Locale.ROOT, "%-36s %8.3f %8.3f", name, byHand, fitted);
    }

    /** On what each factor's multiplier rests. */
    private static SortedMap<String, Basis> bases(List<DecidedCase> cases) {
        SortedMap<String, Basis> bases = new TreeMap<>();
        for (DecidedCase one : cases) {
            for (Factor line : one.lines()) {
                bases.merge(
                        line.name(),
                        new Basis(line.handMilli(), line.handMilli(), 1),
                        (a, b) -> new Basis(
                                Math.min(a.leastMilli(), b.leastMilli()),
                                Math.max(a.mostMilli(), b.mostMilli()),
                                a.cases() + b.cases()));
            }
        }
        return bases;
    }

    /** A piece of work on a file. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /** Into a workspace only while no scan is at work there: a run has one set of weights. */
    private static void write(Path folder, Writing writing) throws IOException {
        Workspace workspace = new Workspace(folder);
        if (!Files.isDirectory(workspace.runs())) {
            writing.run();
            return;
        }
        Optional<WorkspaceLock> lock = WorkspaceLock.take(workspace);
        if (lock.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.TRY_AGAIN, folder + ": a run is at work here; try again when it has ended");
        }
        try (WorkspaceLock held = lock.get()) {
            writing.run();
        }
    }
}
