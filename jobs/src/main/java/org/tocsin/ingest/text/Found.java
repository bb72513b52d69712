package org.tocsin.ingest.text;

import org.tocsin.post.Span;

/** Something found in a text: the words and where they stand. */
public record Found(String words, Span at) {
    @Override
    public String toString() {
        return "Found[" + at + "]";
    }
}
