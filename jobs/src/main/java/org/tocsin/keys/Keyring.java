package org.tocsin.keys;

import java.security.SecureRandom;
import java.util.stream.Stream;

/** The secrets of an installation, one for each use, so that losing one gives away nothing of the others. */
public record Keyring(Key pseudonym, Key ledger, Key vault) {
    public Keyring {
        if (Stream.of(pseudonym, ledger, vault).map(Key::id).distinct().count() < 3) {
            throw new IllegalArgumentException("every use has a key of its own");
        }
    }

    /** A ring of new keys. */
    public static Keyring random(SecureRandom random) {
        return new Keyring(Key.random(random), Key.random(random), Key.random(random));
    }

    /** Names that cannot be led back to what they stand for without the pseudonym key. */
    public Pseudonyms pseudonyms() {
        return Pseudonyms.of(pseudonym.bytes());
    }
}
