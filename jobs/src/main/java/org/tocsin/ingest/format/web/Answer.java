package org.tocsin.ingest.format.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered: status, kind of document, charset as it named it, and the document decoded. {@code cut} says
 * that the document lost its end, {@code bomb} that it unpacks to too much. {@code toString} shows none of it.
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Answer(int status, String mime, @Nullable String charset, byte[] body, boolean cut, boolean bomb) {
    private static final int OK = 200;

    /** The answer in a block of HTTP; a block without a status line is a document by itself, as old crawlers kept it. */
    static Answer http(byte[] block) {
        int line = Fields.lineEnd(block, 0);
        String first = Fields.latin(block, 0, line);
        if (!first.startsWith("HTTP/") && !first.startsWith("ICY ")) {
            return document("", block);
        }
        Fields fields = Fields.read(block, line);
        byte[] sent = Arrays.copyOfRange(block, fields.end(), block.length);
        Decoded chunks =
                fields.text("Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked")
                        ? Decoded.chunks(sent)
                        : new Decoded(sent, false, false);
        Decoded body = chunks.unpack(fields.text("Content-Encoding").toLowerCase(Locale.ROOT));
        String type = fields.text("Content-Type");
        return new Answer(
                status(first), mime(type), charset(type), body.bytes(), body.cut() || !fields.whole(), body.bomb());
    }

    /** A document that was kept without an answer around it. */
    static Answer document(String contentType, byte[] bytes) {
        return new Answer(OK, mime(contentType), charset(contentType), bytes, false, false);
    }

    boolean denied() {
        return status == 401 || status == 403 || status == 407;
    }

    boolean found() {
        return status == OK || status == 203;
    }

    private static int status(String line) {
        int space = line.indexOf(' ');
        String digits = line.substring(space + 1).strip();
        boolean three = space > 0
                && digits.length() >= 3
                && digits.substring(0, 3).chars().allMatch(c -> c >= '0' && c <= '9');
        return three ? Integer.parseInt(digits.substring(0, 3)) : 0;
    }

    private static String mime(String type) {
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String charset(String type) {
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String rest = type.substring(at + "charset=".length());
        int semicolon = rest.indexOf(';');
        String name = (semicolon < 0 ? rest : rest.substring(0, semicolon)).strip();
        return name.replace("\"", "").replace("'", "");
    }

    @Override
    public String toString() {
        return "Answer[" + status + "]";
    }
}
