package org.tocsin.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the keys of an installation lie: a JSON file of mode 0600, outside every workspace. */
public record KeyFile(Path path) {
    private static final int VERSION = 1;
    private static final long MAX_BYTES = 16_384;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /**
     * The file that a command should use: {@code option}, else {@code TOCSIN_KEYS} of {@code env}, else
     * {@code tocsin/keys.json} in the configuration folder ({@code XDG_CONFIG_HOME}, else {@code .config} in
     * {@code home}).
     *
     * @throws KeyException when that lies inside the workspace, where whoever is handed the results would find it
     */
    public static KeyFile locate(@Nullable Path option, Map<String, String> env, Path home, Path workspace) {
        Path path = chosen(option, env, home).toAbsolutePath();
        if (real(path).startsWith(real(workspace.toAbsolutePath()))) {
            throw new KeyException("keys must lie outside the workspace, and " + path + " does not");
        }
        return new KeyFile(path);
    }

    private static Path chosen(@Nullable Path option, Map<String, String> env, Path home) {
        if (option != null) {
            return option;
        }
        String variable = env.getOrDefault("TOCSIN_KEYS", "");
        if (!variable.isEmpty()) {
            return Path.of(variable);
        }
        Path configuration = Path.of(env.getOrDefault("XDG_CONFIG_HOME", ""));
        // the XDG rules: a relative path is to be ignored
        return (configuration.isAbsolute() ? configuration : home.resolve(".config")).resolve("tocsin/keys.json");
    }

    /** The path without its links, as far as it exists. */
    private static Path real(Path absolute) {
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path folder = absolute.getParent();
            return folder == null
                    ? absolute
                    : real(folder).resolve(folder.relativize(absolute)).normalize();
        }
    }

    /** The keys in the file, made if there is none yet. */
    public Keyring loadOrMake(SecureRandom random) {
        try {
            if (!Files.exists(path)) {
                Path folder = path.getParent();
                if (folder != null) {
                    PrivateFile.createFolders(folder);
                }
                PrivateFile.writeIfAbsent(path, written(Keyring.random(random)));
            }
        } catch (IOException e) {
            throw unusable("cannot be made", e);
        }
        return load();
    }

    /**
     * The keys in the file.
     *
     * @throws KeyException when there is none, when others than its owner may read it, or when it is malformed
     */
    public Keyring load() {
        try {
            PosixFileAttributes attributes = Files.readAttributes(path, PosixFileAttributes.class);
            if (!attributes.isRegularFile() || attributes.size() > MAX_BYTES) {
                throw malformed();
            }
            if (!OWNER.containsAll(attributes.permissions())) {
                throw new KeyException("others may use the keys file " + path + ": chmod 600 it, or make new keys");
            }
            return read(JSON.readTree(Files.readAllBytes(path)));
        } catch (NoSuchFileException e) {
            throw new KeyException("there is no keys file " + path);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // its message may show a part of the file
            throw malformed();
        } catch (IOException e) {
            throw unusable("cannot be read", e);
        }
    }

    private Keyring read(JsonNode file) {
        if (file.path("version").asInt() != VERSION) {
            throw malformed();
        }
        JsonNode keys = file.path("keys");
        return new Keyring(key(keys, "pseudonym"), key(keys, "ledger"), key(keys, "vault"));
    }

    private static Key key(JsonNode keys, String use) {
        JsonNode key = keys.path(use);
        return new Key(
                key.path("id").asText(),
                Base64.getDecoder().decode(key.path("key").asText()));
    }

    private static byte[] written(Keyring ring) throws IOException {
        ObjectNode file = JSON.createObjectNode().put("version", VERSION);
        ObjectNode keys = file.putObject("keys");
        put(keys, "pseudonym", ring.pseudonym());
        put(keys, "ledger", ring.ledger());
        put(keys, "vault", ring.vault());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static void put(ObjectNode keys, String use, Key key) {
        keys.putObject(use).put("id", key.id()).put("key", Base64.getEncoder().encodeToString(key.bytes()));
    }

    private KeyException malformed() {
        return new KeyException("the keys file " + path + " is not one of ours, or is damaged");
    }

    private KeyException unusable(String what, IOException cause) {
        return new KeyException(
                "the keys file " + path + " " + what + " (" + cause.getClass().getSimpleName() + ")");
    }
}
