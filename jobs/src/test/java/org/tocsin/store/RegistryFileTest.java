package org.tocsin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.target.Constraint;
import org.tocsin.target.Ground;
import org.tocsin.target.Lineage;
import org.tocsin.target.Lineage.Change;
import org.tocsin.target.Lineage.Kind;
import org.tocsin.target.Registry;

class RegistryFileTest {
    private static final Registry REGISTRY = registry(Map.of("HANDLE/aa", "t-1", "NAME/bb", "t-1"));

    private static Registry registry(Map<String, String> targets) {
        return Registry.empty()
                .during("r2", List.of(new Constraint(Constraint.Kind.TWO_PEOPLE, "post-1", "post-2", 7)))
                .withTargets(new TreeMap<>(targets))
                .withCases(
                        new TreeMap<>(Map.of("post-1", "c-1")),
                        new TreeMap<>(Map.of("c-1", "t-1")),
                        List.of(new Change("r2", "c-2", Kind.WENT_INTO, "c-1", Ground.SHARED_CONTACT)))
                .during("", List.of(new Constraint(Constraint.Kind.TWO_PEOPLE, "post-1", "post-2", 7)));
    }

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
        file().write(registry(Map.of("NAME/bb", "t-1", "HANDLE/aa", "t-1")));

        assertThat(Files.readAllBytes(file().path())).isEqualTo(first);
    }

    @Test
    void aFileOfBeforeThereWasALineageIsReadAsItStands() throws IOException {
        Files.createDirectories(file().path().getParent());
        Files.writeString(file().path(), "{\"targets\":{\"HANDLE/aa\":\"t-1\"},\"cases\":{\"post-1\":\"c-1\"}}");

        Registry read = file().read();
        assertThat(read.targetIds()).containsEntry("HANDLE/aa", "t-1");
        assertThat(read.caseIds()).containsEntry("post-1", "c-1");
        assertThat(read.targetOf("post-1")).isEmpty();
        assertThat(read.lineage()).isEqualTo(Lineage.NONE);
    }
}
