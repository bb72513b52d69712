package org.tocsin.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.text.Language;

/**
 * A factor's name and value in the language of a page. The risk model speaks English; its phrases and their twins stand
 * among the labels, {@code factor.*} for names and {@code value.*} for values with their numbers. What has no twin stays
 * as the model has it.
 */
final class FactorWords {
    private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?)";

    private record Phrase(String key, Pattern english) {}

    private final Labels labels;
    private final List<Phrase> values = new ArrayList<>();

    FactorWords(Labels labels, Labels english) {
        this.labels = labels;
        for (String key : english.keys()) {
            if (key.startsWith("value.")) {
                values.add(new Phrase(key, pattern(english.text(key))));
            }
        }
    }

    String name(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        return labels.textOr("factor." + slug, name);
    }

    String value(String value) {
        for (Phrase phrase : values) {
            Matcher match = phrase.english.matcher(value);
            if (match.matches()) {
                Object[] numbers = new Object[match.groupCount()];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = number(match.group(i + 1));
                }
                return labels.text(phrase.key, numbers);
            }
        }
        return value;
    }

    private String number(String number) {
        return labels.code().equals(Language.FR.code()) ? number.replace('.', ',') : number;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(Arrays.stream(template.split("\\{[0-9]}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(NUMBER)));
    }
}
