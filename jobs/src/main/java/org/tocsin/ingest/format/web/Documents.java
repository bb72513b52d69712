package org.tocsin.ingest.format.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tocsin.ingest.bytes.ByteSource;
import org.tocsin.ingest.bytes.Framer;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.record.Locator;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** Reads a document with the format that claims it; pages and texts that none claims become a row each. */
final class Documents {
    private static final int GLANCE = 1 << 16;

    private final DumpFile file;
    private final List<DumpFormat> formats;

    Documents(DumpFile file, List<DumpFormat> formats) {
        this.file = file;
        this.formats = formats;
    }

    void read(Document document, Consumer<Reading> out) {
        Locator outer = Locator.of(document.raw(), file.container());
        Instant at = document.record().at();
        readInside(document, reading -> out.accept(reading.inside(outer, at)));
    }

    private void readInside(Document document, Consumer<Reading> out) {
        if (document.record().type().equals("conversion")) {
            out.accept(new PageRow(file, "wet").text(document));
            return;
        }
        Optional<DumpFormat> format = claiming(document.answer().body());
        if (format.isPresent()) {
            read(format.get(), document, out);
        } else if (document.isHtml()) {
            out.accept(new PageRow(file, "warc").html(document));
        } else if (document.isPlain()) {
            out.accept(new PageRow(file, "warc").text(document));
        } else {
            out.accept(Skipped.of(document.raw(), file.container(), Skipped.Reason.NOT_A_POST));
        }
    }

    private Optional<DumpFormat> claiming(byte[] body) {
        int bom = bom(body);
        int end = Math.min(body.length, bom + GLANCE);
        Head head = new Head(Arrays.copyOfRange(body, bom, end), end == body.length);
        Optional<DumpFormat> glance = claiming(head);
        boolean mayBeLong = head.opening() == '{' || head.opening() == '[' || head.opening() == '<';
        return glance.isPresent() || end == body.length || !mayBeLong
                ? glance
                : claiming(new Head(Arrays.copyOfRange(body, bom, body.length), true));
    }

    private Optional<DumpFormat> claiming(Head head) {
        return formats.stream().filter(format -> format.claims(head)).findFirst();
    }

    private static int bom(byte[] body) {
        boolean marked = body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    private void read(DumpFormat format, Document document, Consumer<Reading> out) {
        byte[] body = document.answer().body();
        int bom = bom(body);
        ByteSource source = ByteSource.of(bom == 0 ? body : Arrays.copyOfRange(body, bom, body.length), bom);
        Framer framer = format.framing().over(source, Long.MAX_VALUE, false);
        DumpFormat.RecordReader reader = format.reader(file.page(document.capture()));
        try {
            for (RawRecord part = framer.next(); part != null; part = framer.next()) {
                read(format, reader, part, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes at hand raise none
        }
    }

    private void read(DumpFormat format, DumpFormat.RecordReader reader, RawRecord part, Consumer<Reading> out) {
        switch (part.fault()) {
            case NONE -> reader.read(part, out);
            case OVERSIZE -> out.accept(Rejected.of(part, file.container(), Rejected.Reason.OVERSIZE));
            case BROKEN -> out.accept(Rejected.of(part, file.container(), Rejected.Reason.BROKEN_JSON));
            case DAMAGED -> out.accept(Rejected.of(part, file.container(), Rejected.Reason.BROKEN_ARCHIVE));
            case TRUNCATED -> {
                if (format.framing().readsCutRecords()) {
                    reader.read(part, out);
                } else {
                    out.accept(Rejected.of(part, file.container(), Rejected.Reason.TRUNCATED));
                }
            }
        }
    }
}
