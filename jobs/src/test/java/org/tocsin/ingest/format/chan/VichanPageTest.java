package org.tocsin.ingest.format.chan;

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
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.text.CodePoints;

class VichanPageTest extends DumpFormatContract {
    @TempDir
    Path again;

    @Override
    protected String fileName() {
        return "100.html";
    }

    @Override
    protected String sampleName() {
        return "vichan-page.html";
    }

    @Override
    protected String formatName() {
        return "vichan-page";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 0);
    }

    @Override
    protected boolean tellsCutRecords() {
        return false; // a post that the end of a page cuts is read as far as it goes, and flagged
    }

    @Test
    void aPageSaysWhatTheApiSaysOfTheSamePosts() throws IOException {
        Path folder = Files.createDirectories(again.resolve("lamps.example.org/lamp/res"));
        List<Observation> page =
                posts(read(discover(Files.write(folder.resolve("100.html"), Samples.named("vichan-page.html")))));
        List<Observation> api =
                posts(read(discover(Files.write(folder.resolve("100.json"), Samples.named("vichan-thread.json")))));
        assertThat(page)
                .extracting(Observation::postUid)
                .isEqualTo(api.stream().map(Observation::postUid).toList());
        assertThat(page.get(0).place().site()).isEqualTo("lamps.example.org");
        assertThat(page.get(0).body()).isEqualTo(api.get(0).body());
        assertThat(page.get(0).subject()).isEqualTo(api.get(0).subject());
        assertThat(page.get(0).author()).isEqualTo(api.get(0).author());
        assertThat(page.get(1).author()).isEqualTo(api.get(1).author());
        assertThat(page.get(1).quotes()).isEqualTo(api.get(1).quotes());
        assertThat(page.get(0).moment().createdAt())
                .isEqualTo(api.get(0).moment().createdAt());
    }

    @Test
    void theFilesBeforeTheOpeningPostAreItsOwn() {
        assertThat(posts().get(0).media()).extracting(Media::filename).containsExactly("lamps.pdf");
        assertThat(posts().get(1).media()).extracting(Media::filename).containsExactly("oil can.jpg");
        assertThat(posts().get(2).media()).isEmpty();
    }

    @Test
    void aTimeThatIsNoneStaysOpen() {
        assertThat(posts().get(2).moment().createdAt()).isNull();
        assertThat(posts().get(2).moment().createdRaw()).isEqualTo("long ago");
        assertThat(posts().get(1).moment().basis()).isEqualTo(Moment.Basis.OFFSET);
        assertThat(posts().get(0).moment().basis()).isEqualTo(Moment.Basis.EPOCH);
    }

    @Test
    void aModeratorsNoticeIsNotThePostersWord() {
        BodyText text = posts().get(2).body().text();
        assertThat(text.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.mark()).isEqualTo(BodyText.Mark.EMBED);
            assertThat(CodePoints.of(text.text()).cut(mark.at())).startsWith("(USER WAS");
        });
        assertThat(posts().get(2).author().role()).isEqualTo("board owner");
    }

    @Test
    void aPostThatThePageCutsIsFlagged() throws IOException {
        byte[] page = Samples.named("vichan-page.html");
        Path cut = Files.write(again.resolve("cut.html"), Arrays.copyOf(page, page.length - 90));
        List<Observation> read = posts(read(discover(cut)));
        assertThat(read).hasSize(3);
        assertThat(read.get(2).flags()).contains("truncated");
        assertThat(read.get(1).flags()).doesNotContain("truncated");
    }

    @Test
    void anIndexHoldsThreadsOfTheirOwnAndSaysWhereAPostIsCutShort() throws IOException {
        Path index = Files.writeString(
                again.resolve("index.html"),
                "<html><body><form name=\"postcontrols\"><input name=\"board\" value=\"lamp\">"
                        + "<div id=\"thread_5\"><div class=\"post op\"><p class=\"intro\" id=\"5\"></p>"
                        + "<div class=\"body\">First lamp <span class=\"toolong\">Post too long.</span></div></div>"
                        + "<div class=\"post reply\" id=\"reply_9\"><p class=\"intro\"></p>"
                        + "<div class=\"body\">Yes</div></div></div>"
                        + "<div id=\"thread_7\"><div class=\"post op\" id=\"op_7\"><p class=\"intro\"></p>"
                        + "<div class=\"body\">Second</div></div></div>"
                        + "<div class=\"post reply\"><p class=\"intro\"></p><div class=\"body\">nameless</div></div>"
                        + "</form></body></html>");
        List<Reading> readings = read(discover(index));
        List<Observation> read = posts(readings);
        assertThat(read).extracting(Observation::threadId).containsExactly("5", "5", "7");
        assertThat(read).extracting(Observation::position).containsExactly(0, 1, 0);
        assertThat(read.get(0).flags()).contains("truncated");
        assertThat(read.get(0).locator().pointer()).isEqualTo("#5");
        assertThat(count(readings)).isEqualTo(List.of(3, 0, 1));
    }

    @Test
    void aPageThatWasCutOutOfItsFormIsStillOne() throws IOException {
        String whole = new String(Samples.named("vichan-page.html"), java.nio.charset.StandardCharsets.UTF_8);
        String inside = whole.substring(whole.indexOf("<div class=\"thread\""), whole.indexOf("</form>"));
        Path file = Files.writeString(again.resolve("part.html"), inside);
        assertThat(posts(read(discover(file))))
                .hasSize(3)
                .extracting(Observation::threadId)
                .containsOnly("100");
    }

    @Test
    void aNoticeThatACommentIsCutShortIsTheBoardsWord() {
        BodyText text = VichanMarkup.read("Short.<br><span class=\"abbr\">Comment too long.</span>");
        assertThat(text.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.mark()).isEqualTo(BodyText.Mark.EMBED);
            assertThat(CodePoints.of(text.text()).cut(mark.at())).isEqualTo("Comment too long.");
        });
    }
}
