package org.tocsin.ingest.format.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class MappedJsonTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "any.json";
    }

    @Override
    protected String sampleName() {
        return "mapped.json";
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
                format: json
                records: /data/items
                fields: {id: key, author: /user/name, author_id: /user/id, body: words, timestamp: at}
                zone: Europe/Paris
                visibility: public
                """;
    }

    @Test
    void pointsAtEachPostInTheDocument() {
        assertThat(posts())
                .extracting(post -> post.locator().pointer())
                .containsExactly("/data/items/0", "/data/items/1");
    }
}
