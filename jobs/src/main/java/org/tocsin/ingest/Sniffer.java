package org.tocsin.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tocsin.ingest.bytes.ByteSource;
import org.tocsin.ingest.bytes.Container;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;

/** Tells a file's format by what it holds, never by its name. */
final class Sniffer {
    private static final int GLANCE = 1 << 16;
    private static final int LOOK = RawRecord.CAP + GLANCE;
    private static final int UTF_16 = 2; // the length of its mark
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path path;
    private final Container container;

    Sniffer(Path path, Container container) {
        this.path = path;
        this.container = container;
    }

    /** What a look into a file told. */
    record Told(int bom, boolean empty, boolean text, Optional<DumpFormat> format) {
        /** Why no format claims it. */
        String reason() {
            return bom == UTF_16 ? "a text in UTF-16; write it as UTF-8" : "no format recognises it";
        }
    }

    /** The first of {@code formats} that claims the file; a longer look when its first record is longer than a glance. */
    Told tell(List<DumpFormat> formats) throws IOException {
        Told glance = tell(formats, GLANCE);
        return glance.format().isPresent() || glance.empty() || !glance.text() ? glance : tell(formats, LOOK);
    }

    private Told tell(List<DumpFormat> formats, int limit) throws IOException {
        byte[] bytes;
        try (ByteSource source = ByteSource.open(path, container, 0)) {
            bytes = source.take(limit);
        }
        if (bytes.length >= 2 && (bytes[0] ^ bytes[1]) == 1 && (bytes[0] | bytes[1]) == -1) {
            return new Told(UTF_16, false, false, Optional.empty()); // FE FF or FF FE
        }
        int bom = startsWithBom(bytes) ? BOM.length : 0;
        byte[] inside = Arrays.copyOfRange(bytes, bom, bytes.length);
        Head head = new Head(inside, bytes.length < limit);
        if (head.opening() == 0) {
            return new Told(bom, true, false, Optional.empty());
        }
        Optional<DumpFormat> format =
                formats.stream().filter(candidate -> candidate.claims(head)).findFirst();
        boolean text = head.opening() == '{' || head.opening() == '[' || head.opening() == '<';
        return new Told(bom, false, text, format);
    }

    private static boolean startsWithBom(byte[] bytes) {
        return bytes.length >= BOM.length && bytes[0] == BOM[0] && bytes[1] == BOM[1] && bytes[2] == BOM[2];
    }
}
