package org.tocsin.syntax;

import org.tocsin.post.Span;

/**
 * One word of a sentence. {@code lemma} is its dictionary form in lower case; {@code pos} is its part of speech as
 * Universal Dependencies names it ({@code VERB}, {@code NOUN}, {@code PROPN}); {@code tag} says more: the Penn
 * Treebank's tag in English ({@code VBD}), tenses and persons of the word list in French ({@code V ind futu 1 s}). {@code toString} shows no word.
 */
public record Token(String form, String lemma, String pos, String tag, Span span) {
    public boolean is(String... lemmas) {
        for (String candidate : lemmas) {
            if (lemma.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    public boolean isVerb() {
        return pos.equals("VERB") || pos.equals("AUX");
    }

    public boolean isNoun() {
        return pos.equals("NOUN") || pos.equals("PROPN");
    }

    @Override
    public String toString() {
        return pos + "[" + span.begin() + "," + span.end() + ")";
    }
}
