package org.tocsin.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.chan.FourChanCatalog;
import org.tocsin.ingest.format.chan.FourChanFile;
import org.tocsin.ingest.format.chan.FourChanLines;
import org.tocsin.ingest.format.chan.FourChanPage;
import org.tocsin.ingest.format.chan.LynxchanCatalog;
import org.tocsin.ingest.format.chan.LynxchanFile;
import org.tocsin.ingest.format.chan.LynxchanLines;
import org.tocsin.ingest.format.chan.LynxchanPage;
import org.tocsin.ingest.format.chan.VichanCatalog;
import org.tocsin.ingest.format.chan.VichanFile;
import org.tocsin.ingest.format.chan.VichanLines;
import org.tocsin.ingest.format.chan.VichanPage;
import org.tocsin.ingest.format.chat.DiscordApi;
import org.tocsin.ingest.format.chat.DiscordExport;
import org.tocsin.ingest.format.chat.TelegramDesktop;
import org.tocsin.ingest.format.chat.Telethon;
import org.tocsin.ingest.format.convokit.ConvoKitArray;
import org.tocsin.ingest.format.convokit.ConvoKitLines;
import org.tocsin.ingest.format.forum.PhpBb3;
import org.tocsin.ingest.format.forum.PhpBbSubsilver;
import org.tocsin.ingest.format.forum.VBulletin3;
import org.tocsin.ingest.format.forum.VBulletin4;
import org.tocsin.ingest.format.forum.VBulletin5;
import org.tocsin.ingest.format.forum.XenForo1;
import org.tocsin.ingest.format.forum.XenForo2;
import org.tocsin.ingest.format.mail.Mbox;
import org.tocsin.ingest.format.mapped.Mapped;
import org.tocsin.ingest.format.reddit.RedditComments;
import org.tocsin.ingest.format.reddit.RedditListing;
import org.tocsin.ingest.format.reddit.RedditSubmissions;
import org.tocsin.ingest.format.social.ActivityPub;
import org.tocsin.ingest.format.social.Bluesky;
import org.tocsin.ingest.format.social.BlueskyStream;
import org.tocsin.ingest.format.social.Discourse;
import org.tocsin.ingest.format.social.Gab;
import org.tocsin.ingest.format.social.GabStatuses;
import org.tocsin.ingest.format.social.GabTable;
import org.tocsin.ingest.format.social.Mastodon;
import org.tocsin.ingest.format.social.Parler;
import org.tocsin.ingest.format.social.ParlerPage;
import org.tocsin.ingest.format.social.ParlerParsed;
import org.tocsin.ingest.format.stackexchange.StackExchangeComments;
import org.tocsin.ingest.format.stackexchange.StackExchangePosts;
import org.tocsin.ingest.format.twitter.ScrapedTweets;
import org.tocsin.ingest.format.twitter.TwintTweets;
import org.tocsin.ingest.format.twitter.TwitterArchive;
import org.tocsin.ingest.format.twitter.TwitterV1Array;
import org.tocsin.ingest.format.twitter.TwitterV1Lines;
import org.tocsin.ingest.format.twitter.TwitterV2Array;
import org.tocsin.ingest.format.twitter.TwitterV2Lines;
import org.tocsin.ingest.format.twitter.TwitterV2Page;
import org.tocsin.ingest.format.video.LiveChat;
import org.tocsin.ingest.format.video.TwitchChatDownloader;
import org.tocsin.ingest.format.video.TwitchComment;
import org.tocsin.ingest.format.video.TwitchFile;
import org.tocsin.ingest.format.video.TwitchLines;
import org.tocsin.ingest.format.video.YouTubeApiFile;
import org.tocsin.ingest.format.video.YouTubeApiLines;
import org.tocsin.ingest.format.video.YouTubeChatDownloader;
import org.tocsin.ingest.format.video.YouTubeListFile;
import org.tocsin.ingest.format.video.YouTubeListLines;
import org.tocsin.ingest.format.web.Arc;
import org.tocsin.ingest.format.web.Warc;
import org.tocsin.ingest.format.web.Wet;

/** The formats that can be read. A new one is a class and a line here. */
public final class Formats {
    private static final List<DumpFormat> BUILT_IN = List.of(
            new RedditComments(),
            new RedditSubmissions(),
            RedditListing.lines(),
            RedditListing.array(),
            RedditListing.answer(),
            new FourChanCatalog(), // before lines: a list may have a thread a line
            new VichanCatalog(),
            new LynxchanCatalog(),
            new FourChanLines(),
            new FourChanFile(),
            new FourChanPage(),
            new VichanLines(),
            new VichanFile(),
            new VichanPage(),
            new LynxchanLines(),
            new LynxchanFile(),
            new LynxchanPage(),
            new TwitterV1Lines(),
            new TwitterV1Array(),
            new TwitterV2Lines(),
            new TwitterV2Page(),
            new TwitterV2Array(),
            new TwitterArchive(),
            ScrapedTweets.lines(),
            ScrapedTweets.list(),
            TwintTweets.lines(),
            TwintTweets.list(),
            new StackExchangePosts(),
            new StackExchangeComments(),
            new TwitchFile(),
            new TwitchLines(),
            new TwitchComment(),
            TwitchChatDownloader.lines(),
            TwitchChatDownloader.list(),
            new YouTubeApiFile(),
            new YouTubeApiLines(),
            new YouTubeListFile(),
            new YouTubeListLines(),
            new LiveChat(),
            YouTubeChatDownloader.lines(),
            YouTubeChatDownloader.list(),
            new TelegramDesktop(),
            Telethon.lines(),
            Telethon.list(),
            new DiscordExport(),
            DiscordApi.lines(),
            DiscordApi.list(),
            new Mbox(),
            new ConvoKitLines(),
            new ConvoKitArray(),
            new Warc(Formats::builtIn),
            new Arc(Formats::builtIn),
            new Wet(Formats::builtIn),
            new XenForo1(),
            new XenForo2(),
            new VBulletin3(),
            new VBulletin4(),
            new VBulletin5(),
            new PhpBb3(),
            new PhpBbSubsilver(),
            Discourse.lines(),
            Discourse.list(),
            Discourse.document(),
            Mastodon.lines(),
            Mastodon.list(),
            Mastodon.document(),
            ActivityPub.lines(),
            ActivityPub.list(),
            ActivityPub.document(),
            new BlueskyStream(),
            Bluesky.lines(),
            Bluesky.list(),
            Bluesky.document(),
            Gab.lines(),
            Gab.list(),
            Gab.document(),
            GabStatuses.lines(),
            GabStatuses.list(),
            new GabTable(),
            Parler.lines(),
            Parler.list(),
            ParlerParsed.lines(),
            ParlerParsed.list(),
            new ParlerPage());

    private Formats() {}

    /** All of them, the mapped one last. */
    public static List<DumpFormat> all() {
        return Stream.concat(BUILT_IN.stream(), Stream.of(new Mapped(null))).toList();
    }

    static List<DumpFormat> builtIn() {
        return BUILT_IN;
    }

    /** The formats of a name or a family. */
    public static List<DumpFormat> named(String name) {
        List<DumpFormat> found = all().stream()
                .filter(format -> format.name().equals(name) || format.family().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new UnknownFormat(
                    name,
                    all().stream()
                            .flatMap(format -> Stream.of(format.family(), format.name()))
                            .distinct()
                            .toList());
        }
        return found;
    }

    /** The format that a dump was found to be of. */
    static DumpFormat of(DumpFile dump) {
        return dump.mapping() != null
                ? new Mapped(dump.mapping())
                : named(String.valueOf(dump.format())).get(0);
    }
}
