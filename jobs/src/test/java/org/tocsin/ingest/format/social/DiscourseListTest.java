package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;

class DiscourseListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "discourse-list.json";
    }

    @Override
    protected String sampleName() {
        return "discourse-list.json";
    }

    @Override
    protected String formatName() {
        return "discourse-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(2, 1, 0);
    }

    @Test
    void aLatestPostBringsItsTopicsTitleAndItsSource() {
        assertThat(posts().get(0).threadTitle()).isEqualTo("Pluie & beau temps");
        assertThat(posts().get(0).extra()).contains("\"raw\":");
        assertThat(posts().get(0).subject()).isNull();
    }

    @Test
    void aLineStruckOutIsNoSpoiler() {
        assertThat(posts().get(1).body().text().text()).isEqualTo("two no");
        assertThat(posts().get(1).body().text().marks()).isEmpty();
    }
}
