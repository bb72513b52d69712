package org.tocsin.review;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.keys.Key;

/** Reads {@code review.vault}: the words of one post at a time, for a reviewer who asks to see them. */
public final class Vault {
    private static final int KEY_ID_BYTES = 8;

    private record Sealed(long offset, int length) {}

    private final Path file;
    private final VaultCipher cipher;
    private final Map<String, Sealed> records;

    private Vault(Path file, VaultCipher cipher, Map<String, Sealed> records) {
        this.file = file;
        this.cipher = cipher;
        this.records = records;
    }

    /**
     * Opens a run's vault and indexes it; no word is deciphered yet.
     *
     * @throws ReviewException of kind DENIED when it is no vault, is cut short or altered, or was sealed with another key
     *     or for another run
     */
    public static Vault open(Path file, String runId, Key key) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (!Arrays.equals(in.readNBytes(VaultWriter.MAGIC.length), VaultWriter.MAGIC)) {
                throw ReviewException.denied("the file is no vault");
            }
            if (!new String(in.readNBytes(KEY_ID_BYTES), StandardCharsets.US_ASCII).equals(key.id())) {
                throw ReviewException.denied("the vault was sealed with another key");
            }
            VaultCipher cipher = new VaultCipher(key, in.readNBytes(VaultCipher.SALT_BYTES), runId);
            return new Vault(file, cipher, index(in, cipher, Files.size(file)));
        } catch (EOFException e) {
            throw ReviewException.denied("the vault is cut short");
        }
    }

    private static Map<String, Sealed> index(DataInputStream in, VaultCipher cipher, long size) throws IOException {
        Map<String, Sealed> records = new TreeMap<>();
        long at = (long) VaultWriter.MAGIC.length + KEY_ID_BYTES + VaultCipher.SALT_BYTES;
        while (true) {
            byte[] id = in.readNBytes(length(in, size - at));
            at += Integer.BYTES + id.length;
            int length = length(in, size - at);
            at += Integer.BYTES;
            if (id.length == 0) {
                String count = new String(cipher.open("", in.readNBytes(length)), StandardCharsets.US_ASCII);
                if (!count.equals(Integer.toString(records.size())) || at + length != size) {
                    throw ReviewException.denied("the vault has lost or won records");
                }
                return records;
            }
            in.skipNBytes(length);
            records.put(new String(id, StandardCharsets.UTF_8), new Sealed(at, length));
            at += length;
        }
    }

    /** A length that the rest of the file can hold: an altered one must not ask for gigabytes. */
    private static int length(DataInputStream in, long rest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > rest) {
            throw ReviewException.denied("the vault was altered");
        }
        return length;
    }

    /** The posts whose words it holds, in order of their ids. */
    public Set<String> postUids() {
        return records.keySet();
    }

    /**
     * The words of a post, if the vault has them.
     *
     * @throws ReviewException of kind DENIED when the record was altered or belongs to another post
     */
    public Optional<String> read(String postUid) throws IOException {
        Sealed record = records.get(postUid);
        if (record == null) {
            return Optional.empty();
        }
        byte[] sealed = new byte[record.length()];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(record.offset());
            in.readFully(sealed);
        }
        return Optional.of(new String(cipher.open(postUid, sealed), StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Vault[" + records.size() + " posts]";
    }
}
