package org.tocsin.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that Tocsin has rules for, or {@link #OTHER}. */
public enum Language {
    EN("en"),
    FR("fr"),
    OTHER("und");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code; {@code und} where it is neither English nor French. */
    public String code() {
        return code;
    }

    /** The language of a tag such as {@code fr} or {@code en-GB}; empty when there is none; {@link #OTHER} for {@code de}. */
    public static Optional<Language> ofTag(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return Optional.empty();
        }
        String language = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Optional.of(
                switch (language) {
                    case "en" -> EN;
                    case "fr" -> FR;
                    default -> OTHER;
                });
    }
}
