package org.tocsin.ingest.format.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;

class MappedNdjsonTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "any.txt";
    }

    @Override
    protected String sampleName() {
        return "mapped.ndjson";
    }

    @Override
    protected String formatName() {
        return "mapped";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 0, 2);
    }

    @Override
    protected String mapping() {
        return """
                format: ndjson
                fields: {id: key, author: /user/name, author_id: /user/id, body: words, timestamp: at}
                zone: Europe/Paris
                visibility: public
                """;
    }

    @Test
    void aPointerReachesIntoARecordAndTheRestIsKept() {
        Observation post = posts().get(0);
        assertThat(post.author().id()).isEqualTo("u1");
        assertThat(post.author().name()).isEqualTo("Invented");
        assertThat(post.extra()).isEqualTo("{\"user\":{},\"mood\":\"calm\"}");
    }

    @Test
    void aRecordWithoutAnIdGetsOneThatIsMarked() {
        assertThat(posts().get(0).nativeIdSynthetic()).isFalse();
        assertThat(posts().get(1).nativeIdSynthetic()).isTrue();
    }

    @Test
    void aTimeThatSaysItsZoneKeepsItAndOthersGetTheMappings() {
        assertThat(posts().get(0).moment().createdAt()).isEqualTo(java.time.Instant.parse("2022-09-04T21:59:59Z"));
        assertThat(posts().get(0).moment().basis()).isEqualTo(Moment.Basis.OFFSET);
        assertThat(posts().get(1).moment().createdAt()).isEqualTo(java.time.Instant.parse("2022-09-04T08:00:00Z"));
        assertThat(posts().get(1).moment().basis()).isEqualTo(Moment.Basis.PAGE_ZONE);
    }
}
