package org.tocsin.ingest.format.web;

import java.util.List;
import java.util.function.Supplier;
import org.tocsin.ingest.bytes.ArchiveHeader;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;

/** WARC files (ISO 28500), whose pages are read by their own formats. */
public final class Warc extends WebArchive {
    public Warc(Supplier<List<DumpFormat>> formats) {
        super(ArchiveHeader.WARC, formats);
    }

    @Override
    public String name() {
        return "warc";
    }

    @Override
    public String family() {
        return "warc";
    }

    @Override
    public String recognisedBy() {
        return "a first line such as WARC/1.0, and records that are not all plain text";
    }

    @Override
    public boolean claims(Head head) {
        return ArchiveHeader.WARC.opens(firstLine(head)) && !Wet.isWet(head);
    }
}
