package org.tocsin.ingest.format.forum;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose words a quote holds, as its head says: the name, and the post's id where the head links to it. */
record Attribution(@Nullable String author, @Nullable String postId) {
    static final Attribution NONE = new Attribution(null, null);

    private static final List<String> BEFORE = List.of(
            "originally posted by",
            "quote from",
            "quote",
            "posté par",
            "envoyé par",
            "message de",
            "citation de",
            "citation");
    private static final List<String> AFTER = List.of("said", "wrote", "a dit", "a écrit", "a ecrit");
    private static final int LONGEST = 200;

    Attribution {
        author = author == null || author.isBlank() ? null : author.strip();
    }

    /** The name in a head such as {@code Ann said:} or {@code Ann a écrit :}; null when nothing is left. */
    static @Nullable String name(String head) {
        String name = head.substring(0, Math.min(head.length(), LONGEST))
                .replace('\u00A0', ' ')
                .replace("\u2191", "")
                .strip();
        int colon = name.lastIndexOf(':');
        name = colon >= 0 && colon >= name.length() - 1
                ? name.substring(0, colon).strip()
                : name;
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : AFTER) {
            if (lower.endsWith(" " + word)) {
                name = name.substring(0, name.length() - word.length()).strip();
                break;
            }
        }
        for (String word : BEFORE) {
            if (lower.startsWith(word) && (lower.length() == word.length() || lower.charAt(word.length()) == ' ')) {
                name = name.substring(Math.min(name.length(), word.length())).strip();
                break;
            }
        }
        return name.isEmpty() ? null : name;
    }

    @Override
    public String toString() {
        return "Attribution[" + postId + "]";
    }
}
