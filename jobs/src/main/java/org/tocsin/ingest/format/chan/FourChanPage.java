package org.tocsin.ingest.format.chan;

import com.fasterxml.jackson.databind.node.TextNode;
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

/** A page of 4chan: a thread, or a board's index. Its posts are those of the API. */
public final class FourChanPage extends FourChan {
    private static final ChanPage.Parts PARTS = new ChanPage.Parts(
            "div.postContainer > div.post",
            "div.thread",
            "blockquote.postMessage",
            ".postInfo .subject",
            ".postInfo .name",
            ".postInfo .postertrip",
            ".postInfo .posteruid .hand",
            ".postInfo strong.capcode",
            "blockquote .abbr");
    private static final String BOARD = "board_";

    @Override
    public String name() {
        return "4chan-page";
    }

    @Override
    public String recognisedBy() {
        return "an HTML page with blocks of class postContainer and postMessage";
    }

    @Override
    public boolean claims(Head head) {
        return head.opening() == '<'
                && head.text().contains("class=\"postContainer")
                && head.text().contains("class=\"postMessage\"");
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
        private final DumpFile file;

        Posts(DumpFile file) {
            super(file, PARTS);
            this.file = file;
        }

        @Override
        Imageboard site(Origin origin) {
            return new FourChanBoards();
        }

        @Override
        @Nullable String board(HtmlPage page) {
            for (String styled : page.document().body().classNames()) {
                if (styled.startsWith(BOARD)) {
                    return styled.substring(BOARD.length());
                }
            }
            String address = page.address();
            String told = address == null ? null : Origin.of(address).board();
            return told != null ? told : Board.of(file);
        }

        @Override
        Moment moment(Element post, ReadTime captured) {
            Element time = post.selectFirst(".postInfo .dateTime[data-utc], .dateTime[data-utc]");
            ReadTime epoch = time == null ? ReadTime.NONE : ReadTime.epoch(new TextNode(time.attr("data-utc")));
            return Moment.of(epoch, Moment.Basis.EPOCH, 0, ReadTime.NONE, captured);
        }

        @Override
        List<Media> media(Element post, Element around, Origin origin) {
            Element link = post.selectFirst(".fileText a[href]");
            if (link == null) {
                return List.of();
            }
            Element text = link.parent();
            String whole = text != null && text.hasAttr("title") ? text.attr("title") : link.attr("title");
            String name = whole.isBlank() ? link.text() : whole;
            Element shown = post.selectFirst("img[data-md5]");
            int dot = name.lastIndexOf('.');
            return List.of(new Media(
                    link.attr("href").startsWith("//") ? "https:" + link.attr("href") : link.attr("href"),
                    name,
                    shown == null ? null : shown.attr("data-md5"),
                    ChanThread.mime(dot < 0 ? null : name.substring(dot)),
                    null));
        }
    }
}
