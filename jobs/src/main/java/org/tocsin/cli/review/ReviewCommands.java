package org.tocsin.cli.review;

import picocli.CommandLine;

/** The commands of the gate: {@code reviewers}, {@code decide}, {@code export} and {@code ledger}. */
public final class ReviewCommands {
    private ReviewCommands() {}

    /** Hangs the commands below a main command. */
    public static void addTo(CommandLine main, ReviewContext context) {
        main.addSubcommand(new CommandLine(new ReviewersCommand())
                        .addSubcommand(new ReviewersCommand.Add(context))
                        .addSubcommand(new ReviewersCommand.ListAll(context))
                        .addSubcommand(new ReviewersCommand.Remove(context)))
                .addSubcommand(new DecideCommand(context))
                .addSubcommand(new ExportCommand(context))
                .addSubcommand(new CommandLine(new LedgerCommand()).addSubcommand(new LedgerCommand.Verify(context)));
    }
}
