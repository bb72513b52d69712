package org.tocsin.ingest.format.web;

import java.util.Locale;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Capture;

/** A document of the web: the record it came in, the answer that brought it, and whether its end is lost. */
record Document(ArchiveRecord record, Answer answer, RawRecord raw, boolean cut) {
    private static final int GLANCE = 1000;

    String url() {
        return String.valueOf(record.url());
    }

    Capture capture() {
        return new Capture(url(), record.at(), answer.charset());
    }

    /** The document's bytes as a record by itself. */
    RawRecord decoded() {
        byte[] body = answer.body();
        return new RawRecord(body, 0, body.length, null, null, RawRecord.Fault.NONE);
    }

    boolean isHtml() {
        String start = Fields.latin(answer.body(), 0, Math.min(GLANCE, answer.body().length))
                .toLowerCase(Locale.ROOT);
        return switch (answer.mime()) {
            case "text/html", "application/xhtml+xml" -> true;
            case "", "application/octet-stream", "text/plain" ->
                start.contains("<!doctype html") || start.contains("<html");
            default -> false;
        };
    }

    boolean isPlain() {
        return answer.mime().equals("text/plain") && !isHtml();
    }

    @Override
    public String toString() {
        return "Document[" + raw + "]";
    }
}
