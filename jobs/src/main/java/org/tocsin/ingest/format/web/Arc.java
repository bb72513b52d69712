package org.tocsin.ingest.format.web;

import java.util.List;
import java.util.function.Supplier;
import org.tocsin.ingest.bytes.ArchiveHeader;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;

/** ARC files, Internet Archive's format before WARC, whose pages are read by their own formats. */
public final class Arc extends WebArchive {
    public Arc(Supplier<List<DumpFormat>> formats) {
        super(ArchiveHeader.ARC, formats);
    }

    @Override
    public String name() {
        return "arc";
    }

    @Override
    public String family() {
        return "warc";
    }

    @Override
    public String recognisedBy() {
        return "a first line filedesc://, with a date of 14 digits and a length";
    }

    @Override
    public boolean claims(Head head) {
        String line = firstLine(head);
        return line.startsWith("filedesc:") && ArchiveHeader.ARC.opens(line);
    }
}
