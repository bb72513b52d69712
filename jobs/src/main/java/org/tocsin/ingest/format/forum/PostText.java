package org.tocsin.ingest.format.forum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.HtmlPage;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.Handles;
import org.tocsin.ingest.text.HtmlText;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** Reads what a post says: the author's words, and apart from them whom they quote. */
final class PostText {
    /** What a forum's pages add to the words of an author, and what is never shown. */
    private static final String ADDED = "script, style, noscript, .messageTextEndMarker, .quoteExpand,"
            + " .bbCodeBlock-expandLink, .bbCodeBlock-shrinkLink, .js-selectToQuoteEnd, .signature, .editDate,"
            + " .message-lastEdit, .attachedFiles, .message-attachments, dl.attachbox, svg";

    private static final String EMBEDDED = ".bbCodeBlock--unfurl, [data-s9e-mediaembed], .bbMediaWrapper, iframe";
    private static final String HIDDEN = ".bbCodeSpoilerText, .bbCodeSpoiler-content, .bbCodeInlineSpoiler, .spoiler,"
            + " .bbCodeBlock--spoiler, details";

    private final Forum forum;
    private final Element body;
    private final Map<Span, Quote> quotes = new LinkedHashMap<>();
    private final List<ReplyTo> replies = new ArrayList<>();

    private PostText(Forum forum, Element body) {
        this.forum = forum;
        this.body = body;
    }

    /** Fills in the body, quotes, replies and mentions of a post. */
    static void read(Forum forum, Element body, HtmlPage html, Draft draft) {
        new PostText(forum, body).fill(html, draft);
    }

    private void fill(HtmlPage html, Draft draft) {
        String source = html.source(body);
        body.select(ADDED).remove();
        forum.join(body);
        BodyText text = HtmlText.read(body, this::mark, (element, at) -> seen(element, at, draft));
        draft.say(new Body(source, Body.Markup.HTML, text), quotes);
        draft.replyTo = replies;
        Set<Span> marked = new HashSet<>();
        for (BodyText.Anchor anchor : text.anchors()) {
            if (anchor.words().startsWith("@") && anchor.cssClass().contains("username")) {
                String account = forum.account(new Href(anchor.href()));
                draft.mention(new Mention(anchor.words().substring(1), account, "native", anchor.at()));
                marked.add(anchor.at());
            }
        }
        draft.mention(Handles.at(CodePoints.of(text.text()), text.text()).stream()
                .filter(found -> marked.stream().noneMatch(found.at()::overlaps))
                .toList());
    }

    private BodyText.@Nullable Mark mark(Element element) {
        if (forum.isQuote(element)) {
            return BodyText.Mark.QUOTE;
        }
        if (element.is("pre, .codecontent") || (element.is("code") && element.closest("pre") == null)) {
            return BodyText.Mark.CODE;
        }
        if (element.is(EMBEDDED)) {
            return BodyText.Mark.EMBED;
        }
        return element.is(HIDDEN) ? BodyText.Mark.SPOILER : null;
    }

    private void seen(Element element, Span at, Draft draft) {
        if (!forum.isQuote(element)) {
            return;
        }
        Attribution said = forum.attribution(element);
        String uid = said.postId() == null ? null : draft.place().uid(said.postId());
        quotes.putIfAbsent(at, new Quote(said.author(), said.postId(), uid, at));
        if (uid != null && said.postId() != null && isOutermost(element) && replies.size() < Draft.MOST) {
            replies.add(new ReplyTo(said.postId(), uid, "link", null));
        }
    }

    /** Whom an author quotes is answered; whom the quoted one quoted is not. */
    private boolean isOutermost(Element quote) {
        Element outer = quote.parent();
        while (outer != null && !outer.equals(body)) {
            if (forum.isQuote(outer)) {
                return false;
            }
            outer = outer.parent();
        }
        return true;
    }
}
