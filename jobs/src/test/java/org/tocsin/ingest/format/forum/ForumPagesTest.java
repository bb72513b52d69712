package org.tocsin.ingest.format.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.Samples;
import org.tocsin.ingest.bytes.Charsets;
import org.tocsin.ingest.bytes.RawRecord;
import org.tocsin.ingest.format.Capture;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Reading;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.Skipped;

class ForumPagesTest {
    private static final List<Forum> FORUMS = List.of(
            new XenForo1(),
            new XenForo2(),
            new VBulletin3(),
            new VBulletin4(),
            new VBulletin5(),
            new PhpBb3(),
            new PhpBbSubsilver());
    private static final Capture CAPTURE = new Capture(
            "https://www.other.example.com/threads/le-vieux-mur.41/", Instant.parse("2014-11-02T10:50:00Z"), null);

    private static List<Reading> read(Forum forum, String page) {
        DumpFile file = new DumpFile(
                        "pages/page.html",
                        page.length(),
                        "",
                        List.of(),
                        0,
                        Charsets.Told.DEFAULT,
                        DumpFile.State.DUMP,
                        forum.name(),
                        forum.family(),
                        null,
                        null,
                        false,
                        null)
                .page(CAPTURE);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        List<Reading> readings = new ArrayList<>();
        forum.reader(file).read(new RawRecord(bytes, 0, bytes.length, null, null, RawRecord.Fault.NONE), readings::add);
        return readings;
    }

    private static List<String> claimants(String page) {
        Head head = new Head(page.getBytes(StandardCharsets.UTF_8), true);
        return FORUMS.stream()
                .filter(forum -> forum.claims(head))
                .map(Forum::name)
                .toList();
    }

    @Test
    void aMentionThatTheBoardLinksHasItsWholeNameAndAccount() {
        String page = "<html id=XF data-template=thread_view><div class=message data-author=Zoe data-content=post-5>"
                + "<div class=message-body><div class=bbWrapper>"
                + "<a href='/index.php?members/jean-le-bon.77/' class=username>@Jean le Bon</a> et @Luc</div></div></div>";
        Observation post = (Observation) read(new XenForo2(), page).get(0);
        assertThat(post.mentions()).extracting(Mention::handle).containsExactly("Jean le Bon", "Luc");
        assertThat(post.mentions()).extracting(Mention::userId).containsExactly("77", null);
    }

    @Test
    void aPictureAtTheHeadOfAQuoteIsTheBoards() {
        String page = "<li id=post_7 class=postcontainer><div id=post_message_7><blockquote class=postcontent>"
                + "<div class=bbcode_quote><div class=bbcode_postedby><img src=/quote.png>Envoyé par <strong>Léa</strong></div>"
                + "<div class=message>Oui.</div></div><img src=/mine.png>Non.</blockquote></div></li>";
        Observation post = (Observation) read(new VBulletin4(), page).get(0);
        assertThat(post.media())
                .singleElement()
                .satisfies(file -> assertThat(file.url()).endsWith("/mine.png"));
    }

    @Test
    void eachSampleIsClaimedByItsOwnMakeAlone() throws Exception {
        for (Forum forum : FORUMS) {
            String page = new String(Samples.named(forum.name() + ".html"), StandardCharsets.UTF_8);
            assertThat(claimants(page)).containsExactly(forum.name());
        }
    }

    @Test
    void aPageWithoutPostsIsNobodys() {
        assertThat(claimants("<html><body><p>The wall: viewtopic.php by phpBB, XF, vBulletin</p></body></html>"))
                .isEmpty();
        assertThat(claimants("<html id=\"XF\" data-template=\"forum_view\"><body></body></html>"))
                .isEmpty();
    }

    @Test
    void aWallAndAPrivateConversationAreClaimedAndRefused() {
        List<String> pages = List.of(
                "<html id=\"XF\" data-template=\"login\"><body><form action=\"/login/login\"></form></body></html>",
                "<html id=\"XF\" data-template=\"conversation_view\"><body><article class=\"message\""
                        + " data-content=\"message-4\">nonsense</article></body></html>",
                "<html id=\"XenForo\"><body><div id=\"content\" class=\"conversation_view\"><li id=\"message-4\""
                        + " class=\"message\">nonsense</li></div></body></html>",
                "<html id=\"XenForo\"><body><div id=\"content\" class=\"error_with_login\">nonsense</div></body></html>",
                "<html><body>You are not logged in or you do not have permission to access this page."
                        + "<input name=\"vb_login_username\"></body></html>",
                "<html><body><div class=\"standard_error\">Vous n'êtes pas identifié(e).</div>"
                        + "<input name=\"vb_login_username\"></body></html>",
                "<html><body id=\"phpbb\" class=\"section-ucp\">phpBB viewtopic.php <form action=\"./ucp.php?mode=login\""
                        + " id=\"login\"></form></body></html>");
        for (String page : pages) {
            List<String> claimants = claimants(page);
            assertThat(claimants).hasSize(1);
            Forum forum = FORUMS.stream()
                    .filter(f -> f.name().equals(claimants.get(0)))
                    .findFirst()
                    .orElseThrow();
            assertThat(read(forum, page))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Skipped.class,
                            skipped -> assertThat(skipped.reason()).isEqualTo(Skipped.Reason.PRIVATE));
        }
    }

    @Test
    void aThreadWithAnInvitationToLogInIsStillPublic() throws Exception {
        String page = new String(Samples.named("phpbb-3.html"), StandardCharsets.UTF_8)
                .replace("</body>", "<form id=\"login\" action=\"./ucp.php?mode=login\"></form></body>");
        assertThat(read(new PhpBb3(), page))
                .filteredOn(Observation.class::isInstance)
                .hasSize(2);
    }

    @Test
    void aLaterPageThatDoesNotSayWhereItBeginsCountsNoPosts() throws Exception {
        String first = new String(Samples.named("phpbb-subsilver2.html"), StandardCharsets.UTF_8);
        String later = first.replace(
                "Page <strong>1</strong> sur <strong>1</strong>", "Page <strong>2</strong> sur <strong>3</strong>");
        assertThat(((Observation) read(new PhpBbSubsilver(), later).get(0)).position())
                .isNull();
        String pretty = new String(Samples.named("phpbb-3.html"), StandardCharsets.UTF_8).replace("&amp;start=20", "");
        assertThat(((Observation) read(new PhpBb3(), pretty).get(0)).position()).isEqualTo(1);
        String second = pretty.replace("</head>", "<link rel=\"prev\" href=\"viewtopic.php?t=1949\"></head>");
        assertThat(((Observation) read(new PhpBb3(), second).get(0)).position()).isNull();
    }

    @Test
    void aCaptureTellsAddressAndTime() throws Exception {
        String page = new String(Samples.named("xenforo-1.html"), StandardCharsets.UTF_8);
        Observation post = (Observation) read(new XenForo1(), page).get(0);
        assertThat(post.place().site()).isEqualTo("other.example.com");
        assertThat(post.moment().capturedAt()).isEqualTo(CAPTURE.at());
    }

    @Test
    void aPageCutInsideAPostGivesItsBeginningWithAFlag() throws Exception {
        String page = new String(Samples.named("xenforo-2.html"), StandardCharsets.UTF_8);
        List<Reading> begun = read(new XenForo2(), page.substring(0, page.indexOf("ten feet long") + 4));
        assertThat(((Observation) begun.get(begun.size() - 1)).flags()).contains("truncated");
        List<Reading> bare = read(new XenForo2(), page.substring(0, page.indexOf("message-body")));
        assertThat(bare)
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Rejected.Reason.TRUNCATED));
        assertThat(read(new XenForo2(), page.substring(0, 300))).singleElement().isInstanceOf(Rejected.class);
    }

    @Test
    void idsStandInAddressesOfManyForms() {
        assertThat(new Href("showthread.php%3Ft=12&page=2.html").number("t")).isEqualTo("12");
        assertThat(new Href("viewtopic.php@f=1&t=19").number("t")).isEqualTo("19");
        assertThat(new Href("index.php?threads/le-mur.41/").numberEnding("threads/"))
                .isEqualTo("41");
        assertThat(new Href("threads/41/page-2").numberEnding("threads/")).isEqualTo("41");
        assertThat(new Href("https://example.org/sujets/le-mur.41/page-2").slugNumber())
                .isEqualTo("41");
        assertThat(new Href("threads/top-10/").numberEnding("threads/")).isNull();
        assertThat(new Href("a.php?count=12").number("t")).isNull();
    }

    @Test
    void namesAreReadFromTheHeadsOfQuotes() {
        for (String head :
                List.of("Ann said:", "Ann wrote:", "Ann a dit :", "Ann a écrit :", "Envoyé par Ann", "Ann")) {
            assertThat(Attribution.name(head)).isEqualTo("Ann");
        }
        assertThat(Attribution.name("Citation :")).isNull();
        assertThat(Attribution.name("Quoter said:")).isEqualTo("Quoter");
    }
}
