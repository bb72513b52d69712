package org.tocsin.detect.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.text.Language;

/**
 * How a post speaks around the data in it: whether a value follows "her number" or "elle habite au", and the winks, grudges
 * and calls that tell a dox from a notice. Read in the clear, so that a disguised label counts as a plain one.
 */
public final class Exposure {
    private static final Lexicon LEXICON = Lexicon.load("exposure");
    private static final int REACH = 5; // words from an owner to the value, at most

    private final Post post;
    private final Language language;
    private @Nullable Reading read; // few posts are asked about

    public Exposure(Post post, Language language) {
        this.post = post;
        this.language = language;
    }

    private Reading reading() {
        if (read == null) {
            read = new Reading(post, language);
        }
        return read;
    }

    /** What only somebody says who means harm: "have fun", "fallait pas". */
    public Optional<Span> taunt() {
        return first("taunt");
    }

    /** A call to others to go where somebody is. */
    public Optional<Span> hunt() {
        return first("hunt");
    }

    /** How a place was found in a picture. */
    public Optional<Span> comparison() {
        return first("comparison");
    }

    /** Whether the words right before a find give it as somebody else's: {@code her number is}, {@code habite au}. */
    public boolean isOwned(Identifier find) {
        Words words = reading().words();
        int at = words.from(reading().points().unit(find.span().begin()));
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            int resides = phrases("resides").lengthAt(words, i);
            if (resides > 0 && leads(words, i + resides, at)) {
                return true;
            }
            int fact = phrases("owner").holds(words, i) ? phrases("fact").lengthAt(words, i + 1) : 0;
            if (fact > 0 && leads(words, i + 1 + fact, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but small links stands from one word to another, in one sentence. */
    private boolean leads(Words words, int from, int to) {
        for (int i = from - 1; i < to; i++) {
            boolean linked = i < from || phrases("link").holds(words, i);
            if (!linked || (i + 1 < to && words.endsSentence(i))) {
                return false;
            }
        }
        return from <= to && !words.endsSentence(to - 1);
    }

    private Optional<Span> first(String list) {
        Words words = reading().words();
        Phrases phrases = phrases(list);
        for (int i = 0; i < words.size(); i++) {
            int length = phrases.lengthAt(words, i);
            if (length > 0) {
                return Optional.of(reading().points().span(words.begin(i), words.end(i + length - 1)));
            }
        }
        return Optional.empty();
    }

    private Phrases phrases(String list) {
        return LEXICON.phrases(list, language);
    }
}
