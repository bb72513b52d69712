package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Observation;
import org.tocsin.text.CodePoints;

class GabStatusesLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "gab-statuses-lines.ndjson";
    }

    @Override
    protected String sampleName() {
        return "gab-statuses-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "gab-statuses-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 1, 1);
    }

    @Test
    void gabKeepsItsNameAndItsIds() {
        assertThat(posts().get(0).place().platform()).isEqualTo("gab");
        assertThat(posts().get(0).place().site()).isEqualTo("gab.com");
        assertThat(posts().get(1).replyTo().get(0).uid())
                .isEqualTo(posts().get(0).postUid());
    }

    @Test
    void whoIsListedAsMentionedIsFoundInTheText() {
        Observation post = posts().get(2);
        assertThat(post.mentions()).extracting(Mention::handle).containsExactly("invent_two");
        assertThat(CodePoints.of(post.body().text().text())
                        .cut(post.mentions().get(0).at()))
                .isEqualTo("@invent_two");
    }
}
