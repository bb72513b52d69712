package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class ParlerParsedListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "parler-parsed-list.json";
    }

    @Override
    protected String sampleName() {
        return "parler-parsed-list.json";
    }

    @Override
    protected String formatName() {
        return "parler-parsed-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(5, 0, 1);
    }

    @Test
    void daysAgoAreNoTimeWithoutTheDayOfTheCapture() {
        assertThat(posts().get(0).moment().createdAt()).isNull();
        assertThat(posts().get(0).moment().createdRaw()).isEqualTo("4 days ago");
    }

    @Test
    void theEchoedPostIsTheSameRowWhoeverEchoesIt() {
        assertThat(posts().get(1).kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(posts().get(3).kind()).isEqualTo(Observation.Kind.QUOTE);
        assertThat(posts().get(2).postUid()).isEqualTo(posts().get(4).postUid());
        assertThat(posts().get(2).nativeIdSynthetic()).isTrue();
    }
}
