package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.PartsText;

/** What may be chosen in a poll, which its author wrote as well as the question. */
record Poll(List<String> options) {
    private static final int MOST = 100; // servers allow 4, some 20

    /** The options of these lists, in order; {@code field} holds what each says. */
    static Poll of(String field, JsonNode... lists) {
        List<String> options = new ArrayList<>();
        for (JsonNode list : lists) {
            for (JsonNode each : list) {
                String words = Json.filled(each, field);
                if (words != null && options.size() < MOST) {
                    options.add(words);
                }
            }
        }
        return new Poll(List.copyOf(options));
    }

    boolean isEmpty() {
        return options.isEmpty();
    }

    /** A question with its options below it, a line each. */
    BodyText below(BodyText question) {
        if (options.isEmpty()) {
            return question;
        }
        PartsText text = new PartsText();
        text.add(question);
        options.forEach(option -> text.line().add(option));
        return text.build();
    }

    @Override
    public String toString() {
        return "Poll[" + options.size() + "]";
    }
}
