package org.tocsin.cli.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.ExitCode;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.DumpReader;
import org.tocsin.ingest.DumpSplit;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.ingest.bytes.Unpacker;
import org.tocsin.ingest.format.DumpFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a sample of each file and says what a scan would do with it; writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Read a sample of each file and say what a scan would do with it.",
        footer = {
            "",
            "Shows counts and reasons, no word of any post. Exits 66 when no file is a dump that can be read.",
            "",
            "Example:",
            "  tocsin check dumps/ --mapping dumps/mapping.yml"
        })
public final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "DUMP", description = "a file, folder or glob")
    private List<String> dumps = List.of();

    @Option(names = "--format", paramLabel = "F", description = "read every file as this format instead of sniffing")
    private @Nullable String format;

    @Option(
            names = "--mapping",
            paramLabel = "M.yml",
            description = "a mapping for files that no built-in format claims")
    private @Nullable Path mapping;

    @Option(names = "--assume-public", description = "read what does not say whether it is public")
    private boolean assumePublic;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "records to read of each file (default: ${DEFAULT-VALUE})")
    private int sample = 1000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<DumpFile> files = DumpFiles.discover(dumps, new IngestOptions(format, mapping, assumePublic));
        try (Unpacker unpacker = new Unpacker()) {
            for (DumpFile file : files) {
                String entry = file.entryNumber();
                out.println(file.path() + (entry == null ? "" : " " + entry));
                if (!file.isDump()) {
                    out.println("  left aside, " + file.state().column() + ": " + file.reason());
                } else {
                    read(file, unpacker).print(out);
                }
            }
        }
        long read = files.stream().filter(DumpFile::isDump).count();
        out.printf("%,d of %,d files would be read.%n", read, files.size());
        return (read == 0 ? ExitCode.NO_INPUT : ExitCode.DONE).code();
    }

    private SampleReport read(DumpFile file, Unpacker unpacker) throws IOException {
        SampleReport report = new SampleReport(file);
        try (DumpReader reader = DumpReader.open(DumpSplit.whole(file), unpacker)) {
            for (int i = 0; i < sample && reader.hasNext(); i++) {
                report.add(reader.next());
            }
            report.end(!reader.hasNext());
        }
        return report;
    }
}
