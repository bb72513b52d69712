package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFiles;
import org.tocsin.ingest.DumpReader;
import org.tocsin.ingest.DumpSplit;
import org.tocsin.ingest.IngestOptions;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Skipped;

class InventedRedditTest {
    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherDoesNot() throws IOException {
        InventedReddit.write(folder.resolve("a"), 500, 1);
        InventedReddit.write(folder.resolve("b"), 500, 1);
        InventedReddit.write(folder.resolve("c"), 500, 2);

        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
        assertThat(Files.readAllBytes(folder.resolve("c"))).isNotEqualTo(Files.readAllBytes(folder.resolve("a")));
    }

    @Test
    void everyRecordIsAPostOfItsOwnOrATombstoneOfAboutTheSizeOfRealOnes() throws IOException {
        Path file = folder.resolve("a");
        InventedReddit.write(file, 2000, 1);
        DumpFile dump = DumpFiles.discover(List.of(file.toString()), IngestOptions.DEFAULT)
                .get(0);
        Set<String> ids = new HashSet<>();
        int skipped = 0;
        try (DumpReader reader = DumpReader.open(DumpSplit.whole(dump))) {
            while (reader.hasNext()) {
                Reading reading = reader.next();
                if (reading instanceof Observation post) {
                    ids.add(post.postUid());
                } else {
                    skipped += reading instanceof Skipped ? 1 : 0;
                }
            }
        }
        assertThat(ids.size() + skipped).isEqualTo(2000);
        assertThat(skipped).isBetween(10, 100);
        assertThat(Files.size(file) / 2000).isBetween(330L, 400L);
    }
}
