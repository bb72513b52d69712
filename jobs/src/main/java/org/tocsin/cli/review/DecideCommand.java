package org.tocsin.cli.review;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tocsin.cli.ExitCode;
import org.tocsin.keys.Keyring;
import org.tocsin.review.Decision;
import org.tocsin.review.ReviewDesk;
import org.tocsin.review.Rulings;
import org.tocsin.review.Rulings.Ruling;
import org.tocsin.review.Verdict;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decide CASE}: a reviewer's word on a case. */
@Command(
        name = "decide",
        description = {
            "Records a reviewer's decision on a case; the last one counts, and all are kept.",
            "Or says who is who, which the next scan obeys whatever the evidence says."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  tocsin decide CASE --confirm --reason \"read all posts\" --reviewer amina",
            "  tocsin decide CASE --same-as CASE2 --reason \"she says so herself\" --reviewer amina",
            "  tocsin decide CASE --two-people POST POST --reason \"two of one name\" --reviewer amina",
            "  tocsin decide CASE --take-back 12 --reason \"I was wrong\" --reviewer amina"
        })
final class DecideCommand extends ReviewCommand {
    @Parameters(paramLabel = "CASE", description = "The id of a case of the newest run, or one that went into it.")
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

    /** A verdict, or a word on who is who. */
    static final class Choice {
        @Option(names = "--confirm", description = "It is an attack on a person: it may be exported.")
        private boolean confirm;

        @Option(names = "--dismiss", description = "It is not; what was exported of it is withdrawn.")
        private boolean dismiss;

        @Option(names = "--unsure", description = "It cannot be told from this.")
        private boolean unsure;

        @Option(names = "--escalate", description = "Somebody else must decide, soon.")
        private boolean escalate;

        @Option(names = "--same-as", paramLabel = "CASE", description = "Both cases are about one person.")
        private String sameAs = "";

        @Option(
                names = "--two-people",
                paramLabel = "POST",
                arity = "2",
                description = "These two posts, one of them of the case, are about two people: never join them. The"
                        + " first keeps the id. Twelve digits of a post's id will do.")
        private List<String> twoPeople = List.of();

        @Option(
                names = "--take-back",
                paramLabel = "ENTRY",
                description = "Take back what that entry of the ledger says of who is who.")
        private long takeBack;

        boolean isVerdict() {
            return confirm || dismiss || unsure || escalate;
        }

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
        if (choice.isVerdict()) {
            Decision decision = reviewer.signed(
                    context().passphrases(),
                    (name, passphrase) -> desk.decisions().decide(caseId, choice.verdict(), reason, name, passphrase));
            sayWhere(decision.caseId(), out);
            out.println("case " + decision.caseId() + ": " + decision.verdict().label() + " by " + decision.reviewer()
                    + ", ledger entry " + decision.entry().seq());
        } else {
            Ruling ruling = reviewer.signed(
                    context().passphrases(), (name, passphrase) -> rule(desk.rulings(), name, passphrase));
            sayWhere(ruling.about(), out);
            out.println("case " + ruling.about() + ": ledger entry "
                    + ruling.entry().seq() + "; the next scan obeys it");
        }
        return ExitCode.DONE;
    }

    private Ruling rule(Rulings rulings, String name, char[] passphrase) {
        if (!choice.sameAs.isEmpty()) {
            return rulings.same(caseId, choice.sameAs, reason, name, passphrase);
        }
        List<String> posts = choice.twoPeople;
        return posts.isEmpty()
                ? rulings.takeBack(caseId, choice.takeBack, reason, name, passphrase)
                : rulings.twoPeople(caseId, posts.get(0), posts.get(1), reason, name, passphrase);
    }

    private void sayWhere(String now, PrintWriter out) {
        if (!now.equals(caseId)) {
            out.println("case " + caseId + " went into case " + now);
        }
    }
}
