package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Author;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Media;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Rejected;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;
import org.tocsin.ingest.text.BodyText;

/** Reads one status, and those that it boosts or quotes. {@code capturer}: the server that was asked, if known. */
record MastodonStatus(String platform, @Nullable String capturer) {
    private static final List<String> READ = List.of(
            "id",
            "uri",
            "url",
            "created_at",
            "edited_at",
            "in_reply_to_id",
            "spoiler_text",
            "visibility",
            "language",
            "content",
            "account",
            "mentions",
            "reblog",
            "quote",
            "replies_count",
            "reblogs_count",
            "favourites_count");
    private static final List<String> METRICS = List.of("replies_count", "reblogs_count", "favourites_count");
    private static final List<String> INNER = List.of("/reblog", "/quote/quoted_status", "/quote", "/pleroma/quote");

    void read(ObjectNode status, Intake intake) {
        Map<String, ObjectNode> inner = inner(status);
        Map<String, org.tocsin.ingest.bytes.RawRecord> parts = intake.parts(inner.keySet());
        one(status, intake);
        inner.forEach((pointer, other) -> one(other, intake.of(parts.getOrDefault(pointer, intake.raw()))));
    }

    private static Map<String, ObjectNode> inner(ObjectNode status) {
        Map<String, ObjectNode> inner = new TreeMap<>();
        for (String pointer : INNER) {
            if (status.at(pointer) instanceof ObjectNode other && Mastodon.isStatus(other)) {
                inner.put(pointer, other.deepCopy());
                for (String deeper : INNER) {
                    if (other.at(deeper) instanceof ObjectNode quoted && Mastodon.isStatus(quoted)) {
                        inner.put(pointer + deeper, quoted.deepCopy());
                    }
                }
            }
        }
        return inner;
    }

    private void one(ObjectNode status, Intake intake) {
        String id = Json.filled(status, "id");
        boolean boost = status.path("reblog").isObject();
        if (id == null) {
            intake.reject(Rejected.Reason.NO_ID);
        } else if (!status.has("content") && status.has("text")) {
            intake.skip(Skipped.Reason.DELETED_BY_AUTHOR); // the answer to a deletion shows the source alone
        } else if (!status.hasNonNull("content") && !boost) {
            intake.reject(Rejected.Reason.NO_BODY);
        } else {
            String visibility = Json.filled(status, "visibility");
            Standing.Visibility seen = visibility(visibility);
            if (seen == Standing.Visibility.RESTRICTED) {
                intake.skip(Skipped.Reason.PRIVATE);
            } else if (seen == Standing.Visibility.UNKNOWN && !intake.file().assumePublic()) {
                intake.skip(Skipped.Reason.VISIBILITY_UNKNOWN);
            } else {
                String basis = seen == Standing.Visibility.UNKNOWN ? "assume_public" : "visibility";
                keep(status, id, boost, new Standing(seen, basis, Standing.State.LIVE, "format"), intake);
            }
        }
    }

    private static Standing.Visibility visibility(@Nullable String visibility) {
        return switch (String.valueOf(visibility)) {
            case "public" -> Standing.Visibility.PUBLIC;
            case "unlisted" -> Standing.Visibility.UNLISTED;
            case "private", "direct", "limited", "list", "local", "private_group" -> Standing.Visibility.RESTRICTED;
            default -> Standing.Visibility.UNKNOWN;
        };
    }

    private void keep(ObjectNode status, String id, boolean boost, Standing standing, Intake intake) {
        String uri = Json.filled(status, "uri");
        boolean global = platform.equals(Fediverse.PLATFORM) && Hosts.of(uri) != null;
        Place place = new Place(platform, site(status, intake), null, null, false);
        Draft draft = intake.draft(place, global && uri != null ? uri : id);
        draft.standing = standing;
        if (boost) {
            draft.kind = Observation.Kind.REPOST; // its content is the other's
            answers(draft, status.path("reblog"), "native");
        } else {
            say(draft, status);
            reply(draft, status);
            quoted(draft, status);
        }
        author(draft, status.path("account"));
        ReadTime edited = IsoTime.of(Json.filled(status, "edited_at")).time();
        draft.moment = IsoTime.of(Json.filled(status, "created_at")).moment(edited, intake.captured());
        if (edited.at() != null) {
            draft.standing = standing.now(Standing.State.EDITED, "edited_at");
        }
        draft.subject = Json.filled(status, "spoiler_text");
        draft.langDeclared = Json.filled(status, "language");
        draft.media = media(status.path("media_attachments"));
        draft.sourceUrl = Json.filled(status, "url");
        METRICS.forEach(name -> draft.metric(name, status.get(name)));
        intake.keep(draft, status, READ);
    }

    private String site(ObjectNode status, Intake intake) {
        for (String address : new String[] {
            Json.filled(status, "uri"), Json.filled(status, "url"), Json.filled(status.path("account"), "url")
        }) {
            String host = Hosts.of(address);
            if (host != null) {
                return host;
            }
        }
        return capturer != null ? capturer : intake.file().folder();
    }

    private void say(Draft draft, ObjectNode status) {
        String content = status.path("content").asText();
        BodyText text = Fediverse.read(content);
        Poll poll = Poll.of("title", status.path("poll").path("options"));
        draft.say(new Body(content, Body.Markup.HTML, poll.below(Markup.linksOnly(text))));
        List<Named> named = new ArrayList<>();
        for (JsonNode mention : status.path("mentions")) {
            String url = Json.filled(mention, "url");
            String acct = Json.filled(mention, "acct");
            if (acct != null && named.size() < Draft.MOST) {
                named.add(new Named(platform.equals(Fediverse.PLATFORM) ? Fediverse.handle(acct, url) : acct, url));
            }
        }
        Named.mentions(draft, text, named);
    }

    private void reply(Draft draft, ObjectNode status) {
        String parent = Json.filled(status, "in_reply_to_id");
        if (parent == null) {
            draft.threadId = draft.nativeId();
            return;
        }
        draft.kind = Observation.Kind.REPLY;
        String uri = platform.equals(Fediverse.PLATFORM) ? parentUri(status, parent) : null;
        draft.replyTo = List.of(
                uri != null
                        ? Fediverse.answer(uri, draft.place().site(), "native")
                        : new ReplyTo(parent, draft.place().uid(parent), "native", null));
    }

    /** The URI of an answered post that lives on the server that was asked, whose ids its URIs show. */
    private @Nullable String parentUri(ObjectNode status, String parent) {
        String answered = Json.filled(status, "in_reply_to_account_id");
        JsonNode account = status.path("account");
        if (answered != null && answered.equals(Json.filled(account, "id"))) {
            return uri(Json.filled(account, "acct"), Json.filled(account, "url"), parent);
        }
        for (JsonNode mention : status.path("mentions")) {
            if (answered != null && answered.equals(Json.filled(mention, "id"))) {
                return uri(Json.filled(mention, "acct"), Json.filled(mention, "url"), parent);
            }
        }
        return null;
    }

    private static @Nullable String uri(@Nullable String acct, @Nullable String url, String id) {
        String host = Hosts.of(url);
        boolean local = acct != null && acct.indexOf('@') < 0;
        return local && host != null ? "https://" + host + "/users/" + acct + "/statuses/" + id : null;
    }

    private void quoted(Draft draft, ObjectNode status) {
        for (String pointer : INNER) {
            if (!pointer.equals("/reblog") && Mastodon.isStatus(status.at(pointer))) {
                answers(draft, status.at(pointer), "link");
                return;
            }
        }
    }

    /** Notes the post that this one boosts or quotes. */
    private void answers(Draft draft, JsonNode other, String method) {
        String uri = Json.filled(other, "uri");
        String id = Json.filled(other, "id");
        List<ReplyTo> replies = new ArrayList<>(draft.replyTo);
        if (platform.equals(Fediverse.PLATFORM) && Hosts.of(uri) != null && uri != null) {
            replies.add(Fediverse.answer(uri, draft.place().site(), method));
        } else if (id != null) {
            replies.add(new ReplyTo(id, draft.place().uid(id), method, null));
        }
        if (draft.replyTo.isEmpty() && draft.kind == Observation.Kind.POST) {
            draft.kind = Observation.Kind.QUOTE;
        }
        draft.replyTo = replies;
    }

    private void author(Draft draft, JsonNode account) {
        if (!account.isObject()) {
            return;
        }
        String url = Json.filled(account, "url");
        String uri = actor(account, draft.nativeId());
        String acct = Json.filled(account, "acct");
        boolean fediverse = platform.equals(Fediverse.PLATFORM);
        String id = !fediverse ? Json.filled(account, "id") : uri != null ? uri : url;
        boolean bot = account.path("bot").asBoolean();
        draft.author = new Author(
                id != null ? id : Json.filled(account, "id"),
                Author.Scope.SITE,
                Json.filled(account, "display_name"),
                acct == null || !fediverse ? acct : Fediverse.handle(acct, url),
                null,
                bot ? "bot" : null,
                Author.State.PRESENT);
    }

    /** The account's own URI, as ActivityPub knows it: given since 2023, and the beginning of a post's before. */
    private static @Nullable String actor(JsonNode account, String post) {
        String given = Json.filled(account, "uri");
        int end = post.indexOf("/statuses/");
        return given != null || end < 0 || Hosts.of(post) == null ? given : post.substring(0, end);
    }

    private static List<Media> media(JsonNode attachments) {
        List<Media> media = new ArrayList<>();
        for (JsonNode each : attachments) {
            String url = Json.filled(each, "url");
            if (media.size() < Draft.MOST) {
                media.add(new Media(url != null ? url : Json.filled(each, "remote_url"), null, null, null, null));
            }
        }
        return media;
    }
}
