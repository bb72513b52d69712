package org.tocsin.ingest.format.social;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Handles;
import org.tocsin.ingest.text.HtmlText;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** Reads what a Discourse post says: its HTML, in which quotes name author, topic and post; or else its Markdown. */
final class DiscourseText {
    private DiscourseText() {}

    static void say(Draft draft, @Nullable String cooked, @Nullable String raw, DiscourseTopic topic) {
        if (cooked == null) {
            DiscourseRaw typed = new DiscourseRaw(String.valueOf(raw), draft, topic);
            BodyText text = typed.read();
            draft.say(new Body(raw, Body.Markup.MARKDOWN, text));
            typed.quotes().forEach(draft::quote);
            draft.mention(Handles.at(CodePoints.of(text.text()), text.text()));
            return;
        }
        List<Quote> quotes = new ArrayList<>();
        Element body = Markup.fragment(cooked);
        BodyText text = HtmlText.read(body, DiscourseText::mark, (element, at) -> {
            if (isQuote(element) && quotes.size() < Draft.MOST) {
                quotes.add(quote(element, at, draft, topic));
            }
        });
        draft.say(new Body(cooked, Body.Markup.HTML, Markup.linksOnly(text)));
        quotes.forEach(draft::quote);
        CodePoints points = CodePoints.of(text.text());
        for (BodyText.Anchor anchor : text.anchors()) {
            if (Markup.isMention(anchor)) {
                String words = points.cut(anchor.at());
                String handle = words.startsWith("@") ? words.substring(1) : words;
                draft.mention(new Mention(handle, null, "native", anchor.at()));
            }
        }
        draft.media = media(body);
    }

    /** The pictures, at the full size where a smaller one stands in for it; not those of quoted posts. */
    private static List<Media> media(Element body) {
        List<Media> media = new ArrayList<>();
        for (Element picture : body.select("img[src]:not(.avatar):not(aside img)")) {
            Element around = picture.closest("a.lightbox");
            String url = around == null ? picture.attr("src") : around.attr("href");
            if (media.size() < Draft.MOST) {
                media.add(new Media(url, null, null, null, null));
            }
        }
        return media;
    }

    private static boolean isQuote(Element element) {
        return element.normalName().equals("aside") && element.hasClass("quote");
    }

    private static BodyText.@Nullable Mark mark(Element element) {
        return switch (element.normalName()) {
            case "aside" ->
                isQuote(element) ? BodyText.Mark.QUOTE : element.hasClass("onebox") ? BodyText.Mark.EMBED : null;
            case "blockquote" -> insideQuote(element) ? null : BodyText.Mark.QUOTE;
            case "div", "span" ->
                element.hasClass("spoiler") || element.hasClass("spoiled") ? BodyText.Mark.SPOILER : null;
            case "s" -> null; // a line struck out
            default -> HtmlText.usual(element);
        };
    }

    private static boolean insideQuote(Element element) {
        Element around = element.parent();
        return around != null && isQuote(around);
    }

    private static Quote quote(Element aside, Span at, Draft draft, DiscourseTopic topic) {
        String author = aside.attr("data-username");
        String number = aside.attr("data-post");
        String told = aside.attr("data-topic");
        String thread = told.isEmpty() ? draft.threadId : told;
        boolean known = !number.isEmpty() && thread != null;
        String id = known && thread != null ? DiscoursePost.idOf(topic, thread, number) : null;
        return new Quote(
                author.isEmpty() ? null : author,
                id,
                id == null ? null : topic.place().uid(id),
                at);
    }
}
