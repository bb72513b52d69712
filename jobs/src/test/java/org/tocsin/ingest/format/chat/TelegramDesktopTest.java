package org.tocsin.ingest.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.text.CodePoints;

class TelegramDesktopTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "result.json";
    }

    @Override
    protected String sampleName() {
        return "telegram-desktop.json";
    }

    @Override
    protected String formatName() {
        return "telegram-desktop";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(10, 5, 2);
    }

    private Observation post(String id) {
        return posts().stream()
                .filter(post ->
                        post.nativeId().equals(id) && "9001".equals(post.place().containerId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyPublicChatsAreRead() {
        assertThat(posts()).extracting(post -> post.place().containerId()).containsOnly("9001", "9003");
        assertThat(posts()).allMatch(post -> post.standing().visibility() == Standing.Visibility.PUBLIC);
    }

    @Test
    void aMessageHasItsChatAuthorAndTime() {
        Observation post = post("2");
        assertThat(post.place().containerName()).isEqualTo("Wall talk");
        assertThat(post.author().id()).isEqualTo("user601");
        assertThat(post.author().name()).isEqualTo("Corvableck");
        assertThat(post.moment().createdAt()).isEqualTo(Instant.ofEpochSecond(1772442000));
        assertThat(post.moment().basis()).isEqualTo(Moment.Basis.EPOCH);
        assertThat(post.kind()).isEqualTo(Observation.Kind.POST);
        assertThat(post.postUid()).isNotEqualTo(posts().get(8).postUid());
    }

    @Test
    void theTextsPartsAreMarkedAndMentioned() {
        Observation post = post("3");
        CodePoints text = CodePoints.of(post.body().text().text());
        assertThat(post.body().text().text()).isEqualTo("Ask @grolzell or Tavv: the rain page quoted wordsx=1");
        assertThat(post.mentions()).extracting(mention -> mention.handle()).containsExactly("grolzell", "Tavv");
        assertThat(post.mentions().get(1).userId()).isEqualTo("user602");
        assertThat(text.cut(post.quotes().get(0).at())).isEqualTo("quoted words");
        assertThat(post.links().get(0).url()).isEqualTo("https://example.org/rain");
        assertThat(post.body().text().marks())
                .extracting(BodyText.Marked::mark)
                .containsExactly(BodyText.Mark.QUOTE, BodyText.Mark.CODE);
        assertThat(post.replyTo().get(0).uid()).isEqualTo(post("2").postUid());
        assertThat(post.moment().editedAt()).isEqualTo(Instant.ofEpochSecond(1772442300));
        assertThat(post.standing().state()).isEqualTo(Standing.State.EDITED);
    }

    @Test
    void whatIsPassedOnIsAnothersWords() {
        Observation post = post("4");
        assertThat(post.kind()).isEqualTo(Observation.Kind.REPOST);
        assertThat(post.quotes().get(0).author()).isEqualTo("Another Wall");
        assertThat(post.quotes().get(0).at()).isEqualTo(new org.tocsin.post.Span(0, 21));
    }

    @Test
    void aSharedContactAndAPollAreSaid() {
        assertThat(post("6").body().text().text()).isEqualTo("Quor\nZell\n+1 555 555-0142");
        assertThat(post("7").body().text().text()).isEqualTo("Which wall?\nleft\nright");
        assertThat(post("5").media().get(0).filename()).isNull();
    }

    @Test
    void anOldExportHasALocalTimeAndNumbersForAuthors() {
        Observation old = post("9");
        assertThat(old.author().id()).isEqualTo("user603");
        assertThat(old.moment().createdAt()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(old.moment().basis()).isEqualTo(Moment.Basis.ASSUMED_ZONE);
        assertThat(old.moment().errorSeconds()).isEqualTo(14L * 3600);
        assertThat(old.standing().state()).isEqualTo(Standing.State.LIVE);
        assertThat(post("10").author().state()).isEqualTo(Author.State.DELETED);
    }

    @Test
    void escapesThatAreNoneOfJsonAreRead() {
        assertThat(posts().get(8).body().text().text()).startsWith("Bonsoir à tous \u0001");
        assertThat(posts().get(9).replyTo().get(0).uid()).isEqualTo(post("2").postUid());
    }
}
