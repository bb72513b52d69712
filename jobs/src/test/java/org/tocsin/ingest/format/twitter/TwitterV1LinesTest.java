package org.tocsin.ingest.format.twitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

class TwitterV1LinesTest extends DumpFormatContract {
    @TempDir
    Path again;

    @Override
    protected String fileName() {
        return "tweets.jsonl";
    }

    @Override
    protected String sampleName() {
        return "twitter-v1-lines.jsonl";
    }

    @Override
    protected String formatName() {
        return "twitter-v1-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(6, 4, 2);
    }

    @Test
    void placesThatCountEscapedTextAreFoundInTheTextWithoutEscapes() {
        Observation post = posts().get(0);
        CodePoints text = CodePoints.of(post.body().text().text());
        assertThat(post.body().text().text()).startsWith("🏮 Oil & wicks <3 @ben_invented");
        assertThat(post.mentions()).singleElement().satisfies(mention -> {
            assertThat(text.cut(mention.at())).isEqualTo("@ben_invented");
            assertThat(mention.userId()).isEqualTo("502");
        });
        assertThat(post.links()).singleElement().satisfies(link -> {
            assertThat(link.at()).isNotNull();
            assertThat(text.cut(Objects.requireNonNull(link.at()))).isEqualTo("https://t.co/abcd");
            assertThat(link.expanded()).isEqualTo("https://example.org/oil");
        });
    }

    @Test
    void anIdIsTheTextAndNotTheNumberThatLostItsEnd() {
        assertThat(posts().get(0).nativeId()).isEqualTo("1570000000000000001");
    }

    @Test
    void theLongerTextAndItsOwnPlacesAreRead() {
        Observation post = posts().get(1);
        assertThat(post.body().text().text()).startsWith("Une très longue histoire de lampes");
        assertThat(post.mentions()).extracting(Mention::handle).containsExactly("cara_invented");
        assertThat(post.moment().createdAt()).isEqualTo("2022-09-14T09:05:00.123Z");
        assertThat(post.moment().basis()).isEqualTo(Moment.Basis.EPOCH);
        assertThat(post.replyTo())
                .singleElement()
                .satisfies(reply ->
                        assertThat(reply.uid()).isEqualTo(posts().get(0).postUid()));
        assertThat(post.threadId()).isNull();
        assertThat(post.langDeclared()).isEqualTo("fr");
    }

    @Test
    void aRepostIsAllQuoteAndWhatItRepeatsIsARowOfItsOwn() {
        Observation repost = posts().get(2);
        Observation original = posts().get(3);
        assertThat(repost.kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(repost.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.author()).isEqualTo("cara_invented");
            assertThat(quote.uid()).isEqualTo(original.postUid());
            assertThat(quote.at().length())
                    .isEqualTo(CodePoints.of(repost.body().text().text()).length());
        });
        assertThat(original.author().handle()).isEqualTo("cara_invented");
        assertThat(original.locator().pointer()).isEqualTo("/retweeted_status");
    }

    @Test
    void aQuotingTweetKeepsItsTargetAndItsOwnWords() {
        Observation quoting = posts().get(4);
        assertThat(quoting.kind()).isEqualTo(Observation.Kind.QUOTE);
        assertThat(quoting.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.uid()).isEqualTo(posts().get(5).postUid());
            assertThat(quote.at().length()).isZero();
        });
        assertThat(quoting.standing().state()).isEqualTo(Standing.State.WITHHELD);
    }

    @Test
    void aTimeIsReadWithItsOffset() {
        assertThat(posts().get(0).moment().createdAt()).isEqualTo("2022-09-14T09:00:00Z");
        assertThat(posts().get(0).moment().basis()).isEqualTo(Moment.Basis.OFFSET);
    }

    @Test
    void aMentionThatStandsElsewhereThanItsPlaceSaysIsFound() throws IOException {
        Path file = Files.writeString(
                again.resolve("t.jsonl"),
                "{\"id_str\":\"1570000000000000009\",\"created_at\":\"Wed Sep 14 09:00:00 +0000 2022\",\"user\":{},"
                        + "\"text\":\"Lamps by @ann_invented\",\"entities\":{\"user_mentions\":["
                        + "{\"screen_name\":\"Ann_Invented\",\"indices\":[0,3]},"
                        + "{\"screen_name\":\"cut_off\",\"indices\":[140,148]}]}}\n");
        Observation post = posts(read(discover(file))).get(0);
        assertThat(post.mentions()).extracting(Mention::at).containsExactly(new Span(9, 22), new Span(22, 22));
        assertThat(post.author().state()).isEqualTo(Author.State.UNKNOWN);
    }
}
