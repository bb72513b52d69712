package org.tocsin.ingest.format.twitter;

import org.tocsin.ingest.format.DumpFormat;

/** What all layouts of tweets share. */
abstract class Twitter implements DumpFormat {
    @Override
    public String family() {
        return "twitter";
    }

    @Override
    public String fills() {
        return "ids, author, times, text, mentions with user ids, links with what they lead to, media, replies, reposts"
                + " and quotes with rows of their own, language, metrics, edits, withheld tweets";
    }

    @Override
    public String leavesOpen() {
        return "the conversation of a reply in version 1.1, the rest of a repost that was cut to fit";
    }
}
