package org.tocsin.cli.review;

import java.io.PrintWriter;
import java.util.Arrays;
import org.tocsin.cli.ExitCode;
import org.tocsin.keys.Keyring;
import org.tocsin.review.ReviewDesk;
import org.tocsin.review.Reviewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code reviewers add|list|remove}: who may decide. */
@Command(
        name = "reviewers",
        description = "Adds, lists and removes the people who may decide on cases.",
        footerHeading = "%nExample:%n",
        footer = "  tocsin reviewers add amina")
final class ReviewersCommand extends CommandGroup {

    /** {@code reviewers add NAME}. */
    @Command(
            name = "add",
            description = "Opens an account; asks for a passphrase (TOCSIN_PASSPHRASE, else the terminal).",
            footerHeading = "%nExample:%n",
            footer = "  tocsin reviewers add amina --workspace tocsin-out")
    static final class Add extends ReviewCommand {
        @Parameters(paramLabel = "NAME", description = "The reviewer's name; it is never given twice.")
        private String name = "";

        Add(ReviewContext context) {
            super(context);
        }

        @Override
        boolean makesWorkspace() {
            return true;
        }

        @Override
        ExitCode at(ReviewDesk desk, Keyring ring, PrintWriter out) {
            char[] passphrase = context().passphrases().askTwice();
            try {
                Reviewer added = desk.reviewers().add(name, passphrase);
                out.println("reviewer " + added.name() + " added");
                return ExitCode.DONE;
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }
    }

    /** {@code reviewers list}. */
    @Command(
            name = "list",
            description = "Lists all reviewers, also those who were removed.",
            footerHeading = "%nExample:%n",
            footer = "  tocsin reviewers list --workspace tocsin-out")
    static final class ListAll extends ReviewCommand {
        ListAll(ReviewContext context) {
            super(context);
        }

        @Override
        ExitCode at(ReviewDesk desk, Keyring ring, PrintWriter out) {
            for (Reviewer reviewer : desk.reviewers().list()) {
                out.println(reviewer.name() + (reviewer.active() ? "" : " (removed)"));
            }
            return ExitCode.DONE;
        }
    }

    /** {@code reviewers remove NAME}. */
    @Command(
            name = "remove",
            description = "Closes an account; what its reviewer decided stays.",
            footerHeading = "%nExample:%n",
            footer = "  tocsin reviewers remove amina --workspace tocsin-out")
    static final class Remove extends ReviewCommand {
        @Parameters(paramLabel = "NAME", description = "The reviewer's name.")
        private String name = "";

        Remove(ReviewContext context) {
            super(context);
        }

        @Override
        ExitCode at(ReviewDesk desk, Keyring ring, PrintWriter out) {
            desk.reviewers().remove(name);
            out.println("reviewer " + name + " removed");
            return ExitCode.DONE;
        }
    }
}
