package org.tocsin.ingest.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.ByteSource;
import org.tocsin.ingest.bytes.ElementFramer;
import org.tocsin.ingest.bytes.Framer;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.bytes.RawRecord;

/** What a file begins with, unpacked and without its byte order mark: all that the sniffing looks at. */
public final class Head {
    private static final int LINES = 20;

    private final byte[] bytes;
    private final boolean whole;
    private final List<ObjectNode> objects;
    private @Nullable ObjectNode document;
    private boolean documentSought;

    /** {@code whole}: the file has nothing beyond {@code bytes}. */
    public Head(byte[] bytes, boolean whole) {
        this.bytes = bytes.clone();
        this.whole = whole;
        this.objects = whole ? lines(this.bytes, this.bytes.length) : lines(this.bytes, lastFeed(this.bytes));
    }

    /** Whether the file has nothing beyond what is seen here. */
    public boolean isWhole() {
        return whole;
    }

    /** The first 20 lines, those that are JSON objects; a last line that may be cut is left out. */
    public List<ObjectNode> objects() {
        return objects;
    }

    /** The file as one JSON object, if it is one and was seen whole. */
    public Optional<ObjectNode> document() {
        if (!documentSought) {
            documentSought = true;
            document = opening() == '{' ? Json.object(text()) : null;
        }
        return Optional.ofNullable(document);
    }

    /** The first element, if it is an object, of the JSON array at these keys. */
    public Optional<ObjectNode> firstElement(List<String> path) {
        RawRecord first = first(new ElementFramer(ByteSource.of(bytes, 0), List.of(path)));
        return first == null ? Optional.empty() : Optional.ofNullable(Json.object(first.text()));
    }

    /** The first element, if it is an object, of the JSON arrays at these paths ({@link Framing#elements(String...)}). */
    public Optional<ObjectNode> firstElement(String... paths) {
        return first(Framing.elements(paths)).map(first -> Json.object(first.text()));
    }

    /** The first whole record of a framing. */
    public Optional<RawRecord> first(Framing framing) {
        return Optional.ofNullable(first(framing.over(ByteSource.of(bytes, 0), Long.MAX_VALUE, false)));
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The first character that is no white space; 0 when there is none. */
    public char opening() {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return (char) (b & 0xFF);
            }
        }
        return 0;
    }

    private static @Nullable RawRecord first(Framer framer) {
        try {
            RawRecord first = framer.next();
            return first == null || first.fault() != RawRecord.Fault.NONE ? null : first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lastFeed(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static List<ObjectNode> lines(byte[] bytes, int end) {
        Framer framer = Framing.lines().over(ByteSource.of(bytes, 0), end, false);
        List<ObjectNode> objects = new ArrayList<>();
        try {
            for (int i = 0; i < LINES; i++) {
                RawRecord line = framer.next();
                if (line == null) {
                    break;
                }
                ObjectNode object = line.bytes().length > 0 && line.bytes()[0] == '{' ? Json.object(line.text()) : null;
                if (object != null) {
                    objects.add(object);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(objects);
    }
}
