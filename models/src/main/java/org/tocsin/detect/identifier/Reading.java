package org.tocsin.detect.identifier;

import org.jspecify.annotations.Nullable;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.ClearText;
import org.tocsin.text.Language;

/**
 * One post as the detectors read it: its text in the clear, what a glance shows, its words. Disguises are lifted here, once
 * for all detectors: digits told in words, spaced out or circled are plain digits in {@link #text}. Made once per post and
 * used by one thread. Positions in here are UTF-16 units of the clear text; {@link #identifier} turns them into code points
 * of the original.
 */
public final class Reading {
    private final Post post;
    private final Language language;
    private final boolean exhaustive;
    private final Glance glance;
    private final ClearText clear;
    private final String text; // the clear text, perhaps with capitals lent
    private @Nullable NearMisses misses;
    private @Nullable Words words;

    Reading(Post post, Language language) {
        this(post, language, false);
    }

    Reading(Post post, Language language, boolean exhaustive) {
        this(post, language, exhaustive, ClearText.of(post.text()));
    }

    private Reading(Post post, Language language, boolean exhaustive, ClearText clear) {
        this(post, language, exhaustive, clear, clear.text());
    }

    private Reading(Post post, Language language, boolean exhaustive, ClearText clear, String text) {
        this.post = post;
        this.language = language;
        this.exhaustive = exhaustive;
        this.clear = clear;
        this.text = text;
        this.glance = Glance.of(text);
    }

    /** The same, with models that are too slow for every post. */
    Reading exhaustively() {
        Reading slow = new Reading(post, language, true, clear);
        slow.misses = misses;
        return slow;
    }

    /** The same in other letters, of which none may have moved. */
    Reading written(String otherwise) {
        if (otherwise.length() != text.length()) {
            throw new IllegalArgumentException("letters moved");
        }
        return new Reading(post, language, exhaustive, clear, otherwise);
    }

    /** The same, and what detectors turn down is noted. */
    Reading noting(NearMisses notes) {
        misses = notes;
        return this;
    }

    /** Notes what looked like an identifier and is none, where anybody wants to know. */
    void nearMiss(IdentifierType type, int begin, int end, NearMiss.Reason reason) {
        if (misses != null) {
            nearMiss(type, points().span(begin, end), reason);
        }
    }

    void nearMiss(IdentifierType type, Span span, NearMiss.Reason reason) {
        if (misses != null) {
            misses.add(new NearMiss(type, span, reason));
        }
    }

    /** Whether anybody wants to know what was turned down: then it may take a look of its own. */
    boolean noted() {
        return misses != null;
    }

    public Post post() {
        return post;
    }

    /** The post's text in the clear: what the detectors match on. */
    public String text() {
        return text;
    }

    public Language language() {
        return language;
    }

    /** Whether models too slow for every post may read this one. */
    boolean exhaustive() {
        return exhaustive;
    }

    Glance glance() {
        return glance;
    }

    Words words() {
        if (words == null) {
            words = Words.of(text());
        }
        return words;
    }

    /** Leads from places in {@link #text} to the code points of the original, and back. */
    ClearText points() {
        return clear;
    }

    /** The character at a position; a newline outside of the text, so that its edges are boundaries. */
    char at(int unit) {
        return unit >= 0 && unit < text().length() ? text().charAt(unit) : '\n';
    }

    /** A find between two UTF-16 positions, end exclusive, of which nothing says yet whom it is about. */
    Identifier identifier(IdentifierType type, int begin, int end, double confidence, String rule, String value) {
        Span span = points().span(begin, end);
        return new Identifier(type, span, confidence, About.UNKNOWN, rule, value);
    }

    @Override
    public String toString() {
        return "Reading[" + post + "]";
    }
}
