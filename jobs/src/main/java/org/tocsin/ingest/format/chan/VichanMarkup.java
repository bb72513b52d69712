package org.tocsin.ingest.format.chan;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.BodyText.Mark;
import org.tocsin.ingest.text.HtmlText;

/** The markup of vichan, infinity and lynxchan bodies. */
final class VichanMarkup {
    /** What moderators and the board add to a post: their notices, that it is cut short, what its picture's file says. */
    private static final String ADDED =
            ".public_ban, .public_warning, .toolong, .abbr, .contentOmissionIndicator, table.exif";

    private VichanMarkup() {}

    static BodyText read(String markup) {
        return read(Jsoup.parseBodyFragment(markup).body());
    }

    /** Reads what an element holds; infinity's lines become lines, which as paragraphs they would not. */
    static BodyText read(Element body) {
        for (Element line : body.select("p.body-line")) {
            if (line.hasClass("empty")) {
                line.appendElement("br");
            }
            line.tagName("div");
        }
        return HtmlText.read(body, VichanMarkup::mark, (element, at) -> {});
    }

    private static @Nullable Mark mark(Element element) {
        if (element.is(ADDED)) {
            return Mark.EMBED;
        }
        boolean green = element.hasClass("greenText") || (element.hasClass("body-line") && element.hasClass("quote"));
        return green ? Mark.GREENTEXT : HtmlText.usual(element);
    }
}
