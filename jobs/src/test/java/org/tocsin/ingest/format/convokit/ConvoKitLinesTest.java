package org.tocsin.ingest.format.convokit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;

class ConvoKitLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "utterances.jsonl";
    }

    @Override
    protected String sampleName() {
        return "convokit.jsonl";
    }

    @Override
    protected String formatName() {
        return "convokit-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 3);
    }

    @Override
    protected boolean assumePublic() {
        return true;
    }

    @Test
    void namesOfFieldsMayBeOldOrNew() {
        assertThat(posts()).extracting(Observation::threadId).containsExactly("u1", "u1", "u1");
        assertThat(posts()).extracting(post -> post.author().name()).containsExactly("ann", "camille", "bob");
        assertThat(posts().get(2).replyTo().get(0).uid())
                .isEqualTo(posts().get(1).postUid());
    }

    @Test
    void aTimeMayBeANumberOrATextOrNone() {
        assertThat(posts().get(0).moment().createdAt()).isEqualTo(Instant.parse("2026-03-04T18:00:00Z"));
        assertThat(posts().get(1).moment().createdAt()).isEqualTo(Instant.parse("2026-03-04T18:01:40Z"));
        assertThat(posts().get(2).moment().basis()).isEqualTo(Moment.Basis.NONE);
    }

    @Test
    void whatTheOperatorAssumesIsSaidToBeAssumed() {
        assertThat(posts().get(0).standing().visibility()).isEqualTo(Standing.Visibility.UNKNOWN);
        assertThat(posts().get(0).standing().visibilityBasis()).isEqualTo("assume_public");
    }
}
