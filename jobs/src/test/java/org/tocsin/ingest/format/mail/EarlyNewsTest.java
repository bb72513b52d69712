package org.tocsin.ingest.format.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;

/** News before it was written as mail is: B news of 1982 and 1983. */
class EarlyNewsTest {
    @TempDir
    Path folder;

    private List<Observation> read(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("1982"), String.join("\n", lines) + "\n");
        DumpFile dump = DumpFormatContract.discover(file);
        assertThat(dump.format()).isEqualTo("mbox");
        return DumpFormatContract.posts(DumpFormatContract.read(dump));
    }

    @Test
    void anArticleIsKnownByItsSiteAndNumber() throws IOException {
        Observation post = read(
                        "From: invent!jade",
                        "Newsgroups: net.walls",
                        "Title: Re: dry stone",
                        "Article-I.D.: invent.214",
                        "Posted: Tue May 10 15:23:35 1983",
                        "Received: Wed May 11 04:10:02 1983",
                        "References: other.77 invent.9",
                        "",
                        "It stands.")
                .get(0);
        assertThat(post.nativeId()).isEqualTo("invent.214");
        assertThat(post.nativeIdSynthetic()).isFalse();
        assertThat(post.subject()).isEqualTo("Re: dry stone");
        assertThat(post.place().containerId()).isEqualTo("net.walls");
        assertThat(post.threadId()).isEqualTo("other.77");
        assertThat(post.replyTo().get(0).nativeId()).isEqualTo("invent.9");
        assertThat(post.moment().createdAt()).isEqualTo(Instant.parse("1983-05-10T15:23:35Z"));
        assertThat(post.moment().basis()).isEqualTo(Moment.Basis.ASSUMED_ZONE);
        assertThat(post.body().text().text().strip()).isEqualTo("It stands.");
    }

    @Test
    void linesOfTheRelayAndThePostingSiteAreHeaders() throws IOException {
        Observation post = read(
                        "Relay-Version: version B 2.10 5/3/83; site other.UUCP",
                        "Posting-Version: version B 2.10 5/3/83; site invent.UUCP",
                        "Path: other!invent!jade",
                        "Article-I.D.: invent.215",
                        "Message-ID: <215@invent.UUCP>",
                        "Date: Tue, 10-May-83 15:23:35 EDT",
                        "",
                        "It fell.")
                .get(0);
        assertThat(post.nativeId()).isEqualTo("215@invent.UUCP");
        assertThat(post.moment().createdAt()).isEqualTo(Instant.parse("1983-05-10T19:23:35Z"));
        assertThat(post.body().text().text().strip()).isEqualTo("It fell.");
    }

    @Test
    void aNumberInAFieldOfOrdinaryMailIsNoArticle() throws IOException {
        Observation post = read(
                        "From: ann@example.org",
                        "Subject: walls",
                        "Message-ID: <a@example.org>",
                        "Date: Tue, 10 May 1983 15:23:35 GMT",
                        "References: version.4",
                        "",
                        "x")
                .get(0);
        assertThat(post.replyTo()).isEmpty();
    }
}
