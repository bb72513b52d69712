package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Link;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;

class MastodonLinesTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "mastodon-lines.ndjson";
    }

    @Override
    protected String sampleName() {
        return "mastodon-lines.ndjson";
    }

    @Override
    protected String formatName() {
        return "mastodon-lines";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(8, 4, 1);
    }

    @Test
    void aPostIsKnownByItsUri() {
        assertThat(posts().get(0).nativeId()).isEqualTo("https://social.example/users/invent_one/statuses/101");
        assertThat(posts().get(0).place().site()).isEqualTo("social.example");
        assertThat(posts().get(0).author().handle()).isEqualTo("invent_one@social.example");
        assertThat(posts().get(0).author().id()).isEqualTo("https://social.example/users/invent_one");
    }

    @Test
    void anAnswerToOneselfFindsTheUriOfTheAnsweredPost() {
        assertThat(posts().get(1).replyTo())
                .extracting(ReplyTo::uid)
                .containsExactly(posts().get(0).postUid());
    }

    @Test
    void mentionsAreWholeHandlesAndTagsAreNone() {
        assertThat(posts().get(1).mentions()).extracting(Mention::handle).containsExactly("invent_two@other.example");
        assertThat(posts().get(1).links()).extracting(Link::url).containsExactly("https://example.org/a/long/way");
        assertThat(posts().get(1).body().text().text())
                .isEqualTo("@invent_two oui :wave: #pluie https://example.org/a/long/way\n\ncall 555-0123");
    }

    @Test
    void aBoostSaysNothingAndTheBoostedPostIsARowOfItsOwn() {
        Observation boost = posts().get(2);
        Observation boosted = posts().get(3);
        assertThat(boost.kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(boost.body().text().text()).isEmpty();
        assertThat(boost.replyTo()).extracting(ReplyTo::uid).containsExactly(boosted.postUid());
        assertThat(boosted.place().site()).isEqualTo("other.example");
        assertThat(boosted.locator().pointer()).isEqualTo("/reblog");
    }

    @Test
    void aWarningIsTheSubjectAndAnUnlistedPostStaysOne() {
        assertThat(posts().get(1).subject()).isEqualTo("météo");
        assertThat(posts().get(1).langDeclared()).isEqualTo("fr");
        assertThat(posts().get(1).standing().visibility()).isEqualTo(Standing.Visibility.UNLISTED);
        assertThat(posts().get(1).standing().state()).isEqualTo(Standing.State.EDITED);
    }

    @Test
    void theLineThatStandsInForAQuotedPostIsEmbedded() {
        assertThat(posts().get(4).kind()).isEqualTo(Observation.Kind.QUOTE);
        assertThat(posts().get(4).body().text().marks()).anyMatch(mark -> mark.mark() == BodyText.Mark.EMBED);
        assertThat(posts().get(4).replyTo())
                .extracting(ReplyTo::uid)
                .containsExactly(posts().get(5).postUid());
    }

    @Test
    void whatAPollOffersIsItsAuthorsToo() {
        assertThat(posts().get(7).body().text().text()).isEqualTo("Which wall?\nthe old one\nle vieux mur");
    }
}
