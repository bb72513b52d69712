package org.tocsin.cli.review;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import org.tocsin.cli.ExitCode;
import org.tocsin.keys.Keyring;
import org.tocsin.review.Decision;
import org.tocsin.review.ReviewDesk;
import org.tocsin.review.Verdict;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decide CASE}: a reviewer's word on a case. */
@Command(
        name = "decide",
        description = "Records a reviewer's decision on a case; the last one counts, and all are kept.",
        footerHeading = "%nExample:%n",
        footer = "  tocsin decide CASE --confirm --reason \"read all posts\" --reviewer amina")
final class DecideCommand extends ReviewCommand {
    @Parameters(paramLabel = "CASE", description = "The id of a case of the newest run.")
    private String caseId = "";

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why. Kept beside the ledger; name nobody in it.")
    private String reason = "";

    @Mixin
    private ReviewerOption reviewer = new ReviewerOption();

    /** One of the four. */
    static final class Choice {
        @Option(names = "--confirm", description = "It is an attack on a person: it may be exported.")
        private boolean confirm;

        @Option(names = "--dismiss", description = "It is not; what was exported of it is withdrawn.")
        private boolean dismiss;

        @Option(names = "--unsure", description = "It cannot be told from this.")
        private boolean unsure;

        @Option(names = "--escalate", description = "Somebody else must decide, soon.")
        private boolean escalate;

        Verdict verdict() {
            Map<Verdict, Boolean> given = Map.of(
                    Verdict.CONFIRM,
                    confirm,
                    Verdict.DISMISS,
                    dismiss,
                    Verdict.UNSURE,
                    unsure,
                    Verdict.ESCALATE,
                    escalate);
            return Arrays.stream(Verdict.values())
                    .filter(given::get)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("picocli lets no decision pass without a verdict"));
        }
    }

    DecideCommand(ReviewContext context) {
        super(context);
    }

    @Override
    ExitCode at(ReviewDesk desk, Keyring ring, PrintWriter out) {
        Decision decision = reviewer.signed(
                context().passphrases(),
                (name, passphrase) -> desk.decisions().decide(caseId, choice.verdict(), reason, name, passphrase));
        out.println("case " + decision.caseId() + ": " + decision.verdict().label() + " by " + decision.reviewer()
                + ", ledger entry " + decision.entry().seq());
        return ExitCode.DONE;
    }
}
