package org.tocsin.ingest.format.twitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.Samples;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

class TwitterV2LinesTest extends DumpFormatContract {
    @TempDir
    Path again;

    @Override
    protected String fileName() {
        return "tweets.jsonl";
    }

    @Override
    protected String sampleName() {
        return "twitter-v2-lines.jsonl";
    }

    @Override
    protected String formatName() {
        return "twitter-v2-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(7, 6, 2);
    }

    @Test
    void aTweetHasTheUidOfTheSameTweetInVersionOne() throws IOException {
        Path other = Files.write(again.resolve("v1.jsonl"), Samples.named("twitter-v1-lines.jsonl"));
        Observation v1 = posts(read(discover(other))).get(0);
        Observation v2 = posts().get(0);
        assertThat(v2.postUid()).isEqualTo(v1.postUid());
        assertThat(v2.body()).isEqualTo(v1.body());
        assertThat(v2.author()).isEqualTo(v1.author());
        assertThat(v2.mentions()).isEqualTo(v1.mentions());
        assertThat(v2.links()).isEqualTo(v1.links());
        assertThat(v2.threadId()).isEqualTo(v1.threadId());
        assertThat(v2.moment().createdAt()).isEqualTo(v1.moment().createdAt());
    }

    @Test
    void whatIsPointedAtIsARowOfItsOwnWithItsWholeNote() {
        Observation repost = posts().get(1);
        Observation original = posts().get(2);
        assertThat(repost.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.author()).isEqualTo("ann_invented");
            assertThat(quote.uid()).isEqualTo(original.postUid());
        });
        assertThat(original.body().text().text()).startsWith("Nothing was cut short");
        assertThat(original.mentions()).extracting(Mention::userId).containsExactly("502");
        assertThat(original.locator().pointer()).isEqualTo("/includes/tweets/0");
    }

    @Test
    void aTimeThatIsNotToldIsThatOfTheId() {
        Observation post = posts().get(3);
        assertThat(post.moment().createdAt()).isEqualTo("2022-09-14T11:22:08.032Z");
        assertThat(post.flags()).contains("time_from_id");
        assertThat(post.standing().state()).isEqualTo(Standing.State.EDITED);
    }

    @Test
    void aTweetByItselfBringsItsAuthorAndWhatItAnswers() {
        Observation answer = posts().get(5);
        assertThat(answer.author().handle()).isEqualTo("ben_invented");
        assertThat(answer.replyTo())
                .singleElement()
                .satisfies(reply ->
                        assertThat(reply.uid()).isEqualTo(posts().get(6).postUid()));
        assertThat(answer.standing().state()).isEqualTo(Standing.State.WITHHELD);
        assertThat(answer.moment().capturedAt()).isEqualTo("2022-09-15T00:00:00Z");
    }

    @Test
    void aProtectedTweetAndOneThatMayNotBeShownAreRefusedAsPrivate() throws IOException {
        Path file = Files.write(again.resolve("v2.jsonl"), Samples.named("twitter-v2-lines.jsonl"));
        assertThat(read(discover(file)).stream()
                        .filter(reading ->
                                reading instanceof Skipped skipped && skipped.reason() == Skipped.Reason.PRIVATE))
                .hasSize(2);
    }

    @Test
    void aPageThatIsCutBeforeItsUsersDoesNotSayWhoIsPublic() throws IOException {
        byte[] lines = Samples.named("twitter-v2-lines.jsonl");
        DumpFile file = discover(Files.write(again.resolve("v2.jsonl"), lines));
        Files.write(Path.of(file.path()), Arrays.copyOf(lines, 1030));
        assertThat(read(file)).noneMatch(reading -> reading instanceof Observation);
        assertThat(read(file))
                .anyMatch(reading ->
                        reading instanceof Skipped skipped && skipped.reason() == Skipped.Reason.VISIBILITY_UNKNOWN);
    }
}
