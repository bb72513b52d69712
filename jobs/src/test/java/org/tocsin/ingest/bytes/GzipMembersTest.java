package org.tocsin.ingest.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GzipMembersTest {
    private final byte[] first = member("The first page. ".repeat(40));
    private final byte[] second = member("The second page. ".repeat(40));
    private final byte[] third = member("The third page. ".repeat(40));

    @Test
    void membersComeOneAfterTheOther() throws IOException {
        assertThat(text(join(first, second, new byte[512])))
                .isEqualTo("The first page. ".repeat(40) + "The second page. ".repeat(40));
    }

    @Test
    void behindADamagedMemberReadingGoesOnAtTheNext() throws IOException {
        byte[] damaged = second.clone();
        Arrays.fill(damaged, 20, 40, (byte) 0xFF);
        String text = text(join(first, damaged, third));
        assertThat(text).startsWith("The first page. ".repeat(40)).endsWith("The third page. ".repeat(40));
        assertThat(damages(join(first, damaged, third))).isEqualTo(1);
    }

    @Test
    void aWrongChecksumIsDamage() throws IOException {
        byte[] damaged = first.clone();
        damaged[damaged.length - 6] ^= 1;
        assertThat(damages(join(damaged, second))).isEqualTo(1);
        assertThat(text(join(damaged, second))).endsWith("The second page. ");
    }

    @Test
    void aMemberThatLostItsEndDoesNotTakeTheNextWithIt() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        byte[] picture = packed(noise);
        String text = text(join(Arrays.copyOf(picture, 2000), second, picture, picture, third));
        assertThat(text).contains("The second page. ".repeat(40)).endsWith("The third page. ".repeat(40));
    }

    @Test
    void aFileThatEndsInsideAMemberSaysSo() {
        byte[] all = join(first, second);
        for (int length = 1; length < all.length; length++) {
            byte[] cut = Arrays.copyOf(all, length);
            if (length != first.length) {
                assertThatExceptionOfType(EOFException.class)
                        .as("cut at %d", length)
                        .isThrownBy(() -> new GzipMembers(new ByteArrayInputStream(cut)).readAllBytes());
            }
        }
    }

    @Test
    void whatStandsBehindTheLastMemberIsNotLostSilently() throws IOException {
        byte[] rest = "no member".getBytes(StandardCharsets.UTF_8);
        assertThat(damages(join(first, rest))).isEqualTo(1);
        assertThat(damages(join(first, new byte[20], rest))).isEqualTo(1);
    }

    @Test
    void aHeaderWithEveryFieldIsRead() throws IOException {
        byte[] plain = first.clone();
        byte[] fields = {3, 0, 'a', 'b', 'c', 'n', 0, 't', 0, 0, 0};
        byte[] header = Arrays.copyOf(plain, 10);
        header[3] = 4 | 8 | 16 | 2;
        byte[] whole = join(header, fields, Arrays.copyOfRange(plain, 10, plain.length));
        assertThat(text(whole)).isEqualTo("The first page. ".repeat(40));
    }

    private static String text(byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        readAll(packed, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int damages(byte[] packed) throws IOException {
        return readAll(packed, OutputStream.nullOutputStream());
    }

    private static int readAll(byte[] packed, OutputStream out) throws IOException {
        try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(packed))) {
            byte[] buffer = new byte[100];
            int n = 0;
            while (n >= 0) {
                try {
                    n = members.read(buffer, 0, buffer.length);
                    out.write(buffer, 0, Math.max(0, n));
                } catch (ZipException e) {
                    n = 0;
                }
            }
            return members.damages();
        }
    }

    private static byte[] member(String text) {
        return packed(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
