package org.tocsin.ingest.format.chan;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.record.Quote;
import org.tocsin.ingest.record.ReplyTo;
import org.tocsin.ingest.text.BodyText;

/**
 * What was said earlier in a thread. Greentext is also how stories are told, so a green line counts as somebody else's
 * words only when the post that is answered has them.
 */
final class SaidBefore {
    private static final int MOST_CHARS = 16 << 20;
    private static final long MOST_WORK = 50_000_000; // characters compared for one post
    private static final int SHORTEST = 3;

    private final Map<String, String> texts = new HashMap<>();
    private int chars;

    void add(String no, String text) {
        if (chars + text.length() <= MOST_CHARS) {
            chars += text.length();
            texts.put(no, text);
        }
    }

    /** Adds to a draft, as quotes, the green lines that one of the answered posts has. */
    void quotesIn(Draft draft, BodyText text) {
        long work = 0;
        for (BodyText.Marked mark : text.marks()) {
            String words = green(mark);
            if (words.length() < SHORTEST) {
                continue;
            }
            for (ReplyTo answered : draft.replyTo) {
                String earlier = texts.get(answered.nativeId());
                if (earlier == null || !answered.uid().equals(draft.place().uid(answered.nativeId()))) {
                    continue;
                }
                work += earlier.length();
                if (work > MOST_WORK) {
                    return;
                }
                if (earlier.contains(words)) {
                    draft.quote(new Quote(null, answered.nativeId(), answered.uid(), mark.at()));
                    break;
                }
            }
        }
    }

    private static String green(BodyText.Marked mark) {
        if (mark.mark() != BodyText.Mark.GREENTEXT) {
            return "";
        }
        String words = mark.words();
        int from = 0;
        while (from < words.length() && (words.charAt(from) == '>' || words.charAt(from) == ' ')) {
            from++;
        }
        return words.substring(from).strip();
    }
}
