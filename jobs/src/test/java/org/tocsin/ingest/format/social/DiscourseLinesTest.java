package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;

class DiscourseLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "discourse-lines.ndjson";
    }

    @Override
    protected String sampleName() {
        return "discourse-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "discourse-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(5, 1, 1);
    }

    @Test
    void aLineMayBeAPostOrATopic() {
        assertThat(posts()).extracting(Observation::nativeId).containsExactly("929", "931", "932", "934", "935");
        assertThat(posts().get(1).locator().pointer()).isEqualTo("/post_stream/posts/0");
    }

    @Test
    void aTopicOutOfTheListsIsUnlistedAndAMessageIsRefused() {
        assertThat(posts().get(1).standing().visibility()).isEqualTo(Standing.Visibility.UNLISTED);
        assertThat(posts()).noneMatch(post -> post.nativeId().equals("930"));
    }

    @Test
    void whereOnlyTheSourceIsLeftItsQuotedLinesAreQuotes() {
        assertThat(posts().get(2).quotes()).hasSize(1);
        assertThat(posts().get(2).mentions()).hasSize(1);
    }

    @Test
    void aTimeThatIsNoneIsNull() {
        assertThat(posts().get(3).moment().createdAt()).isNull();
        assertThat(posts().get(3).flags()).contains("time_absurd");
    }

    @Test
    void inTheSourceAQuoteInBracketsIsNotTheAuthorsSpeech() {
        Observation post = posts().get(4);
        assertThat(post.body().text().text()).isEqualTo("whole\nNon, [quote] en reste un mot");
        assertThat(post.quotes()).hasSize(1);
        assertThat(post.quotes().get(0).author()).isEqualTo("invent_two");
        assertThat(post.quotes().get(0).nativeId()).isEqualTo("63/3");
        assertThat(post.quotes().get(0).at().length()).isEqualTo("whole".length());
    }
}
