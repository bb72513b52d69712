package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;

class ActivityPubLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "activitypub-lines.ndjson";
    }

    @Override
    protected String sampleName() {
        return "activitypub-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "activitypub-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(6, 6, 1);
    }

    @Test
    void anUpdateIsAnotherVersionOfTheSamePost() {
        assertThat(posts().get(1).postUid()).isEqualTo(posts().get(0).postUid());
        assertThat(posts().get(1).body().text().text()).isEqualTo("It rains");
        assertThat(posts().get(1).standing().state()).isEqualTo(Standing.State.EDITED);
    }

    @Test
    void aBoostedPostThatIsGivenWholeIsARowOfItsOwn() {
        assertThat(posts().get(3).replyTo().get(0).uid())
                .isEqualTo(posts().get(4).postUid());
        assertThat(posts().get(4).author().name()).isEqualTo("Invent Two");
    }

    @Test
    void whatAQuestionOffersIsItsAuthorsToo() {
        Observation question = posts().get(5);
        assertThat(question.body().text().text()).isEqualTo("Which wall, @invent_two?\nthe old one\nle vieux mur");
        assertThat(question.mentions()).hasSize(1);
    }
}
