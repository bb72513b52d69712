package org.tocsin.cli.review;

import java.io.PrintWriter;
import org.tocsin.cli.ExitCode;
import org.tocsin.keys.Keyring;
import org.tocsin.review.ExportFolder;
import org.tocsin.review.OffendingPosts;
import org.tocsin.review.ReviewDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code export CASE}: a confirmed case, for those who can act on it. */
@Command(
        name = "export",
        description = "Writes a confirmed case as JSON and as a printable page; refuses any other with exit code 77.",
        footerHeading = "%nExample:%n",
        footer = "  tocsin export CASE --reviewer amina")
final class ExportCommand extends ReviewCommand {
    @Parameters(paramLabel = "CASE", description = "The id of a confirmed case of the newest run.")
    private String caseId = "";

    @Mixin
    private ReviewerOption reviewer = new ReviewerOption();

    ExportCommand(ReviewContext context) {
        super(context);
    }

    @Override
    ExitCode at(ReviewDesk desk, Keyring ring, PrintWriter out) {
        OffendingPosts posts = context().posts().in(workspace(), ring);
        ExportFolder.Exported files = reviewer.signed(
                context().passphrases(),
                (name, passphrase) -> desk.export(posts).export(caseId, name, passphrase));
        out.println(files.json());
        out.println(files.page());
        return ExitCode.DONE;
    }
}
