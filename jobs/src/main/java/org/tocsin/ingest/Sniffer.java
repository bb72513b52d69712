package org.tocsin.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tocsin.ingest.bytes.Charsets;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.bytes.Unpacker;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;

/** Tells a dump's format by what it holds, never by its name. */
final class Sniffer {
    private static final int GLANCE = 1 << 16;
    private static final int LOOK = RawRecord.CAP + GLANCE;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;

    /** {@code in} stands at its beginning and supports marks. */
    Sniffer(InputStream in) {
        this.in = in;
    }

    /** What a look told: the length of the byte order mark, whether there is anything, the charset, the format. */
    record Told(int bom, boolean empty, boolean text, Charsets.Told charset, Optional<DumpFormat> format) {}

    /** The first of {@code formats} that claims the dump; a longer look when its first record is longer than a glance. */
    Told tell(List<DumpFormat> formats) throws IOException {
        Told glance = tell(formats, GLANCE);
        return glance.format().isPresent() || glance.empty() || !glance.text() ? glance : tell(formats, LOOK);
    }

    private Told tell(List<DumpFormat> formats, int limit) throws IOException {
        in.mark(limit);
        byte[] bytes = Unpacker.taken(in, limit);
        in.reset();
        int bom = startsWithBom(bytes) ? BOM.length : 0;
        byte[] inside = bom == 0 ? bytes : Arrays.copyOfRange(bytes, bom, bytes.length);
        Head head = new Head(inside, bytes.length < limit);
        Charsets.Told charset = Charsets.of(bytes, null);
        if (head.opening() == 0) {
            return new Told(bom, true, false, charset, Optional.empty());
        }
        Optional<DumpFormat> format =
                formats.stream().filter(candidate -> candidate.claims(head)).findFirst();
        boolean text = head.opening() == '{' || head.opening() == '[' || head.opening() == '<';
        return new Told(bom, false, text, charset, format);
    }

    private static boolean startsWithBom(byte[] bytes) {
        return bytes.length >= BOM.length && bytes[0] == BOM[0] && bytes[1] == BOM[1] && bytes[2] == BOM[2];
    }
}
