package org.tocsin.ingest.format.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Charsets;

/** A message: its header fields decoded, its text on demand. {@code toString} shows none of it. */
final class Message {
    private static final int MOST_FIELDS = 2000;
    private static final int DEEPEST = 100; // mime4j descends into parts, and a stack ends

    private final byte[] bytes;
    private final List<Field> fields;
    private final int bodyAt;

    /** A header field, unfolded and with its encoded words decoded. */
    record Field(String name, String value) {
        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }

    private Message(byte[] bytes, List<Field> fields, int bodyAt) {
        this.bytes = bytes;
        this.fields = fields;
        this.bodyAt = bodyAt;
    }

    /** A record of a mailbox: behind its opening line, and with {@code From } lines of the body as they were written. */
    static Message read(byte[] record) {
        boolean boxed = starts(record, 0, "From ");
        int from = boxed || starts(record, 0, "#! rnews ") ? lineEnd(record, 0) : 0;
        while (starts(record, from, ">From ") || (from < record.length && isFeed(record[from]))) {
            from = isFeed(record[from]) ? from + 1 : lineEnd(record, from);
        }
        byte[] bytes = Arrays.copyOfRange(record, from, record.length);
        List<Field> fields = new ArrayList<>();
        int at = 0;
        while (at < bytes.length && !isBlank(bytes, at)) {
            int end = lineEnd(bytes, at);
            while (end < bytes.length && (bytes[end] == ' ' || bytes[end] == '\t') && !isBlank(bytes, end)) {
                end = lineEnd(bytes, end);
            }
            addField(fields, Arrays.copyOfRange(bytes, at, end));
            at = end;
        }
        int body = at < bytes.length ? lineEnd(bytes, at) : bytes.length;
        return new Message(boxed ? unescaped(bytes, body) : bytes, List.copyOf(fields), body);
    }

    private static void addField(List<Field> fields, byte[] lines) {
        String text = new String(lines, Charsets.of(lines, null).charset());
        int colon = text.indexOf(':');
        if (colon <= 0
                || fields.size() >= MOST_FIELDS
                || text.substring(0, colon).contains(" ")) {
            return;
        }
        String value =
                text.substring(colon + 1).replace("\r", "").replace("\n", "").strip();
        fields.add(new Field(text.substring(0, colon), decoded(value)));
    }

    private static String decoded(String value) {
        return value.contains("=?") ? DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT) : value;
    }

    /** Takes away the one {@code >} that keeping in a mailbox put before {@code From } (mboxrd). */
    private static byte[] unescaped(byte[] bytes, int body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, body);
        for (int at = body; at < bytes.length; ) {
            int end = lineEnd(bytes, at);
            int marks = at;
            while (marks < end && bytes[marks] == '>') {
                marks++;
            }
            int from = marks > at && starts(bytes, marks, "From ") ? at + 1 : at;
            out.write(bytes, from, end - from);
            at = end;
        }
        return out.toByteArray();
    }

    /** Whether there is a header with anything in it that messages have. */
    boolean isMessage() {
        return Stream.of("From", "Message-ID", "Subject", "Article-I.D.").anyMatch(name -> field(name) != null);
    }

    List<Field> fields() {
        return fields;
    }

    /** The first field of this name that is not empty; null when there is none. */
    @Nullable String field(String name) {
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name) && !field.value().isBlank()) {
                return field.value();
            }
        }
        return null;
    }

    /** What it says; a message whose parts cannot be told apart is taken as it stands. */
    MailText text() {
        if (!mayNest()) {
            try {
                DefaultMessageBuilder builder = new DefaultMessageBuilder();
                builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
                builder.setDecodeMonitor(DecodeMonitor.SILENT);
                return MailText.of(builder.parseMessage(new ByteArrayInputStream(bytes)));
            } catch (IOException | RuntimeException e) {
                return MailText.plain(body()); // mime4j raises many things on what is no MIME
            }
        }
        return MailText.plain(body());
    }

    private byte[] body() {
        return Arrays.copyOfRange(bytes, Math.min(bodyAt, bytes.length), bytes.length);
    }

    private boolean mayNest() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int count = 0;
        for (String nests : List.of("multipart/", "message/")) {
            for (int at = text.indexOf(nests); at >= 0 && count <= DEEPEST; at = text.indexOf(nests, at + 1)) {
                count++;
            }
        }
        return count > DEEPEST;
    }

    private static boolean starts(byte[] bytes, int from, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        return from + wanted.length <= bytes.length
                && Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
    }

    private static boolean isFeed(byte b) {
        return b == '\r' || b == '\n';
    }

    private static boolean isBlank(byte[] bytes, int from) {
        return bytes[from] == '\n' || (bytes[from] == '\r' && from + 1 < bytes.length && bytes[from + 1] == '\n');
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(bytes.length, at + 1);
    }

    @Override
    public String toString() {
        return "Message[" + bytes.length + "]";
    }
}
