package org.tocsin.review;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.tocsin.keys.Key;
import org.tocsin.keys.PrivateFile;

/**
 * Writes {@code review.vault}: the words of a run's cases, one sealed record a post. The file is a magic word, the id of
 * the key, a salt, then records of post id and sealed text, each behind its length as 4 bytes, and at the end a record
 * without id that seals their number, so that a cut shows.
 */
public final class VaultWriter implements Closeable {
    static final byte[] MAGIC = "TOCSINV1".getBytes(StandardCharsets.US_ASCII);

    private final FileChannel channel;
    private final DataOutputStream out;
    private final VaultCipher cipher;
    private final Set<String> written = new HashSet<>();

    private VaultWriter(FileChannel channel, VaultCipher cipher) {
        this.channel = channel;
        this.cipher = cipher;
        this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    /** Starts a vault, mode 0600, where no file is yet. */
    public static VaultWriter create(Path file, String runId, Key key, SecureRandom random) throws IOException {
        byte[] salt = new byte[VaultCipher.SALT_BYTES];
        random.nextBytes(salt);
        VaultWriter writer = new VaultWriter(PrivateFile.create(file), new VaultCipher(key, salt, runId));
        writer.out.write(MAGIC);
        writer.out.write(key.id().getBytes(StandardCharsets.US_ASCII));
        writer.out.write(salt);
        return writer;
    }

    /** Adds a post's words; each post once. */
    public void add(String postUid, String text) throws IOException {
        if (postUid.isEmpty() || !written.add(postUid)) {
            throw new IllegalArgumentException("a vault holds each post once, under its id");
        }
        record(postUid, text.getBytes(StandardCharsets.UTF_8));
    }

    private void record(String postUid, byte[] clear) throws IOException {
        byte[] id = postUid.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = cipher.seal(postUid, clear);
        out.writeInt(id.length);
        out.write(id);
        out.writeInt(sealed.length);
        out.write(sealed);
    }

    /** Seals the number of records and sees the file to the disk. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                record("", Integer.toString(written.size()).getBytes(StandardCharsets.US_ASCII));
                out.flush();
                channel.force(true);
            }
        }
    }
}
