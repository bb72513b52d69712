package org.tocsin.detect;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.tocsin.post.Post;

/**
 * Posts in which people and organisations give contact data of their own, or public notices do, composed from
 * {@code self-published.yml}: what is said, in which layout, and how carelessly it is typed vary independently. Half
 * English, half French; everybody is invented, numbers are reserved ones. The same seed makes the same posts.
 */
final class SelfPublishedPosts {
    private final JsonNode kinds;
    private final List<String> names;
    private final Random random;
    private final ContactData data;

    private SelfPublishedPosts(long seed) throws IOException {
        try (InputStream in = SelfPublishedPosts.class.getResourceAsStream("/self-published.yml")) {
            this.kinds = new ObjectMapper(new YAMLFactory()).readTree(in);
        }
        this.names = new ArrayList<>();
        kinds.fieldNames().forEachRemaining(names::add);
        this.random = new Random(seed);
        this.data = new ContactData(random);
    }

    static List<Post> of(int count, long seed) {
        try {
            SelfPublishedPosts source = new SelfPublishedPosts(seed);
            List<Post> posts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                posts.add(source.next(i));
            }
            return posts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Post next(int i) {
        boolean french = i % 2 == 1;
        String kind = names.get(random.nextInt(names.size()));
        data.renew(french);
        List<String> parts = new ArrayList<>();
        JsonNode words = kinds.get(kind).get(french ? "fr" : "en");
        parts.add(one(words.get("opening")));
        if (random.nextInt(3) > 0) {
            parts.add(one(words.get("detail")));
        }
        JsonNode blocks = kinds.get(kind).path("blocks");
        boolean laidOut = !blocks.isEmpty() && random.nextInt(5) < 2;
        parts.add(laidOut ? "\n" + block(one(blocks), french) : one(words.get("contact")));
        if (!laidOut && random.nextInt(3) == 0) {
            parts.add(one(words.get("last")));
        }
        String text = typed(data.fill(String.join(one(List.of(" ", " ", "\n", "\n\n")), parts)));
        String author = random.nextInt(3) == 0 ? data.fill("{handle}") : null;
        String title = random.nextInt(4) == 0 ? kind : null;
        return new Post("self-" + i, text, french ? "fr" : "en", author, null, title, null, null, null, List.of());
    }

    /** Data one below the other: as a signature, a card, behind labels in any order, or between bars. */
    private String block(String layout, boolean french) {
        List<String> fields = new ArrayList<>(List.of("{name}", "{phone}", "{mail}", "{street}, {town}"));
        while (fields.size() > 2 && random.nextInt(2) == 0) {
            fields.remove(random.nextInt(fields.size()));
        }
        return switch (layout) {
            case "signature" -> one(List.of("-- \n", closing(french) + ",\n", "\n")) + String.join("\n", fields);
            case "card" -> String.join("\n", fields);
            case "bars" -> String.join(one(List.of(" | ", " - ", " • ", " / ")), fields);
            default -> {
                Collections.shuffle(fields, random);
                yield String.join(
                        "\n", fields.stream().map(f -> label(f, french) + f).toList());
            }
        };
    }

    private String closing(boolean french) {
        return one(List.of((french ? "Cordialement;Bien à vous;Bises" : "Kind regards;Cheers;Best").split(";", -1)));
    }

    private String label(String field, boolean french) {
        String name = field.substring(1, field.indexOf('}'));
        String labels = switch (name) {
            case "name" -> french ? "Nom : ;Contact : ;" : "Name: ;Contact: ;";
            case "phone" -> french ? "Tél : ;Téléphone : ;Portable : ;📞 " : "Phone: ;Tel: ;Mobile: ;📞 ";
            case "mail" -> french ? "Mail : ;Courriel : ;✉ " : "Email: ;Mail: ;✉ ";
            default -> french ? "Adresse : ;Où : ;📍 " : "Address: ;Where: ;📍 ";
        };
        return one(List.of(labels.split(";", -1)));
    }

    /** The same words as people type them: as they should be, all small, without a full stop, or with a picture. */
    private String typed(String text) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> text.toLowerCase(Locale.ROOT);
            case 2 -> text.replaceAll("[.!](?=\\s|$)", "");
            case 3 -> text + " \uD83D\uDE4F";
            case 4 -> text.replace("'", "\u2019");
            default -> text;
        };
    }

    private String one(JsonNode choices) {
        return one(new ObjectMapper().convertValue(choices, new TypeReference<List<String>>() {}));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
