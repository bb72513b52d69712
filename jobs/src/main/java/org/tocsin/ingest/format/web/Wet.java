package org.tocsin.ingest.format.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tocsin.ingest.bytes.ArchiveHeader;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;

/** WET files, the text of pages as Common Crawl extracts it: a row for each page, since posts have no bounds in it. */
public final class Wet extends WebArchive {
    public Wet(Supplier<List<DumpFormat>> formats) {
        super(ArchiveHeader.WARC, formats);
    }

    @Override
    public String name() {
        return "wet";
    }

    @Override
    public String family() {
        return "wet";
    }

    @Override
    public String recognisedBy() {
        return "a WARC whose first record, besides warcinfo, is a conversion";
    }

    @Override
    public String fills() {
        return "the page's address, first line as its title, text, links, language, capture time";
    }

    @Override
    public String leavesOpen() {
        return "authors, times and the bounds of posts";
    }

    @Override
    public boolean claims(Head head) {
        return ArchiveHeader.WARC.opens(firstLine(head)) && isWet(head);
    }

    static boolean isWet(Head head) {
        Optional<String> type = head.text()
                .lines()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("warc-type:") && !line.endsWith("warcinfo"))
                .findFirst();
        return type.filter(line -> line.endsWith("conversion")).isPresent();
    }
}
