package org.tocsin.ingest.format.chan;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.HtmlPage;
import org.tocsin.ingest.format.OffsetTime;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Moment;
import org.tocsin.ingest.record.ReadTime;

/** A page of vichan, Tinyboard or infinity (8chan, 8kun): a thread, or a board's index. */
public final class VichanPage extends Vichan {
    private static final ChanPage.Parts PARTS = new ChanPage.Parts(
            "div.post.op, div.post.reply",
            "div[id^=thread_]",
            "div.body",
            ".intro .subject",
            ".intro .name",
            ".intro .trip",
            ".intro .poster_id",
            ".intro .capcode",
            ".toolong");
    private static final int MOST_FILES = 100;

    @Override
    public String name() {
        return "vichan-page";
    }

    @Override
    public String recognisedBy() {
        return "an HTML page with posts of class post, whose head is of class intro, in the form postcontrols or numbered"
                + " by links of class post_no";
    }

    @Override
    public boolean claims(Head head) {
        if (head.opening() != '<') {
            return false;
        }
        String text = head.text();
        boolean posts = text.contains("class=\"intro") && text.contains("class=\"post ");
        return posts && (text.contains("\"postcontrols\"") || text.contains("class=\"post_no\""));
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
            Element form = page.document().selectFirst("form[name=postcontrols] input[name=board], input[name=board]");
            if (form != null && !form.attr("value").isBlank()) {
                return form.attr("value");
            }
            Element thread = page.document().selectFirst("div[id^=thread_][data-board]");
            return thread == null || thread.attr("data-board").isBlank() ? null : thread.attr("data-board");
        }

        @Override
        Moment moment(Element post, ReadTime captured) {
            Element time = post.selectFirst(".intro time");
            if (time == null) {
                return Moment.of(ReadTime.NONE, Moment.Basis.NONE, 0, ReadTime.NONE, captured);
            }
            if (time.hasAttr("unixtime")) {
                ReadTime epoch = ReadTime.epoch(new TextNode(time.attr("unixtime")));
                return Moment.of(epoch, Moment.Basis.EPOCH, 0, ReadTime.NONE, captured);
            }
            ReadTime offset = OffsetTime.read(time.attr("datetime"));
            ReadTime told = offset.at() == null ? ReadTime.absurd(time.text()) : offset;
            return Moment.of(told, Moment.Basis.OFFSET, 0, ReadTime.NONE, captured);
        }

        /** A file is a line of its own: its link, and its first name in a title or beside. */
        @Override
        List<Media> media(Element post, Element around, Origin origin) {
            List<Media> media = new ArrayList<>();
            for (Element line : around.select(".fileinfo")) {
                Element owner = line.closest("div.post");
                Element link = line.selectFirst("a[href]");
                boolean ours = post.equals(owner) || (owner == null && !post.equals(around));
                if (ours && link != null && media.size() < MOST_FILES) {
                    String name = name(line, link);
                    int dot = name.lastIndexOf('.');
                    media.add(new Media(
                            origin.address(link.attr("href")),
                            name,
                            null,
                            ChanThread.mime(dot < 0 ? null : name.substring(dot)),
                            null));
                }
            }
            return media;
        }

        private static String name(Element line, Element link) {
            Element named = line.selectFirst(".postfilename");
            if (named != null) {
                return named.hasAttr("title") ? named.attr("title") : named.text();
            }
            String title = link.attr("title");
            int size = title.lastIndexOf(" (");
            return size > 0 ? title.substring(0, size) : link.text();
        }
    }
}
