package org.tocsin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.keys.Key;

class VaultTest {
    private static final String WORDS = "Une canari ch\u00e8re \uD83D\uDC26 at 555-0123";
    private static final String RUN = "2024-05-06-1";

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private final Key key = Key.random(random);
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("review.vault");
        try (VaultWriter vault = VaultWriter.create(file, RUN, key, random)) {
            vault.add("aa01", WORDS);
            vault.add("bb02", "");
        }
    }

    private static void assertDenied(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOf(ReviewException.class)
                .hasFieldOrPropertyWithValue("kind", ReviewException.Kind.DENIED)
                .hasMessageNotContaining("canari");
    }

    @Test
    void whatWentInComesOut() throws IOException {
        Vault vault = Vault.open(file, RUN, key);

        assertThat(vault.postUids()).containsExactly("aa01", "bb02");
        assertThat(vault.read("aa01")).contains(WORDS);
        assertThat(vault.read("bb02")).contains("");
        assertThat(vault.read("cc03")).isEmpty();
    }

    @Test
    void noWordStandsInTheFile() throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);

        assertThat(bytes).contains("aa01").doesNotContain("canari").doesNotContain("555-0123");
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherKeyOpensNothing() {
        assertDenied(() -> Vault.open(file, RUN, Key.random(random)));
        assertDenied(() -> Vault.open(file, RUN, new Key(key.id(), new byte[Key.BYTES])));
    }

    @Test
    void theVaultOfAnotherRunOpensNothing() {
        assertDenied(() -> Vault.open(file, "2024-05-07-1", key));
    }

    @Test
    void noByteCanBeChangedUnseen() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] altered = whole.clone();
            altered[at] ^= 1;
            Files.write(file, altered);
            assertDenied(() -> readAll(file));
        }
    }

    @Test
    void noCutGoesUnseen() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertDenied(() -> Vault.open(file, RUN, key));
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertDenied(() -> Vault.open(file, RUN, key));
    }

    private void readAll(Path altered) throws IOException {
        Vault vault = Vault.open(altered, RUN, key);
        for (String postUid : vault.postUids()) {
            vault.read(postUid);
        }
    }

    @Test
    void aPostIsAddedOnce() throws IOException {
        try (VaultWriter vault = VaultWriter.create(folder.resolve("second.vault"), RUN, key, random)) {
            vault.add("aa01", "one");
            assertThatThrownBy(() -> vault.add("aa01", "two")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
