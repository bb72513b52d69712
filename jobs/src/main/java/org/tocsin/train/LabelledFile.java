package org.tocsin.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;

/**
 * Labelled posts, one JSON object a line: {@code id}, {@code lang}, {@code text}, perhaps {@code author} and
 * {@code thread_title}, and {@code gold} with {@code stance} and {@code indicators}, or {@code threat}, {@code hostile}, {@code flagged} or
 * a {@code functionality} of HateCheck, or none of them. {@code gold.family} groups posts on one situation;
 * {@code gold.target}, else {@code gold.group}, is the group of people that a post speaks of. Unknown keys are ignored.
 */
public final class LabelledFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Functionalities of HateCheck (Röttger et al., ACL 2021) that are neither hateful nor a threat, by how they begin.
     * Threats apart, its hateful ones say nothing here: hatred without a threat or a call is not what is looked for.
     */
    private static final List<String> HARMLESS =
            List.of("counter_", "ident_", "profanity_nh", "slur_homonym", "slur_reclaimed", "negate_neg", "target_obj");

    private LabelledFile() {}

    /** A line that is no labelled post: which one, which field, what was expected; never what was found there. */
    public static final class BadLabel extends IOException {
        private static final long serialVersionUID = 1;

        BadLabel(Path file, int line, String why) {
            super(file + ", line " + line + ": " + why);
        }
    }

    /** With {@code background}, posts without labels count as ordinary talk. */
    public static List<LabelledPost> read(Path file, boolean background) throws IOException {
        List<LabelledPost> posts = new ArrayList<>();
        String set = String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    posts.add(post(file, number, set, line, background));
                }
            }
        }
        return posts;
    }

    private static LabelledPost post(Path file, int number, String set, String line, boolean background)
            throws BadLabel {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new BadLabel(file, number, "a JSON object was expected");
        }
        String id = text(node, "id");
        String body = text(node, "text");
        String lang = text(node, "lang");
        if (id == null || body == null || lang == null) {
            throw new BadLabel(file, number, "id, lang and text were expected, all strings");
        }
        JsonNode gold = node.path("gold");
        Stance stance = null;
        Set<Indicator> indicators = EnumSet.noneOf(Indicator.class);
        if (gold.has("stance")) {
            try {
                stance = Stance.valueOf(gold.path("stance").asText().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new BadLabel(file, number, "gold.stance: a stance was expected, such as attack or neutral");
            }
            for (JsonNode indicator : gold.path("indicators")) {
                indicators.add(Indicator.byId(indicator.asText())
                        .orElseThrow(() -> new BadLabel(file, number, "gold.indicators: ids such as DOX.PUBLISH")));
            }
        }
        @Nullable String functionality = text(gold, "functionality");
        @Nullable Boolean tested = functionality == null ? null : tested(functionality);
        @Nullable Boolean threat = gold.has("threat") ? (Boolean) gold.path("threat").asBoolean() : tested;
        @Nullable Boolean flagged = stance == null ? tested : (Boolean) (stance == Stance.ATTACK);
        if (gold.has("flagged")) {
            if (!gold.path("flagged").isBoolean()) {
                throw new BadLabel(file, number, "gold.flagged: true or false was expected");
            }
            flagged = gold.path("flagged").booleanValue();
        }
        String group = gold.has("family") ? set + " " + gold.path("family").asText() : id;
        Post post = new Post(
                id, body, lang, text(node, "author"), null, text(node, "thread_title"), null, null, null, List.of());
        @Nullable String family = text(gold, "family");
        @Nullable String target = text(gold, "target");
        return new LabelledPost(
                post,
                set,
                group,
                stance,
                indicators,
                threat,
                gold.has("hostile") ? (Boolean) gold.path("hostile").asBoolean() : null,
                gold.has("organisation") ? (Boolean) gold.path("organisation").asBoolean() : null,
                flagged,
                family == null ? functionality : family,
                target == null ? text(gold, "group") : target,
                background);
    }

    /** True for a threat, false for what is harmless, null for other hateful posts. */
    private static @Nullable Boolean tested(String functionality) {
        if (functionality.startsWith("threat_")) {
            return true;
        }
        return HARMLESS.stream().anyMatch(functionality::startsWith) ? (Boolean) false : null;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isTextual() ? null : value.textValue();
    }
}
