package org.tocsin.ingest.format.video;

import org.tocsin.ingest.format.Head;
import org.tocsin.ingest.format.Json;

/** Tells JSON lines from a JSON document of several lines, some of which may hold whole objects too. */
final class Lines {
    private Lines() {}

    /** Whether the first line is an object by itself; a document's ends in the middle of one. */
    static boolean of(Head head) {
        if (head.opening() != '{') {
            return false;
        }
        String text = head.text().stripLeading();
        int feed = text.indexOf('\n');
        return Json.object(feed < 0 ? text : text.substring(0, feed)) != null;
    }
}
