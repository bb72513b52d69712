package org.tocsin.synth;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes conversations as one platform's dumps have them. */
interface Dump extends Closeable {
    void write(Conversation conversation) throws IOException;

    /** The dump of a platform in a folder of its own. */
    static Dump of(Platform platform, Path dumps) {
        return switch (platform) {
            case REDDIT -> new RedditDump(dumps.resolve("reddit"));
            case FOUR_CHAN -> new FourChanDump(dumps.resolve("4chan"));
            case TWITTER -> new TwitterDump(dumps.resolve("twitter"));
            case MASTODON -> new MastodonDump(dumps.resolve("mastodon"));
            case TELEGRAM -> new TelegramDump(dumps.resolve("telegram"));
            case FORUM -> new ForumDump(dumps.resolve("forum"));
        };
    }
}
