package org.tocsin.ingest.format.social;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.HtmlText;

/**
 * What Mastodon's own API and ActivityPub share: a post is known by its URI, which is the same on every server, and its
 * site is the server that made the URI.
 */
final class Fediverse {
    static final String PLATFORM = "mastodon";

    private Fediverse() {}

    static Place place(String site) {
        return new Place(PLATFORM, site, null, null, false);
    }

    /** The post of a URI, as one that is answered; {@code site} where the URI names no host. */
    static ReplyTo answer(String uri, String site, String method) {
        String host = Hosts.of(uri);
        return new ReplyTo(uri, place(host != null ? host : site).uid(uri), method, null);
    }

    /** A whole handle of a name that may lack its host, which the account's address then tells. */
    static String handle(String name, @Nullable String address) {
        String host = Hosts.of(address);
        return name.indexOf('@') >= 0 || host == null ? name : name + "@" + host;
    }

    /** The handle that an account's address shows: {@code https://host/users/name} or {@code https://host/@name}. */
    static @Nullable String handleOf(@Nullable String address) {
        String host = Hosts.of(address);
        if (host == null || address == null) {
            return null;
        }
        for (String before : List.of("/users/", "/@", "/u/", "/accounts/")) {
            int at = address.indexOf(before, host.length());
            String name = at < 0 ? "" : address.substring(at + before.length());
            if (!name.isEmpty() && name.indexOf('/') < 0) {
                return name + "@" + host;
            }
        }
        return null;
    }

    /** What the markup of the Fediverse marks: the line that stands in for a quoted post is no speech. */
    static BodyText read(String html) {
        return Markup.read(html, Fediverse::mark, (element, at) -> {});
    }

    private static BodyText.@Nullable Mark mark(Element element) {
        if (element.hasClass("quote-inline")) {
            return BodyText.Mark.EMBED;
        }
        return element.normalName().equals("s") ? null : HtmlText.usual(element); // here s is a line struck out
    }
}
