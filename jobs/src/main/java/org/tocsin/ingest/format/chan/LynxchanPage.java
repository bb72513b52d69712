package org.tocsin.ingest.format.chan;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.HtmlPage;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;

/** A page of lynxchan: a thread, or a board's index. Its posts are those of the API. */
public final class LynxchanPage extends Vichan {
    private static final ChanPage.Parts PARTS = new ChanPage.Parts(
            ".innerOP, .innerPost",
            ".opCell",
            ".divMessage",
            ".labelSubject",
            ".linkName",
            ".labelTrip",
            ".labelId",
            ".labelRole",
            ".contentOmissionIndicator");
    private static final int MOST_FILES = 100;
    private static final long FOURTEEN_HOURS = 14 * 3600L;

    @Override
    public String name() {
        return "lynxchan-page";
    }

    @Override
    public String recognisedBy() {
        return "an HTML page with blocks of class divMessage in blocks of class innerOP or innerPost";
    }

    @Override
    public boolean claims(Head head) {
        String text = head.opening() == '<' ? head.text() : "";
        return text.contains("divMessage\"")
                && (text.contains("class=\"innerOP") || text.contains("class=\"innerPost"));
    }

    @Override
    public Framing framing() {
        return Framing.whole();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new Posts(file);
    }

    private static final class Posts extends ChanPage {
        Posts(DumpFile file) {
            super(file, PARTS);
        }

        @Override
        Imageboard site(Origin origin) {
            return new VichanBoards(origin.host());
        }

        @Override
        @Nullable String board(HtmlPage page) {
            Element cell = page.document().selectFirst("[data-boarduri]");
            String told = cell == null ? "" : cell.attr("data-boarduri");
            Element field = page.document().selectFirst("#boardIdentifier[value]");
            told = told.isBlank() && field != null ? field.attr("value") : told;
            return told.isBlank() ? null : told;
        }

        /** The number is the cell's around the post; a page that a script filled has it in the link alone. */
        @Override
        String id(Element post) {
            Element cell = post.closest(post.hasClass("innerOP") ? ".opCell" : ".postCell");
            Element link = post.selectFirst(".linkSelf[href]");
            String href = link == null ? "" : link.attr("href");
            return cell != null && !cell.id().isEmpty() ? cell.id() : href.substring(href.indexOf('#') + 1);
        }

        /** Pages are written in UTC, but the board's own script may have put them into its reader's zone since. */
        @Override
        Moment moment(Element post, ReadTime captured) {
            String written = text(post, ".labelCreated");
            ReadTime told = written == null ? ReadTime.NONE : LynxchanDate.read(written);
            return Moment.of(told, Moment.Basis.ASSUMED_ZONE, FOURTEEN_HOURS, ReadTime.NONE, captured);
        }

        @Override
        List<Media> media(Element post, Element around, Origin origin) {
            List<Media> media = new ArrayList<>();
            for (Element cell : post.select(".uploadCell")) {
                Element link = cell.selectFirst("a.imgLink[href], a.nameLink[href], a.originalNameLink[href]");
                if (link != null && media.size() < MOST_FILES) {
                    Element named = cell.selectFirst(".originalNameLink");
                    String name = named == null ? null : named.attr("download");
                    media.add(new Media(
                            origin.address(link.attr("href")),
                            name == null || name.isBlank() ? text(cell, ".originalNameLink") : name,
                            null,
                            link.hasAttr("data-filemime") ? link.attr("data-filemime") : null,
                            null));
                }
            }
            return media;
        }
    }
}
