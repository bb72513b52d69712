package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Json;

/** Gab since July 2019, when it took over Mastodon's interface: statuses line by line or in a list. */
public final class GabStatuses extends SocialFormat {
    private GabStatuses(Layout layout) {
        super("gab", layout, "", "/statuses", "/ancestors", "/descendants");
    }

    public static GabStatuses lines() {
        return new GabStatuses(Layout.LINES);
    }

    public static GabStatuses list() {
        return new GabStatuses(Layout.LIST);
    }

    @Override
    public String name() {
        return super.name().replace("gab-", "gab-statuses-");
    }

    @Override
    String marks() {
        return "a status of Mastodon's kind whose account's address is of gab.com";
    }

    @Override
    public String fills() {
        return "ids, author, times, text, mentions, links, media, language, visibility, reposts and quoted posts as rows"
                + " of their own, metrics";
    }

    @Override
    public String leavesOpen() {
        return "the thread of an answer";
    }

    @Override
    boolean fits(ObjectNode record) {
        return Mastodon.isStatus(record) && isGab(record);
    }

    static boolean isGab(JsonNode status) {
        return isGabs(Json.text(status.path("account"), "url")) || isGabs(Json.text(status, "url"));
    }

    private static boolean isGabs(@Nullable String address) {
        String host = String.valueOf(Hosts.of(address));
        return host.equals(GabPost.SITE) || host.equals("www.gab.com");
    }

    @Override
    void read(ObjectNode record, Intake intake) {
        new MastodonStatus("gab", GabPost.SITE).read(record, intake);
    }
}
