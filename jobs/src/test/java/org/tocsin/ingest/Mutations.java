package org.tocsin.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What happens to files in this world: bytes flip, ends are lost, middles too, encodings are mistaken. */
final class Mutations {
    private static final List<String> HOSTILE = List.of(
            "\0",
            "\u0085",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            "<",
            ">",
            "&",
            "&#x0;",
            "]]>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>",
            "1e308",
            "-1",
            "99999999999999999999",
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            "NaN",
            "\uD800",
            "From ",
            "WARC/1.0\r\n",
            "Content-Length: 9223372036854775807\r\n",
            "<div>".repeat(600),
            "[".repeat(2000),
            "{\"a\":".repeat(2000));

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** The file after one to four mishaps. */
    byte[] of(byte[] file) {
        byte[] bytes = file;
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> flipped(bytes, 1);
            case 2 -> flipped(bytes, 1 + bytes.length / 100);
            case 3 -> spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(200)), new byte[0]);
            case 4 ->
                spliced(
                        bytes,
                        at,
                        at,
                        HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8));
            case 5 -> {
                byte[] again = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(2000)));
                yield spliced(bytes, random.nextInt(bytes.length), random.nextInt(bytes.length), again);
            }
            case 6 -> recoded(bytes);
            default -> value(bytes, at);
        };
    }

    private byte[] flipped(byte[] bytes, int times) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < times; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    /** Puts something else where a value of JSON, a tag or a header stands. */
    private byte[] value(byte[] bytes, int at) {
        int from = at;
        while (from < bytes.length && ":=>".indexOf(bytes[from]) < 0) {
            from++;
        }
        int to = Math.min(bytes.length, from + 1);
        while (to < bytes.length && ",}]<\n".indexOf(bytes[to]) < 0) {
            to++;
        }
        byte[] other = HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8);
        return spliced(bytes, Math.min(bytes.length, from + 1), to, other);
    }

    private byte[] recoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> charsets =
                List.of("UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "ISO-8859-15", "UTF-32", "IBM037");
        return text.getBytes(Charset.forName(charsets.get(random.nextInt(charsets.size()))));
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        int end = Math.max(from, to);
        byte[] made = new byte[from + middle.length + bytes.length - end];
        System.arraycopy(bytes, 0, made, 0, from);
        System.arraycopy(middle, 0, made, from, middle.length);
        System.arraycopy(bytes, end, made, from + middle.length, bytes.length - end);
        return made;
    }
}
