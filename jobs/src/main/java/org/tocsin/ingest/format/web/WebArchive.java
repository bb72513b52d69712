package org.tocsin.ingest.format.web;

import java.util.List;
import java.util.function.Supplier;
import org.tocsin.ingest.bytes.ArchiveHeader;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;

/** What the archives of the web share: their records are answers of servers, whose documents other formats read. */
abstract class WebArchive implements DumpFormat {
    private final ArchiveHeader header;
    private final Supplier<List<DumpFormat>> formats;

    /** {@code formats}: those that may read a document inside; archives among them are left out. */
    WebArchive(ArchiveHeader header, Supplier<List<DumpFormat>> formats) {
        this.header = header;
        this.formats = formats;
    }

    @Override
    public String fills() {
        return "what the page's own format fills; of other pages the address, title, text, links, capture time";
    }

    @Override
    public String leavesOpen() {
        return "authors, times and the bounds of posts in pages that no format reads; pages fetched again unchanged";
    }

    @Override
    public Framing framing() {
        return Framing.archive(header);
    }

    @Override
    public RecordReader reader(DumpFile file) {
        List<DumpFormat> inside = formats.get().stream()
                .filter(format -> !(format instanceof WebArchive))
                .toList();
        return new WebArchiveReader(file, header, new Documents(file, inside));
    }

    /** The first line that is not blank. */
    static String firstLine(Head head) {
        String text = head.text().stripLeading();
        int feed = text.indexOf('\n');
        return feed < 0 ? "" : text.substring(0, feed).stripTrailing();
    }
}
