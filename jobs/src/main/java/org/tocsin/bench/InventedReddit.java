package org.tocsin.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** Writes a dump of invented Reddit comments, the same bytes for the same seed, about 370 of them a record. */
final class InventedReddit {
    private static final List<String> ENGLISH = List.of(
            "the", "a", "is", "it", "and", "of", "to", "in", "that", "you", "I", "for", "on", "was", "with", "not",
            "be", "but", "have", "this", "kettle", "window", "garden", "bicycle", "rain");
    private static final List<String> FRENCH = List.of(
            "le",
            "de",
            "et",
            "la",
            "pas",
            "que",
            "un",
            "les",
            "est",
            "je",
            "pour",
            "c'est",
            "très",
            "déjà",
            "où",
            "été",
            "à",
            "même",
            "ça",
            "mais",
            "bouilloire",
            "fenêtre",
            "jardin",
            "vélo",
            "pluie");
    private static final List<String> SYLLABLES = List.of(
            "ba", "ri", "to", "mel", "ka", "sun", "der", "lo", "vi", "pra", "ne", "gu", "sha", "tin", "or", "fe");
    private static final int WORDS = 4000;
    private static final int LONGEST = 30; // words of a body
    private static final int REMOVED_ONE_IN = 50;
    private static final int FRENCH_ONE_IN = 6;
    private static final long FROM = 1_650_000_000L; // seconds since 1970
    private static final long IDS_FROM = 1_000_000_000L;

    private final SplittableRandom random;
    private final String[] words = new String[WORDS];

    private InventedReddit(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < WORDS; i++) {
            words[i] = word();
        }
    }

    static void write(Path file, long records, long seed) throws IOException {
        InventedReddit reddit = new InventedReddit(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (long i = 0; i < records; i++) {
                out.append(reddit.comment(i));
            }
        }
    }

    private CharSequence comment(long number) {
        long thread = IDS_FROM + number / 40;
        String community = words[below(200)];
        StringBuilder line = new StringBuilder(512);
        field(line, "id", id(IDS_FROM + number));
        boolean removed = random.nextInt(REMOVED_ONE_IN) == 0;
        int author = below(90_000);
        field(line, "author", removed ? "[deleted]" : words[author % WORDS] + "_" + author);
        field(line, "author_fullname", "t2_" + id(author + 50_000_000L));
        field(line, "subreddit", community);
        field(line, "subreddit_id", "t5_" + id(30_000_000L + community.hashCode() % 1000));
        field(line, "link_id", "t3_" + id(thread));
        field(line, "parent_id", number % 3 == 0 ? "t3_" + id(thread) : "t1_" + id(IDS_FROM + number - number % 3));
        number(line, "created_utc", FROM + number * 7);
        number(line, "retrieved_on", FROM + number * 7 + 90_000);
        number(line, "score", below(60) - 4);
        field(line, "body", removed ? "[removed]" : body());
        line.setCharAt(0, '{');
        return line.append("}\n");
    }

    private String body() {
        List<String> common = random.nextInt(FRENCH_ONE_IN) == 0 ? FRENCH : ENGLISH;
        StringBuilder body = new StringBuilder(256);
        if (random.nextInt(25) == 0) {
            body.append("&gt; ").append(words[below(WORDS)]).append(" kettle?\\n\\n");
        }
        int length = 6 + random.nextInt(LONGEST);
        for (int i = 0; i < length; i++) {
            String word = i % 2 == 0 ? common.get(below(common.size())) : words[below(WORDS)];
            body.append(word).append(i % 11 == 10 ? ". " : " ");
        }
        switch (random.nextInt(40)) {
            case 0 -> body.append("https://example.org/").append(words[below(WORDS)]);
            case 1 -> body.append("thanks u/").append(words[below(500)]).append("_7");
            case 2 -> body.append("\\\"so\\\" \uD83D\uDE42");
            default -> body.append('!');
        }
        return body.toString();
    }

    /** Small numbers far more often than large ones, as words and authors come. */
    private int below(int bound) {
        double share = random.nextDouble();
        return (int) (bound * share * share * share);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    private static String id(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"").append(value).append('"');
    }

    private static void number(StringBuilder line, String name, long value) {
        line.append(",\"").append(name).append("\":").append(value);
    }
}
