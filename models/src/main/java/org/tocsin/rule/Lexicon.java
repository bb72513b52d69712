package org.tocsin.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word lists of one language, by name. In a pattern, {@code {kill}} stands for any entry of the list {@code kill};
 * an entry is itself a pattern, and may name other lists.
 */
record Lexicon(Map<String, List<String>> lists) {
    private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)\\}");
    private static final int DEPTH = 8;

    Lexicon {
        lists = Map.copyOf(lists);
    }

    /**
     * The pattern with its lists written out.
     *
     * @throws IllegalArgumentException for a list that does not exist, or one that contains itself
     */
    String expand(String pattern) {
        return expand(pattern, 0);
    }

    private String expand(String pattern, int depth) {
        if (depth > DEPTH) {
            throw new IllegalArgumentException("word lists nest too deep");
        }
        Matcher names = NAME.matcher(pattern);
        StringBuilder out = new StringBuilder();
        while (names.find()) {
            List<String> entries = lists.get(names.group(1));
            if (entries == null) {
                throw new IllegalArgumentException("no word list {" + names.group(1) + "}");
            }
            String either = expand(String.join("|", entries), depth + 1);
            names.appendReplacement(out, Matcher.quoteReplacement("(?:" + either + ")"));
        }
        return names.appendTail(out).toString();
    }
}
