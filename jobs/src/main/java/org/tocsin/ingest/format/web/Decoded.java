package org.tocsin.ingest.format.web;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.tocsin.ingest.bytes.RawRecord;

/** The bytes of a document on their way out of HTTP's codings: damage keeps what came before it. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Decoded(byte[] bytes, boolean cut, boolean bomb) {
    private static final int RATIO = 200; // pages pack to a tenth; what unpacks to more was made to
    private static final int HARMLESS = 1 << 20;
    private static final int MOST_CODINGS = 4;

    /** Undoes chunking; what is not chunked, since the crawler undid it already, stays as it is. */
    static Decoded chunks(byte[] sent) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(sent.length);
        int at = 0;
        while (at < sent.length) {
            int line = Fields.lineEnd(sent, at);
            int size = chunkSize(Fields.latin(sent, at, Math.min(line, at + 100)));
            if (size < 0) {
                return at == 0 ? new Decoded(sent, false, false) : new Decoded(out.toByteArray(), true, false);
            }
            if (size == 0) {
                return new Decoded(out.toByteArray(), false, false);
            }
            int there = Math.min(size, sent.length - line);
            out.write(sent, line, there);
            at = line + there;
            while (at < sent.length && (sent[at] == '\r' || sent[at] == '\n')) {
                at++;
            }
        }
        return new Decoded(out.toByteArray(), sent.length > 0, false);
    }

    private static int chunkSize(String line) {
        int semicolon = line.indexOf(';');
        String digits = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        boolean hex =
                !digits.isEmpty() && digits.length() < 8 && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hex ? Integer.parseInt(digits, 16) : -1;
    }

    /** Undoes the codings of a Content-Encoding field, the last one first. */
    Decoded unpack(String codings) {
        List<String> names = new ArrayList<>(List.of(codings.split(",", MOST_CODINGS)));
        Collections.reverse(names);
        Decoded now = this;
        for (String name : names) {
            now = now.undo(name.strip());
        }
        return now;
    }

    private Decoded undo(String coding) {
        if (bytes.length == 0 || bomb) {
            return this;
        }
        InputStream packed = new ByteArrayInputStream(bytes);
        try {
            return switch (coding) {
                case "gzip", "x-gzip" -> isGzip() ? read(new GZIPInputStream(packed)) : this;
                case "deflate" -> read(new InflaterInputStream(packed, new Inflater(!isZlib())));
                case "br" -> read(new BrotliInputStream(packed));
                case "zstd" -> read(new ZstdInputStreamNoFinalizer(packed));
                default -> this;
            };
        } catch (IOException e) {
            return isText() ? this : new Decoded(new byte[0], true, false);
        }
    }

    private Decoded read(InputStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try (in) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                boolean far = out.size() > HARMLESS && out.size() / RATIO > bytes.length;
                if (out.size() > RawRecord.CAP || far) {
                    return new Decoded(new byte[0], false, true);
                }
            }
        } catch (IOException | IllegalStateException e) {
            boolean never = out.size() == 0; // the crawler may have undone it already
            return never && isText() ? this : new Decoded(out.toByteArray(), true, false);
        }
        return new Decoded(out.toByteArray(), cut, false);
    }

    private boolean isGzip() {
        return bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    /** RFC 9110 means zlib by deflate, and some servers send it bare. */
    private boolean isZlib() {
        return bytes.length > 1 && (bytes[0] & 0x0F) == 8 && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
    }

    private boolean isText() {
        for (int i = 0; i < Math.min(bytes.length, 200); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "Decoded[" + bytes.length + "]";
    }
}
