package org.tocsin.detect.identifier;

import org.tocsin.post.Span;
import org.tocsin.taxonomy.IdentifierType;

/** A stretch of a post that looked like an identifier of a type and is none, and why not. Holds no word of the post. */
public record NearMiss(IdentifierType type, Span span, Reason reason) {
    /** Why something that looks like an identifier is none. */
    public enum Reason {
        DATE("a date"),
        CARD("a payment card's number: its check digit is right"),
        NAMED_OTHERWISE("the word before it says that it is something else"),
        TIED("tied to a sign or a word, as prices, shares, codes and parts of links are"),
        TOO_LONG("more digits than any number has"),
        NO_PLAN("no numbering plan knows it, and no word beside it says what it is"),
        CHECK_FAILED("its check digits are wrong"),
        NO_CUE("its check digits are right, but many figures pass them, and no word beside it says what it is"),
        NO_DOMAIN("no address that could receive mail"),
        VERSION("a version or a section"),
        NETWORK("a network, or part of something longer"),
        LIMIT("a limit of age, nobody's age"),
        RESERVED("a word that no account has, code, or a time"),
        OVERLAPS("part of another identifier"),
        ONE_WORD("one capitalised word, and no word beside it says that it is somebody's name"),
        SENTENCE_START("one capitalised word at the head of a sentence, where any word wears a capital"),
        HEADLINE("a headline or a shout, in which every word wears capitals"),
        THING("an article or a common noun beside it makes it a thing's name"),
        FIRM("a firm's name"),
        PLACE("a place: the words beside it say where, not who"),
        NO_NUMBER("a street without a number"),
        EVERYDAY_WORD(
                "its word for a street is an everyday word as well, and neither a capital nor a cue stands by it"),
        NO_STREET("figures by themselves, and no street, state or word for a postcode in front of them"),
        NO_AREA("letters or figures that no postcode has"),
        COARSE("too coarse to show a street, and no word beside it says that it is a place"),
        OFF_EARTH("more degrees than there are"),
        UNNAMED("nothing in it can be checked, and no word beside it says what it is");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** As the end of a sentence: "looked like …; no: a date". */
        public String text() {
            return text;
        }
    }

    @Override
    public String toString() {
        return "looked like " + type + " at " + span.begin() + "-" + span.end() + "; no: " + reason.text();
    }
}
