package org.tocsin.detect.identifier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.text.Language;

/**
 * How a post speaks around the data in it: whether a value follows "her number" or "elle habite au", and the winks, grudges
 * and calls that tell a dox from a notice. Read in the clear, so that a disguised label counts as a plain one.
 */
public final class Exposure {
    private static final Lexicon LEXICON = Lexicon.load("exposure");
    private static final Lexicon LABELS = Lexicon.load("about");
    private static final int TOWN = 3; // words behind a street
    private static final int REACH = 9; // words from an owner to the value, at most

    private static final int MOST_WORDS = 120; // a longer post is about something else

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

    /** Whether the post says why data stand in it: courtesy, trade, an office, an occasion, a report; or is long. */
    public boolean isNotice() {
        return reading().words().size() > MOST_WORDS || first("notice").isPresent();
    }

    /** Whether a find begins the lines below an empty one, as a letter's signature does. */
    public boolean isBelowBlankLine(Identifier find) {
        int line = reading()
                .text()
                .lastIndexOf('\n', reading().points().unit(find.span().begin()) - 1);
        return line > 0 && reading().text().substring(0, line).stripTrailing().length() < line;
    }

    /** How many words of the post are part of no identifier, and neither a label nor a town behind an address. */
    public int wordsBeside(List<Identifier> identifiers) {
        Words words = reading().words();
        boolean[] explained = new boolean[words.size()];
        for (Identifier identifier : identifiers) {
            int end = reading().points().unit(identifier.span().end());
            int i = words.from(reading().points().unit(identifier.span().begin()));
            for (; i < words.size() && words.begin(i) < end; i++) {
                explained[i] = true;
            }
            boolean place =
                    identifier.type() == IdentifierType.STREET_ADDRESS || identifier.type() == IdentifierType.POSTCODE;
            for (int town = i; place && town < Math.min(words.size(), i + TOWN); town++) {
                explained[town] |=
                        words.capitalised(town) || Character.isDigit(reading().at(words.begin(town)));
            }
        }
        int beside = 0;
        for (int i = 0; i < words.size(); i++) {
            beside += explained[i] || isLabel(words, i) ? 0 : 1;
        }
        return beside;
    }

    /** A word that leads to a value, as {@code Where:} does, one that labels do, or a row's number. */
    private boolean isLabel(Words words, int word) {
        String behind = words.gap(word).strip();
        return behind.startsWith(":")
                || behind.startsWith("=")
                || behind.startsWith("..")
                || behind.startsWith("]")
                || LABELS.phrases("label", language).holds(words, word)
                || Character.isDigit(reading().at(words.begin(word)));
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
            int noun = phrases("fact").lengthAt(words, i);
            if (noun > 0 && leadsOverSomebody(words, i + noun, at)) {
                return true;
            }
            int fact = phrases("owner").holds(words, i) ? phrases("fact").lengthAt(words, i + 1) : 0;
            if (fact > 0 && leads(words, i + 1 + fact, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code of the mod you all love:} stands from one word to another. */
    private boolean leadsOverSomebody(Words words, int from, int to) {
        boolean of = phrases("of").lengthAt(words, from) > 0;
        boolean somebody = false;
        for (int i = from; of && i < to; i++) {
            somebody |= phrases("folk").holds(words, i);
            if (words.endsSentence(i)) {
                return false;
            }
        }
        return of && somebody;
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
