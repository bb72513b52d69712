package org.tocsin.syntax;

import java.util.List;
import org.tocsin.post.Span;
import org.tocsin.text.Language;

/** Tells which words of a sentence name persons. */
@FunctionalInterface
public interface PersonTagger {
    /** The names in one sentence, in order, as code points of {@code sentence}; titles may be part of them. */
    List<Span> persons(String sentence, Language language);
}
