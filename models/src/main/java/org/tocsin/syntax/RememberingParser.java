package org.tocsin.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.text.Language;

/** Parses each distinct sentence once while it is among the {@code capacity} last used: dumps repeat themselves. */
public final class RememberingParser implements SentenceParser {
    private final SentenceParser parser;
    private final Map<Key, Sentence> recent;

    public RememberingParser(SentenceParser parser, int capacity) {
        this.parser = parser;
        this.recent = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Sentence> eldest) {
                return size() > capacity;
            }
        };
    }

    @Override
    public Sentence parse(String text, Language language) {
        Key key = new Key(text, language);
        @Nullable Sentence known;
        synchronized (recent) {
            known = recent.get(key);
        }
        if (known != null) {
            return known;
        }
        Sentence parsed = parser.parse(text, language); // outside the lock: parsing twice costs less than waiting
        synchronized (recent) {
            recent.put(key, parsed);
        }
        return parsed;
    }

    private record Key(String text, Language language) {
        @Override
        public String toString() {
            return "Key[" + language + "]";
        }
    }
}
