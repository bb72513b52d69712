package org.tocsin.cli.ingest;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.ExitCode;
import org.tocsin.ingest.Formats;
import org.tocsin.ingest.format.DumpFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what can be read, how it is recognised, and what it can and cannot tell. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = "List the formats of dumps that can be read.",
        footer = {
            "",
            "Formats are told by content, in any packing: gzip, zstd, bzip2, xz, zip, tar, 7z, one inside the other.",
            "",
            "Example:",
            "  tocsin formats xenforo"
        })
public final class FormatsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "one format or family; all of them by default")
    private @Nullable String name;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<DumpFormat> formats = name == null ? Formats.all() : Formats.named(name);
        for (DumpFormat format : formats) {
            out.println(format.name() + (format.name().equals(format.family()) ? "" : " (" + format.family() + ")"));
            out.println("  recognised by: " + format.recognisedBy());
            out.println("  fills:         " + format.fills());
            out.println("  leaves open:   " + format.leavesOpen());
        }
        return ExitCode.DONE.code();
    }
}
