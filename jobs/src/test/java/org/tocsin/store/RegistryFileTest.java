package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.target.Registry;

class RegistryFileTest {
    private static final Registry REGISTRY = new Registry(
            new TreeMap<>(Map.of("HANDLE/aa", "t-1", "NAME/bb", "t-1")), new TreeMap<>(Map.of("post-1", "c-1")));

    @TempDir
    Path folder;

    private RegistryFile file() {
        return new RegistryFile(folder.resolve("registry/registry.json"));
    }

    @Test
    void whereThereIsNoFileNoIdWasGiven() throws IOException {
        assertThat(file().read()).isEqualTo(Registry.empty());
    }

    @Test
    void itReadsBackWhatItWrote() throws IOException {
        file().write(REGISTRY);

        assertThat(file().read()).isEqualTo(REGISTRY);
    }

    @Test
    void theOlderOneIsReplacedWhole() throws IOException {
        file().write(REGISTRY);
        file().write(Registry.empty());

        assertThat(file().read()).isEqualTo(Registry.empty());
        try (Stream<Path> files = Files.list(folder.resolve("registry"))) {
            assertThat(files).containsExactly(file().path());
        }
    }

    @Test
    void theSameIdsMakeTheSameBytes() throws IOException {
        file().write(REGISTRY);
        byte[] first = Files.readAllBytes(file().path());
        file().write(new Registry(
                new TreeMap<>(Map.of("NAME/bb", "t-1", "HANDLE/aa", "t-1")), new TreeMap<>(Map.of("post-1", "c-1"))));

        assertThat(Files.readAllBytes(file().path())).isEqualTo(first);
    }
}
