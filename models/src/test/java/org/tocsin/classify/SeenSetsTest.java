package org.tocsin.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeenSetsTest {
    private final SeenSets seen = SeenSets.standard();

    @Test
    void everyFileOfTheTrainingPostsIsASetThatTheWeightsWereFittedOn() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("training"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".ndjson"))
                            .map(name -> name.substring(0, name.length() - ".ndjson".length())))
                    .isNotEmpty()
                    .allSatisfy(set -> assertThat(seen.of(set)).contains(SeenSets.Seen.FITTED));
        }
    }

    @Test
    void aSetOfAnotherNameIsNotKnown() {
        assertThat(seen.of("posts-of-another-hand")).isEmpty();
    }
}
