package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Draft;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Body;
import org.tocsin.ingest.record.Mention;
import org.tocsin.ingest.text.BodyText;
import org.tocsin.ingest.text.PlainText;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/** Bluesky's marks on a text, which count bytes of its UTF-8. */
final class Facets {
    private static final String LINK = "app.bsky.richtext.facet#link";
    private static final String MENTION = "app.bsky.richtext.facet#mention";

    private Facets() {}

    /** The body with its links; the people whom it names go to the draft. */
    static Body read(Draft draft, String raw, JsonNode facets) {
        BodyText plain = PlainText.read(raw);
        CodePoints points = CodePoints.of(plain.text());
        Map<Integer, Integer> places = places(raw, facets);
        List<BodyText.Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < Math.min(Draft.MOST, facets.size()); i++) {
            Span at = span(facets.path(i), places);
            if (at == null) {
                draft.flag("facet_misplaced");
                continue;
            }
            for (JsonNode feature : facets.path(i).path("features")) {
                String uri = Json.filled(feature, "uri");
                String did = Json.filled(feature, "did");
                String type = String.valueOf(Json.text(feature, "$type"));
                if (type.equals(LINK) && uri != null && anchors.size() < Draft.MOST) {
                    anchors.add(new BodyText.Anchor(uri, "", at, ""));
                } else if (type.equals(MENTION) && did != null) {
                    String words = points.cut(at);
                    draft.mention(new Mention(words.startsWith("@") ? words.substring(1) : words, did, "native", at));
                }
            }
        }
        BodyText text = new BodyText(plain.text(), plain.marks(), anchors, plain.nulRemoved(), plain.badText());
        return new Body(raw, Body.Markup.FACETS, text);
    }

    private static @Nullable Span span(JsonNode facet, Map<Integer, Integer> places) {
        Integer begin = places.get(facet.path("index").path("byteStart").asInt(-1));
        Integer end = places.get(facet.path("index").path("byteEnd").asInt(-1));
        return begin == null || end == null || end <= begin ? null : new Span(begin, end);
    }

    /** Where the bytes that facets name stand in the text, in code points; none for a place inside a character. */
    private static Map<Integer, Integer> places(String raw, JsonNode facets) {
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < Math.min(Draft.MOST, facets.size()); i++) {
            named.add(facets.path(i).path("index").path("byteStart").asInt(-1));
            named.add(facets.path(i).path("index").path("byteEnd").asInt(-1));
        }
        Map<Integer, Integer> places = new HashMap<>();
        int bytes = 0;
        int kept = 0;
        for (int i = 0; i <= raw.length() && places.size() < named.size(); ) {
            if (named.contains(bytes)) {
                places.put(bytes, kept);
            }
            int c = i < raw.length() ? raw.codePointAt(i) : 0;
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            kept += c == 0 || (c >= 0x80 && c <= 0x9F) ? 0 : 1; // as the text leaves controls out
            i += Character.charCount(c);
        }
        return places;
    }
}
