package org.tocsin.ingest.format.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.ArchiveHeader;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

/** Tells of each record of an archive whether it holds a document that people may have written, and has it read. */
final class WebArchiveReader implements DumpFormat.RecordReader {
    private static final Set<String> WRITTEN = Set.of("response", "resource", "conversion");
    private static final Set<String> NOT_WRITTEN =
            Set.of("text/css", "text/javascript", "application/javascript", "application/x-javascript", "text/dns");
    private static final Set<String> NOT_TEXT = Set.of("image", "video", "audio", "font");

    private final DumpFile file;
    private final ArchiveHeader header;
    private final Documents documents;

    WebArchiveReader(DumpFile file, ArchiveHeader header, Documents documents) {
        this.file = file;
        this.header = header;
        this.documents = documents;
    }

    @Override
    public void read(RawRecord raw, Consumer<Reading> out) {
        ArchiveRecord record = header == ArchiveHeader.WARC ? ArchiveRecord.warc(raw) : ArchiveRecord.arc(raw);
        boolean cut = raw.fault() == RawRecord.Fault.TRUNCATED;
        if (record == null) {
            Rejected.Reason reason = cut ? Rejected.Reason.TRUNCATED : Rejected.Reason.BROKEN_ARCHIVE;
            out.accept(Rejected.of(raw, file.container(), reason));
            return;
        }
        RawRecord named = raw.named(record.id());
        AtomicBoolean rejected = new AtomicBoolean();
        if (WRITTEN.contains(record.type()) && isOfTheWeb(record.url())) {
            read(record, named, cut, reading -> {
                rejected.compareAndSet(false, reading instanceof Rejected);
                out.accept(reading);
            });
        } else if (!cut) {
            out.accept(Skipped.of(named, file.container(), Skipped.Reason.NOT_A_POST));
        }
        if (cut && !rejected.get()) {
            out.accept(Rejected.of(named, file.container(), Rejected.Reason.TRUNCATED));
        }
    }

    private void read(ArchiveRecord record, RawRecord raw, boolean cut, Consumer<Reading> out) {
        Answer answer = answer(record);
        if (answer.bomb()) {
            out.accept(Rejected.of(raw, file.container(), Rejected.Reason.OVERSIZE));
        } else if (answer.denied()) {
            out.accept(Skipped.of(raw, file.container(), Skipped.Reason.PRIVATE));
        } else if (!answer.found() || !mayBeWritten(answer) || isForRobots(record.url())) {
            if (!cut) {
                out.accept(Skipped.of(raw, file.container(), Skipped.Reason.NOT_A_POST));
            }
        } else {
            documents.read(new Document(record, answer, raw, cut || answer.cut() || record.truncated() != null), out);
        }
    }

    private static Answer answer(ArchiveRecord record) {
        boolean http = record.contentType().toLowerCase(Locale.ROOT).startsWith("application/http");
        return http ? Answer.http(record.block()) : Answer.document(record.contentType(), record.block());
    }

    private static boolean mayBeWritten(Answer answer) {
        String mime = answer.mime();
        int slash = mime.indexOf('/');
        boolean text = !NOT_WRITTEN.contains(mime) && !NOT_TEXT.contains(slash < 0 ? mime : mime.substring(0, slash));
        return text && answer.body().length > 0;
    }

    /** Crawlers keep their own notes under addresses such as {@code metadata:} and {@code urn:}. */
    private static boolean isOfTheWeb(@Nullable String url) {
        return url != null && (url.startsWith("http://") || url.startsWith("https://"));
    }

    private static boolean isForRobots(@Nullable String url) {
        try {
            return url != null && "/robots.txt".equals(new URI(url).getPath());
        } catch (URISyntaxException e) {
            return false; // addresses in the wild are often none
        }
    }
}
