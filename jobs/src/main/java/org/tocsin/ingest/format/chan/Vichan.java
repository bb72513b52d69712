package org.tocsin.ingest.format.chan;

import org.tocsin.ingest.format.DumpFormat;

/** What the layouts of vichan, its forebear Tinyboard and its cousins infinity and lynxchan share. */
abstract class Vichan implements DumpFormat {
    @Override
    public String family() {
        return VichanBoards.FAMILY;
    }

    @Override
    public String fills() {
        return "ids, thread, position, replies by >>number, name, trip, poster id, times, subject, text, greentext,"
                + " quotes, links, media; site and board from the address, the record or the path";
    }

    @Override
    public String leavesOpen() {
        return "deletions (a deleted post is just absent), who an anonymous author is across threads;"
                + " the site where neither address nor folder names it";
    }
}
