package org.tocsin.ingest.format.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;

class YouTubeListFileTest extends DumpFormatContract {
    @TempDir
    Path folder;

    @Override
    protected String fileName() {
        return "wall.info.json";
    }

    @Override
    protected String sampleName() {
        return "youtube-info.json";
    }

    @Override
    protected String formatName() {
        return "youtube-info";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(4, 0, 2);
    }

    @Test
    void aTimeIsAnEstimateAsWideAsItsUnit() {
        Moment years = posts().get(0).moment();
        assertThat(years.createdAt()).isEqualTo(Instant.ofEpochSecond(1709553600));
        assertThat(years.createdRaw()).isEqualTo("2 years ago (edited)");
        assertThat(years.basis()).isEqualTo(Moment.Basis.RELATIVE_ESTIMATE);
        assertThat(years.errorSeconds()).isEqualTo(366L * 86_400 + 43_200);
        assertThat(posts().get(0).standing().state()).isEqualTo(Standing.State.EDITED);
        Moment days = posts().get(2).moment();
        assertThat(days.errorSeconds()).isEqualTo(86_400L + 43_200);
    }

    @Test
    void withoutATimestampItIsReckonedFromTheDownload() {
        Moment hours = posts().get(1).moment();
        assertThat(hours.createdAt()).isEqualTo(Instant.ofEpochSecond(1772625600 - 3 * 3600));
        assertThat(hours.errorSeconds()).isEqualTo(5400L);
    }

    @Test
    void whereKeysAreSortedTheVideoStandsBehindItsComments() throws IOException {
        String sorted = """
                {"comments":[{"author":"@n","author_id":"UCx","id":"UgA","parent":"root","text":"x","timestamp":1772442000}],
                "extractor":"youtube","id":"abcdefghijk","title":"Walls"}
                """;
        Observation post = posts(read(discover(Files.writeString(folder.resolve("v.info.json"), sorted))))
                .get(0);
        assertThat(post.place().containerId()).isEqualTo("abcdefghijk");
        assertThat(post.threadTitle()).isEqualTo("Walls");
    }

    @Test
    void whatSaysNoTimeHasNone() {
        assertThat(posts().get(3).moment().createdAt()).isNull();
        assertThat(posts().get(3).moment().basis()).isEqualTo(Moment.Basis.NONE);
    }

    @Test
    void aCommentHasItsVideoThreadAndAuthor() {
        Observation reply = posts().get(1);
        assertThat(reply.place().containerId()).isEqualTo("vid00000003");
        assertThat(reply.threadId()).isEqualTo("UgR");
        assertThat(reply.threadTitle()).isEqualTo("A wall in the rain");
        assertThat(reply.replyTo().get(0).uid()).isEqualTo(posts().get(0).postUid());
        assertThat(reply.body().text().text()).isEqualTo("@skellund the\nrain & so on");
        assertThat(posts().get(0).author().role()).isEqualTo("uploader");
        assertThat(posts().get(2).author().state()).isEqualTo(Author.State.UNKNOWN);
    }

    @Test
    void aVideoWithoutCommentsAndAnotherSitesAreNoDumps() throws IOException {
        String video = """
                {"id":"v","extractor":%s,"comments":[{"id":"%s","parent":"root","text":"x","author":"a"}]}
                """;
        assertThat(isDump("{\"id\":\"v\",\"formats\":[],\"extractor\":\"youtube\",\"comments\":null}"))
                .isFalse();
        assertThat(isDump(video.formatted("\"vimeo\"", "Ug1"))).isFalse();
        assertThat(isDump(video.formatted("null", "17"))).isFalse();
        assertThat(isDump(video.formatted("null", "Ug1"))).isTrue();
        assertThat(isDump(video.formatted("\"youtube\"", "z12"))).isTrue();
    }

    private boolean isDump(String text) throws IOException {
        return discover(Files.writeString(folder.resolve("v.info.json"), text)).isDump();
    }
}
