package org.tocsin.ingest.format.twitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.Samples;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

class TwitterArchiveTest extends DumpFormatContract {
    @TempDir
    Path again;

    @Override
    protected String fileName() {
        return "tweets.js";
    }

    @Override
    protected String sampleName() {
        return "twitter-archive.js";
    }

    @Override
    protected String formatName() {
        return "twitter-archive";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 1);
    }

    @Test
    void theOwnerIsWhoTheAccountBesideSays() throws IOException {
        assertThat(posts()).allMatch(post -> post.author().state() == Author.State.UNKNOWN);
        Files.writeString(
                again.resolve("account.js"),
                "window.YTD.account.part0 = [ { \"account\" : { \"username\" : \"ann_invented\","
                        + " \"accountId\" : \"501\", \"accountDisplayName\" : \"Ann; I.\" } } ]");
        List<Observation> read = posts(read(sample("tweets.js")));
        assertThat(read).allMatch(post -> "501".equals(post.author().id()));
        assertThat(read).allMatch(post -> "ann_invented".equals(post.author().handle()));
    }

    @Test
    void anArchiveOfAnAccountThatWasProtectedLastIsPrivate() throws IOException {
        Files.writeString(
                again.resolve("protected-history.js"),
                "window.YTD.protected_history.part0 = [ {\"protectedHistory\":{\"protectedAt\":\"2021-01-01\","
                        + "\"action\":\"Protect\"}}, {\"protectedHistory\":{\"protectedAt\":\"2020-01-01\","
                        + "\"action\":\"Unprotect\"}} ]");
        assertThat(reasons(sample("tweets.js")))
                .containsExactly(Skipped.Reason.PRIVATE, Skipped.Reason.PRIVATE, Skipped.Reason.PRIVATE);
    }

    @Test
    void aTweetHasTheUidOfTheSameTweetInVersionOneAndItsEditIsTold() throws IOException {
        Path other = Files.write(again.resolve("v1.jsonl"), Samples.named("twitter-v1-lines.jsonl"));
        Observation v1 = posts(read(discover(other))).get(0);
        Observation kept = posts().get(0);
        assertThat(kept.postUid()).isEqualTo(v1.postUid());
        assertThat(kept.mentions()).isEqualTo(v1.mentions());
        assertThat(kept.metrics()).isEqualTo(v1.metrics());
        assertThat(kept.standing().state()).isEqualTo(Standing.State.EDITED);
    }

    @Test
    void aRepostIsToldByItsFirstWords() {
        Observation repost = posts().get(1);
        assertThat(repost.kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(repost.quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.author()).isEqualTo("cara_invented"));
    }

    @Test
    void whatTheOwnerDeletedIsLeftOut() throws IOException {
        assertThat(reasons(part("deleted_tweets", "[{\"tweet\":{\"id_str\":\"1\",\"full_text\":\"gone\"}}]")))
                .containsExactly(Skipped.Reason.DELETED_BY_AUTHOR);
    }

    @Test
    void directMessagesAndAllElseAreRefusedUnread() throws IOException {
        assertThat(reasons(part("direct_messages", "[{\"dmConversation\":{}},{\"dmConversation\":{}}]")))
                .containsExactly(Skipped.Reason.PRIVATE, Skipped.Reason.PRIVATE);
        assertThat(reasons(part("account", "[{\"account\":{}}]"))).containsExactly(Skipped.Reason.PRIVATE);
        assertThat(reasons(part("community_tweet", "[{\"tweet\":{}}]")))
                .containsExactly(Skipped.Reason.VISIBILITY_UNKNOWN);
    }

    @Test
    void theArchiveOfOldIsReadToo() throws IOException {
        Path file = Files.writeString(
                again.resolve("2012_01.js"),
                "Grailbird.data.tweets_2012_01 = \n[{\"id_str\":\"155555555555555555\",\"text\":\"an old lamp\","
                        + "\"created_at\":\"2012-01-07 17:57:36 +0000\",\"user\":{\"id_str\":\"501\","
                        + "\"screen_name\":\"ann_invented\",\"protected\":false}}]");
        assertThat(posts(read(discover(file))))
                .singleElement()
                .satisfies(post -> assertThat(post.moment().createdAt()).isEqualTo("2012-01-07T17:57:36Z"));
    }

    private DumpFile sample(String name) throws IOException {
        return discover(Files.write(again.resolve(name), Samples.named("twitter-archive.js")));
    }

    private DumpFile part(String name, String array) throws IOException {
        return discover(Files.writeString(again.resolve(name + ".js"), "window.YTD." + name + ".part0 = " + array));
    }

    private static List<Skipped.Reason> reasons(DumpFile file) {
        return read(file).stream()
                .filter(reading -> reading instanceof Skipped)
                .map(reading -> ((Skipped) reading).reason())
                .toList();
    }
}
