package org.tocsin.ingest.format.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Standing;

class ActivityPubListTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "activitypub-list.json";
    }

    @Override
    protected String sampleName() {
        return "activitypub-list.json";
    }

    @Override
    protected String formatName() {
        return "activitypub-list";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 1, 0);
    }

    @Test
    void aPostHasTheSameUidHereAsInMastodonsOwnInterface() {
        assertThat(posts().get(0).postUid())
                .isEqualTo(
                        Fediverse.place("social.example").uid("https://social.example/users/invent_one/statuses/101"));
        assertThat(posts().get(0).author().handle()).isEqualTo("invent_one@social.example");
    }

    @Test
    void whoeverItIsAddressedToDecidesWhetherItIsPublic() {
        assertThat(posts().get(0).standing().visibility()).isEqualTo(Standing.Visibility.PUBLIC);
        assertThat(posts().get(1).standing().visibility()).isEqualTo(Standing.Visibility.UNLISTED);
        assertThat(posts()).noneMatch(post -> post.nativeId().endsWith("/104"));
    }

    @Test
    void aReplyHasItsMentionLanguageThreadAndTarget() {
        Observation reply = posts().get(1);
        assertThat(reply.replyTo())
                .extracting(ReplyTo::uid)
                .containsExactly(posts().get(0).postUid());
        assertThat(reply.mentions()).extracting(Mention::handle).containsExactly("invent_two@other.example");
        assertThat(reply.mentions())
                .extracting(Mention::userId)
                .containsExactly("https://other.example/users/invent_two");
        assertThat(reply.langDeclared()).isEqualTo("fr");
        assertThat(reply.threadId()).startsWith("tag:social.example,");
        assertThat(reply.standing().state()).isEqualTo(Standing.State.EDITED);
    }

    @Test
    void aBoostPointsAtAPostOfAnotherServer() {
        assertThat(posts().get(2).kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(posts().get(2).replyTo())
                .extracting(ReplyTo::uid)
                .containsExactly(
                        Fediverse.place("other.example").uid("https://other.example/users/invent_two/statuses/55"));
    }
}
