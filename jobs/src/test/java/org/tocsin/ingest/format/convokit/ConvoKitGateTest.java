package org.tocsin.ingest.format.convokit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.Samples;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Skipped;

class ConvoKitGateTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsReadWhileNobodySaysThatACorpusIsPublic() throws IOException {
        Path file = Files.write(folder.resolve("utterances.jsonl"), Samples.named("convokit.jsonl"));
        List<Reading> readings = DumpFormatContract.read(DumpFormatContract.discover(file));
        assertThat(DumpFormatContract.count(readings)).isEqualTo(List.of(0, 3, 3));
        assertThat(readings)
                .filteredOn(reading -> reading instanceof Skipped)
                .allMatch(reading -> ((Skipped) reading).reason() == Skipped.Reason.VISIBILITY_UNKNOWN);
    }

    @Test
    void theFilesBesideTheUtterancesAreNoDumps() throws IOException {
        Path speakers =
                Files.writeString(folder.resolve("speakers.json"), "{\"ann\": {\"meta\": {}, \"vectors\": []}}");
        assertThat(DumpFormatContract.discover(speakers).isDump()).isFalse();
    }
}
