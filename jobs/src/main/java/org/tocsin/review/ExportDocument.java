package org.tocsin.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed case as it may leave the workspace: the redacted case, who confirmed it, and where the offending posts
 * stand. No word of a post, no identifier of the target, and no reason, which is free text about a person.
 */
record ExportDocument(ObjectNode json) {
    /** What may pass of a case: a field that a later version adds stays in until somebody thought about it. */
    private static final List<String> CASE_FIELDS = List.of(
            "case_id",
            "campaign_id",
            "tier",
            "score",
            "probability",
            "interval",
            "confidence",
            "prior_milli",
            "log_odds_milli",
            "target",
            "stage",
            "window",
            "counts",
            "indicators",
            "identifier_types",
            "factors");

    private static final List<String> TARGET_FIELDS = List.of("target_id", "kind", "label", "keys", "ambiguous");

    private static final Comparator<PostLocation> BY_TIME = Comparator.comparing(
                    PostLocation::createdAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PostLocation::postUid);

    /** The document of a case; {@code mentionsTarget} decides which locations would name the victim. */
    static ExportDocument of(
            CaseView view,
            Decision decision,
            String exportedBy,
            String exportedAt,
            List<PostLocation> posts,
            Predicate<String> mentionsTarget) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", "tocsin-export-1").put("run_id", view.runId());
        json.set("case", redacted(view.line()));
        json.putObject("decision")
                .put("verdict", decision.verdict().label())
                .put("reviewer", decision.reviewer())
                .put("decided_at", decision.decidedAt())
                .put("run_id", decision.runId())
                .put("ledger_entry", decision.entry().toString());
        json.put("exported_by", exportedBy).put("exported_at", exportedAt);
        ArrayNode listed = json.putArray("posts");
        posts.stream().distinct().sorted(BY_TIME).forEach(post -> listed.add(located(post, mentionsTarget)));
        return new ExportDocument(json);
    }

    /** The file's content: indented, in a fixed order, with a newline at the end. */
    String text() {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an export is not JSON", e);
        }
    }

    private static ObjectNode redacted(JsonNode line) {
        ObjectNode kept = only(line, CASE_FIELDS);
        kept.set("target", only(line.path("target"), TARGET_FIELDS));
        return kept;
    }

    private static ObjectNode only(JsonNode object, List<String> fields) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        fields.stream().filter(object::has).forEach(field -> kept.set(field, object.get(field)));
        return kept;
    }

    private static ObjectNode located(PostLocation post, Predicate<String> mentionsTarget) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("post_uid", post.postUid())
                .put("platform", post.platform());
        ArrayNode withheld = JsonNodeFactory.instance.arrayNode();
        put(json, withheld, "site", post.site(), mentionsTarget);
        put(json, withheld, "native_id", post.nativeId(), mentionsTarget);
        put(json, withheld, "url", post.url(), mentionsTarget);
        json.put("content_sha256", post.contentSha256());
        json.put(
                "created_at", post.createdAt() == null ? null : post.createdAt().toString());
        json.set("withheld", withheld);
        return json;
    }

    private static void put(
            ObjectNode json, ArrayNode withheld, String field, @Nullable String value, Predicate<String> names) {
        if (value != null && (names.test(value) || names.test(decoded(value)))) {
            json.putNull(field);
            withheld.add(field);
        } else {
            json.put(field, value);
        }
    }

    /** A name hides from a plain search behind its percent signs. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    @Override
    public String toString() {
        return "ExportDocument[redacted]";
    }
}
