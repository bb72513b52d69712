package org.tocsin.ingest.format.chan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Observation;

class FourChanCatalogTest extends DumpFormatContract {
    @TempDir
    Path index;

    @Override
    protected String fileName() {
        return "pol-catalog.json";
    }

    @Override
    protected String sampleName() {
        return "4chan-catalog.json";
    }

    @Override
    protected String formatName() {
        return "4chan-catalog";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(4, 0, 1);
    }

    @Test
    void theLastRepliesAreReadWithTheirThread() {
        assertThat(posts()).extracting(Observation::nativeId).containsExactly("500", "503", "504", "510");
        assertThat(posts()).extracting(Observation::threadId).containsExactly("500", "500", "500", "510");
        assertThat(posts().get(1).threadTitle()).isEqualTo("Walls");
    }

    @Test
    void whatTheCatalogLeavesOutHasItsPlaces() {
        assertThat(posts()).extracting(Observation::position).containsExactly(0, 3, 4, 0);
    }

    @Test
    void aPostIsTheSameAsInItsThread() {
        assertThat(posts().get(1).postUid())
                .isEqualTo(new FourChanBoards().place("pol").uid("503"));
    }

    @Test
    void aReplyQuotesItsOpeningPost() {
        assertThat(posts().get(1).quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.nativeId()).isEqualTo("500"));
    }

    @Test
    void aPageOfTheIndexHasItsThreadsPosts() throws IOException {
        String page = """
                {"threads":[{"posts":[{"no":1,"now":"x","time":1772442000,"resto":0,"com":"a"},
                {"no":2,"now":"x","time":1772442060,"resto":1,"com":"b"}]},
                {"posts":[{"no":5,"now":"x","time":1772442000,"resto":0,"com":"c"}]}]}
                """;
        DumpFile file = discover(Files.writeString(index.resolve("1.json"), page));
        assertThat(file.format()).isEqualTo("4chan-catalog");
        assertThat(posts(read(file))).extracting(Observation::threadId).containsExactly("1", "1", "5");
        assertThat(posts(read(file))).extracting(Observation::position).containsExactly(0, 1, 0);
    }
}
