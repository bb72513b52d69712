package org.tocsin.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Small invented dumps, one for each format, with something wrong in most. */
public final class Samples {
    private Samples() {}

    /** The sample of this name. */
    public static byte[] named(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** One sample of each built-in format. */
    public static List<byte[]> all() throws IOException {
        return List.of(
                named("reddit-comments.ndjson"),
                named("reddit-submissions.ndjson"),
                named("reddit-things.ndjson"),
                named("reddit-array.json"),
                named("reddit-thread.json"),
                named("4chan-lines.ndjson"),
                named("4chan-thread.json"),
                named("4chan-catalog.json"),
                named("4chan-page.html"),
                named("vichan-thread.json"),
                named("vichan-catalog.json"),
                named("vichan-lines.ndjson"),
                named("vichan-page.html"),
                named("lynxchan-thread.json"),
                named("lynxchan-catalog.json"),
                named("lynxchan-lines.ndjson"),
                named("lynxchan-page.html"),
                named("twitter-v1-lines.jsonl"),
                named("twitter-v1-array.json"),
                named("twitter-v2-lines.jsonl"),
                named("twitter-v2-page.json"),
                named("twitter-v2-array.json"),
                named("twitter-archive.js"),
                named("twitter-snscrape.jsonl"),
                named("twitter-snscrape.json"),
                named("twitter-twint.jsonl"),
                named("twitter-twint.json"),
                named("stackexchange-posts.xml"),
                named("stackexchange-comments.xml"),
                named("twitch-chat.json"),
                named("twitch-lines.ndjson"),
                named("twitch-comment.json"),
                named("youtube-api.json"),
                named("youtube-api-lines.ndjson"),
                named("youtube-info.json"),
                named("youtube-lines.ndjson"),
                named("youtube-live-chat.ndjson"),
                named("youtube-chat-downloader.jsonl"),
                named("youtube-chat-downloader.json"),
                named("twitch-chat-downloader.jsonl"),
                named("twitch-chat-downloader.json"),
                named("telegram-desktop.json"),
                named("telegram-telethon.jsonl"),
                named("telegram-telethon.json"),
                named("discord-api.jsonl"),
                named("discord-api.json"),
                named("discord-chat-exporter.json"),
                named("list.mbox"),
                named("convokit.jsonl"),
                named("convokit.json"),
                named("web.warc"),
                named("web.arc"),
                named("web.wet"),
                named("xenforo-1.html"),
                named("xenforo-2.html"),
                named("vbulletin-3.html"),
                named("vbulletin-4.html"),
                named("vbulletin-5.html"),
                named("phpbb-3.html"),
                named("phpbb-subsilver2.html"),
                named("discourse-lines.ndjson"),
                named("discourse-list.json"),
                named("discourse-document.json"),
                named("mastodon-lines.ndjson"),
                named("mastodon-list.json"),
                named("mastodon-document.json"),
                named("activitypub-lines.ndjson"),
                named("activitypub-list.json"),
                named("activitypub-document.json"),
                named("bluesky-jetstream.ndjson"),
                named("bluesky-lines.ndjson"),
                named("bluesky-list.json"),
                named("bluesky-document.json"),
                named("gab-lines.ndjson"),
                named("gab-list.json"),
                named("gab-document.json"),
                named("gab-statuses-lines.ndjson"),
                named("gab-statuses-list.json"),
                named("gab-table.csv"),
                named("parler-lines.ndjson"),
                named("parler-list.json"),
                named("parler-parsed-lines.ndjson"),
                named("parler-parsed-list.json"),
                named("parler-page.html"));
    }
}
