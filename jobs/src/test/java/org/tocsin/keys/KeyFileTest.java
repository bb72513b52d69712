package org.tocsin.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path home;

    private final SecureRandom random = new SecureRandom();
    private Path workspace;
    private KeyFile file;

    @BeforeEach
    void locate() {
        workspace = home.resolve("workspace");
        file = KeyFile.locate(null, Map.of(), home, workspace);
    }

    @Test
    void theOptionComesBeforeTheVariableAndTheVariableBeforeTheFolder() {
        Map<String, String> env = Map.of("TOCSIN_KEYS", home + "/variable.json", "XDG_CONFIG_HOME", home + "/xdg");

        assertThat(KeyFile.locate(home.resolve("option.json"), env, home, workspace)
                        .path())
                .isEqualTo(home.resolve("option.json"));
        assertThat(KeyFile.locate(null, env, home, workspace).path()).isEqualTo(home.resolve("variable.json"));
        assertThat(KeyFile.locate(null, Map.of("XDG_CONFIG_HOME", home + "/xdg"), home, workspace)
                        .path())
                .isEqualTo(home.resolve("xdg/tocsin/keys.json"));
        assertThat(file.path()).isEqualTo(home.resolve(".config/tocsin/keys.json"));
    }

    @Test
    void anEmptyVariableAndARelativeFolderAreIgnored() {
        assertThat(KeyFile.locate(null, Map.of("TOCSIN_KEYS", "", "XDG_CONFIG_HOME", "etc"), home, workspace)
                        .path())
                .isEqualTo(home.resolve(".config/tocsin/keys.json"));
    }

    @Test
    void keysInsideTheWorkspaceAreRefused() {
        assertThatThrownBy(() -> KeyFile.locate(workspace.resolve("keys.json"), Map.of(), home, workspace))
                .isInstanceOf(KeyException.class)
                .hasMessageContaining("outside the workspace");
        assertThat(KeyFile.locate(home.resolve("workspace-keys.json"), Map.of(), home, workspace))
                .isNotNull();
    }

    @Test
    void aLinkDoesNotHideThatKeysLieInsideTheWorkspace() throws IOException {
        Files.createDirectories(workspace);
        Path link = Files.createSymbolicLink(home.resolve("elsewhere"), workspace);

        assertThatThrownBy(() -> KeyFile.locate(link.resolve("sub/keys.json"), Map.of(), home, workspace))
                .isInstanceOf(KeyException.class);
        assertThatThrownBy(() -> KeyFile.locate(workspace.resolve("keys.json"), Map.of(), home, link))
                .isInstanceOf(KeyException.class);
    }

    @Test
    void firstUseMakesAFileThatOnlyItsOwnerReads() throws IOException {
        Keyring made = file.loadOrMake(random);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(".config/tocsin"))))
                .isEqualTo("rwx------");
        assertThat(made.pseudonym().bytes()).isNotEqualTo(made.ledger().bytes());
        try (Stream<Path> left = Files.list(home.resolve(".config/tocsin"))) {
            assertThat(left).containsExactly(file.path());
        }
    }

    @Test
    void laterUsesFindTheSameKeys() {
        Keyring made = file.loadOrMake(random);
        Keyring loaded = file.loadOrMake(random);

        assertThat(loaded.pseudonym().bytes()).isEqualTo(made.pseudonym().bytes());
        assertThat(loaded.ledger().bytes()).isEqualTo(made.ledger().bytes());
        assertThat(loaded.vault().bytes()).isEqualTo(made.vault().bytes());
        assertThat(loaded.vault().id()).isEqualTo(made.vault().id());
    }

    @Test
    void twoProcessesThatMakeKeysAtOnceEndWithTheSame() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> use =
                    () -> file.loadOrMake(new SecureRandom()).ledger().id();
            String first = null;
            for (Future<String> id : threads.invokeAll(Collections.nCopies(8, use))) {
                first = first == null ? id.get() : first;
                assertThat(id.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aFileThatOthersMayReadOrWriteIsRefused() throws IOException {
        file.loadOrMake(random);
        for (String mode : new String[] {"rw-r-----", "rw----r--", "rw--w----"}) {
            Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(mode));
            assertThatThrownBy(() -> file.loadOrMake(random))
                    .isInstanceOf(KeyException.class)
                    .hasMessageContaining("chmod 600");
        }
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("r--------"));
        assertThat(file.load()).isNotNull();
    }

    @Test
    void aDamagedFileIsRefusedAndNeverMadeAnew() throws IOException {
        file.loadOrMake(random);
        String whole = Files.readString(file.path());
        String secret = Base64.getEncoder().encodeToString(file.load().vault().bytes());
        for (String damaged : new String[] {
            "",
            "{}",
            "not json",
            whole + "x",
            whole.replace("\"ledger\"", "\"other\""),
            whole.replace(secret, "AAAA"),
            whole.replace(secret, secret.substring(1) + "!"),
            whole.replace("\"version\" : 1", "\"version\" : 2")
        }) {
            Files.writeString(file.path(), damaged);
            assertThatThrownBy(() -> file.loadOrMake(random))
                    .isInstanceOf(KeyException.class)
                    .hasNoCause()
                    .hasMessageNotContaining(secret.substring(1, 20));
            assertThat(file.path()).hasContent(damaged);
        }
    }

    @Test
    void onlyAFirstUseMakesKeys() {
        assertThatThrownBy(file::load).isInstanceOf(KeyException.class).hasMessageContaining("no keys file");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void noKeyShowsItself() {
        Keyring ring = file.loadOrMake(random);

        assertThat(ring.toString() + ring.pseudonyms())
                .contains(ring.ledger().id())
                .doesNotContain(Base64.getEncoder().encodeToString(ring.ledger().bytes()))
                .hasSizeLessThan(120);
    }
}
