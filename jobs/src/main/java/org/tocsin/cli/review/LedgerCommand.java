package org.tocsin.cli.review;

import java.io.PrintWriter;
import org.tocsin.cli.ExitCode;
import org.tocsin.keys.Keyring;
import org.tocsin.review.LedgerCheck;
import org.tocsin.review.ReviewDesk;
import picocli.CommandLine.Command;

/** {@code ledger verify}: whether the record of decisions is what was written. */
@Command(
        name = "ledger",
        description = "Checks the record of who decided and exported what.",
        footerHeading = "%nExample:%n",
        footer = "  tocsin ledger verify")
final class LedgerCommand extends CommandGroup {

    /** {@code ledger verify}. */
    @Command(
            name = "verify",
            description = "Looks over the ledger; ends with 65 and names the first entry that does not hold.",
            footerHeading = "%nExample:%n",
            footer = "  tocsin ledger verify --workspace tocsin-out")
    static final class Verify extends ReviewCommand {
        Verify(ReviewContext context) {
            super(context);
        }

        @Override
        ExitCode at(ReviewDesk desk, Keyring ring, PrintWriter out) {
            LedgerCheck check = desk.verify();
            if (check.firstBreak().isPresent()) {
                LedgerCheck.Break found = check.firstBreak().get();
                out.println("ledger broken at entry " + found.seq() + ": "
                        + found.fault().label());
                return found.fault() == LedgerCheck.Fault.OTHER_KEY ? ExitCode.DENIED : ExitCode.BAD_RECORDS;
            }
            out.println("ledger intact: " + check.entries() + " entries");
            return ExitCode.DONE;
        }
    }
}
