package org.tocsin.syntax;

import org.tocsin.text.Language;

/** Makes a {@link Sentence} of a stretch of text. Spans count code points of that stretch. Safe to share between threads. */
@FunctionalInterface
public interface SentenceParser {
    Sentence parse(String text, Language language);
}
