package org.tocsin.ingest.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;

class WarcTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "web.warc";
    }

    @Override
    protected String sampleName() {
        return "web.warc";
    }

    @Override
    protected String formatName() {
        return "warc";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(4, 6, 1);
    }

    @Override
    protected boolean decodes() {
        return true;
    }

    @Override
    protected boolean tellsCutRecords() {
        return false; // what a cut page still shows is read, and flagged
    }

    @Test
    void aThreadInsideIsReadByItsOwnFormatAndLocatedByTheArchivesRecord() {
        Observation reply = posts().get(1);
        assertThat(reply.place().platform()).isEqualTo("4chan");
        assertThat(reply.nativeId()).isEqualTo("502");
        assertThat(reply.threadId()).isEqualTo("501");
        assertThat(reply.locator().recordId()).isEqualTo("<urn:uuid:00000000-0000-4000-8000-000000000003>");
        assertThat(reply.locator().pointer()).isEqualTo("/posts/1");
    }

    @Test
    void aPageThatNoFormatClaimsIsOneRowWithoutScriptsOrMenus() {
        Observation page = posts().get(2);
        assertThat(page.kind()).isEqualTo(Observation.Kind.PAGE);
        assertThat(page.place().platform()).isEqualTo("warc");
        assertThat(page.place().site()).isEqualTo("carnet.example.org");
        assertThat(page.nativeId()).isEqualTo("http://carnet.example.org/rain");
        assertThat(page.subject()).isEqualTo("Carnet & cie");
        assertThat(page.body().text().text()).isEqualTo("Il pleut à Sample-sur-Mer, un récit inventé.\n\nVoir le mur");
        assertThat(page.links()).extracting("url").containsExactly("https://example.org/mur");
    }

    @Test
    void aPageSaysWhenItWasFetchedAndNotWhenItWasWritten() {
        Moment moment = posts().get(2).moment();
        assertThat(moment.createdAt()).isNull();
        assertThat(moment.basis()).isEqualTo(Moment.Basis.NONE);
        assertThat(moment.capturedAt()).isEqualTo(Instant.parse("2026-03-04T18:20:04Z"));
    }

    @Test
    void aTextThatTheCrawlerCutIsKeptAndFlagged() {
        Observation text = posts().get(3);
        assertThat(text.body().text().text()).startsWith("Notes on a wall.\nIt was built");
        assertThat(text.flags()).contains("truncated");
    }
}
