package org.tocsin.review;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.tocsin.keys.Key;

/**
 * Seals the records of one vault: AES-256-GCM with a random nonce, under a key derived from the vault key for this file
 * alone (HKDF-SHA-256, RFC 5869). A record opens only for the run and the post it was sealed for.
 */
final class VaultCipher {
    static final int SALT_BYTES = 32;

    private final Aead aead;
    private final String runId;

    VaultCipher(Key key, byte[] salt, String runId) {
        this.runId = runId;
        try {
            byte[] info = "tocsin vault 1".getBytes(StandardCharsets.UTF_8);
            this.aead = new AesGcmJce(Hkdf.computeHkdf("HmacSha256", key.bytes(), salt, info, Key.BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    byte[] seal(String postUid, byte[] clear) {
        try {
            return aead.encrypt(clear, associated(postUid));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a vault record cannot be sealed", e);
        }
    }

    /** What was sealed; an altered record and a wrong key look the same, and both are DENIED. */
    byte[] open(String postUid, byte[] sealed) {
        try {
            return aead.decrypt(sealed, associated(postUid));
        } catch (GeneralSecurityException e) {
            throw ReviewException.denied("the vault was altered, or sealed with another key or for another run");
        }
    }

    private byte[] associated(String postUid) {
        return (runId + (char) 0x1F + postUid).getBytes(StandardCharsets.UTF_8);
    }
}
