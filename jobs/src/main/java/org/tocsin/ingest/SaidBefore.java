package org.tocsin.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
        Map<ReplyTo, String> answered = answered(draft);
        long work = 0;
        for (BodyText.Marked mark : text.marks()) {
            String words = green(mark);
            if (words.length() < SHORTEST) {
                continue;
            }
            for (Map.Entry<ReplyTo, String> earlier : answered.entrySet()) {
                work += earlier.getValue().length();
                if (work > MOST_WORK) {
                    return;
                }
                if (earlier.getValue().contains(words)) {
                    ReplyTo from = earlier.getKey();
                    draft.quote(new Quote(null, from.nativeId(), from.uid(), mark.at()));
                    break;
                }
            }
        }
    }

    /** The answered posts of this thread and their words, in the order of the links. */
    private Map<ReplyTo, String> answered(Draft draft) {
        Map<ReplyTo, String> answered = new LinkedHashMap<>();
        Set<String> met = new HashSet<>();
        for (ReplyTo reply : draft.replyTo) {
            String earlier = texts.get(reply.nativeId());
            boolean here = earlier != null && reply.uid().equals(draft.place().uid(reply.nativeId()));
            if (here && met.add(reply.nativeId())) {
                answered.put(reply, earlier);
            }
        }
        return answered;
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
