package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Skipped;

/** Statuses as the API of Mastodon and its kin gives them, and as its stream sends them. */
public final class Mastodon extends SocialFormat {
    private Mastodon(Layout layout) {
        super("mastodon", layout, "", "/statuses", "/ancestors", "/descendants");
    }

    public static Mastodon lines() {
        return new Mastodon(Layout.LINES);
    }

    /** A timeline, or the answer to a search or about a thread. */
    public static Mastodon list() {
        return new Mastodon(Layout.LIST);
    }

    public static Mastodon document() {
        return new Mastodon(Layout.DOCUMENT);
    }

    @Override
    String marks() {
        return "with created_at, uri or url, and an account with acct; or with event and payload";
    }

    @Override
    public String fills() {
        return "URIs, server, author, times, content warning, text, mentions, links, media, language, visibility,"
                + " boosts and quoted posts as rows of their own, metrics";
    }

    @Override
    public String leavesOpen() {
        return "the URI of an answered post of another server, the thread of an answer";
    }

    @Override
    boolean fits(ObjectNode record) {
        JsonNode status = streamed(record);
        return isStatus(status) && !GabStatuses.isGab(status);
    }

    static boolean isStatus(JsonNode status) {
        return Json.has(status, "id", "created_at")
                && status.path("account").has("acct")
                && (status.has("uri") || status.has("url"));
    }

    private static boolean isEvent(ObjectNode record) {
        return Json.has(record, "event", "payload");
    }

    /** The status that an event of the stream brings, in which it is a text; else the record itself. */
    private static JsonNode streamed(ObjectNode record) {
        if (!isEvent(record)) {
            return record;
        }
        String payload = Json.text(record, "payload");
        JsonNode status = payload == null ? record.get("payload") : Json.object(payload);
        return status == null ? Json.empty() : status;
    }

    @Override
    void read(ObjectNode record, Intake intake) {
        JsonNode streamed = streamed(record);
        if (isEvent(record) && !isStatus(streamed)) {
            intake.skip(Skipped.Reason.NOT_A_POST); // a deletion or a notice
        } else if (streamed instanceof ObjectNode status) {
            new MastodonStatus(Fediverse.PLATFORM, intake.host()).read(status, intake);
        }
    }
}
