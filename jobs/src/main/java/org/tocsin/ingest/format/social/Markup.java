package org.tocsin.ingest.format.social;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.HtmlText;
import org.tocsin.ingest.text.PlainText;
import org.tocsin.post.Span;

/** Reads the HTML of a network's posts, in which pictures stand for emoji and some links name people. */
final class Markup {
    private Markup() {}

    /** Reads a fragment as {@link HtmlText#read(Element, Function, BiConsumer)} does. */
    static BodyText read(
            String html, Function<Element, BodyText.@Nullable Mark> marks, BiConsumer<Element, Span> seen) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return PlainText.read(html);
        }
        return HtmlText.read(fragment(html), marks, seen);
    }

    /** A body's elements, with the names of emoji in place of their pictures. */
    static Element fragment(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element emoji : body.select("img.emoji[alt]")) {
            emoji.replaceWith(new TextNode(emoji.attr("alt")));
        }
        body.select(".lightbox > .meta").remove(); // a picture's name and size, which nobody wrote
        return body;
    }

    /** The same text without the anchors that lead to no page, but to people or to all posts of a tag. */
    static BodyText linksOnly(BodyText text) {
        List<BodyText.Anchor> links = text.anchors().stream()
                .filter(anchor -> !isClass(anchor, "mention") && !isClass(anchor, "hashtag"))
                .toList();
        return new BodyText(text.text(), text.marks(), links, text.nulRemoved(), text.badText());
    }

    /** Whether an anchor names a person. */
    static boolean isMention(BodyText.Anchor anchor) {
        return isClass(anchor, "mention") && !isClass(anchor, "hashtag");
    }

    private static boolean isClass(BodyText.Anchor anchor, String name) {
        return (" " + anchor.cssClass() + " ").contains(" " + name + " ");
    }
}
