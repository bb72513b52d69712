package org.tocsin.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tocsin.cli.signals.SignalsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Option;

/** The command line: {@code tocsin COMMAND}. */
@Command(
        name = "tocsin",
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
    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "show this help and exit")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "show the version and exit")
    private boolean version;

    public static void main(String[] args) {
        System.exit(commandLine(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args));
    }

    /** All commands, printing to the given writers. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Tocsin())
                .addSubcommand(new ScanCommand())
                .addSubcommand(new SignalsCommand())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler(new Failures());
    }
}
