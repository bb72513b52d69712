package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.About.ORGANISATION;
import static org.tocsin.taxonomy.About.SELF;
import static org.tocsin.taxonomy.About.THIRD_PARTY;
import static org.tocsin.taxonomy.About.UNKNOWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;

/**
 * The words of one post that tell whom data are about, each with its place, and how strongly they bear on a place: those
 * of the same sentence most, close ones more, all others a little.
 */
final class CueField {
    private static final int REACH = 24; // words that count on either side
    private static final int CLOSE = 5;
    private static final int PRESENTING = 3; // words from "my account" to the account, at most
    private static final int MOST_WORDS = 20_000; // cues beyond are not counted; data there still see their neighbours
    private static final Map<String, About> LISTS =
            Map.of("self", SELF, "third_party", THIRD_PARTY, "organisation", ORGANISATION, "neutral", UNKNOWN);
    /** Kinds that no shop or office publishes of itself. */
    private static final Set<IdentifierType> OF_PERSONS = EnumSet.of(
            IdentifierType.CREDIT_CARD,
            IdentifierType.LICENCE_PLATE,
            IdentifierType.VIN,
            IdentifierType.PASSPORT,
            IdentifierType.DRIVER_LICENCE,
            IdentifierType.CREDENTIAL,
            IdentifierType.BIRTH_DATE,
            IdentifierType.AGE);

    private static final List<String> ORDER = List.of("neutral", "self", "third_party", "organisation");

    private final Reading reading;
    private final @Nullable About[] cue; // by word: what the phrase that ends with it says
    private final int[] sentence; // by word
    private final boolean[] quoted; // by word: somebody else's words
    private final Map<About, Integer> total = new EnumMap<>(About.class);
    private final int signatureFrom;
    private final boolean file;

    private CueField(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        Words words = reading.words();
        this.cue = new About[words.size()];
        this.sentence = new int[words.size()];
        this.quoted = new Quotation(reading).byWord();
        this.signatureFrom = signature(words, lexicon);
        this.file = labelled(words, lexicon);
    }

    static CueField of(Reading reading, List<Identifier> identifiers, Lexicon lexicon) {
        CueField field = new CueField(reading, lexicon);
        field.read(lexicon, field.taken(identifiers));
        return field;
    }

    /** Words that are part of an identifier, and so say nothing about it. */
    private boolean[] taken(List<Identifier> identifiers) {
        boolean[] taken = new boolean[cue.length];
        for (Identifier identifier : identifiers) {
            int end = reading.points().unit(identifier.span().end());
            for (int i = first(identifier.span());
                    i < taken.length && reading.words().begin(i) < end;
                    i++) {
                taken[i] = true;
            }
        }
        return taken;
    }

    private void read(Lexicon lexicon, boolean[] taken) {
        Words words = reading.words();
        List<Phrases> phrases =
                ORDER.stream().map(l -> lexicon.phrases(l, reading.language())).toList();
        int count = 0;
        int busyUntil = 0;
        for (int i = 0; i < cue.length; i++) {
            sentence[i] = count;
            if (words.endsSentence(i)) {
                count++;
            }
            if (i < busyUntil || taken[i] || i >= MOST_WORDS) {
                continue;
            }
            int longest = 0;
            About about = UNKNOWN;
            for (int list = 0; list < ORDER.size(); list++) {
                int length = phrases.get(list).lengthAt(words, i);
                if (length > longest) {
                    longest = length;
                    about = LISTS.getOrDefault(ORDER.get(list), UNKNOWN);
                }
            }
            busyUntil = i + Math.max(longest, 1);
            if (about != UNKNOWN) {
                About whose = about == SELF && quoted[i] ? THIRD_PARTY : about;
                cue[busyUntil - 1] = whose;
                total.merge(whose, 1, Integer::sum);
            }
        }
    }

    /** Whom a number, an address or another contact is about; {@link About#UNKNOWN} where nothing tells. */
    About ofContact(Identifier identifier) {
        int at = first(identifier.span());
        Map<About, Integer> score = new EnumMap<>(About.class);
        total.forEach((about, count) -> score.put(about, Math.min(count, 3)));
        for (int i = Math.max(0, at - REACH); i < Math.min(cue.length, at + REACH); i++) {
            if (cue[i] != null) {
                score.merge(cue[i], weight(i, at), Integer::sum);
            }
        }
        if (at >= signatureFrom) {
            score.merge(SELF, 6, Integer::sum);
        }
        if (file) {
            score.merge(THIRD_PARTY, 4, Integer::sum);
        }
        if (OF_PERSONS.contains(identifier.type())) {
            score.remove(ORGANISATION); // a bank or a shop named beside it does not make it theirs
        }
        return strongest(score);
    }

    private int weight(int word, int at) {
        if (at < sentence.length && sentence[word] == sentence[at]) {
            return Math.abs(word - at) <= CLOSE ? 6 : 3;
        }
        return 1;
    }

    /** What speaks for each reading, as counts: how many cues, and how many of them in the same sentence. */
    String told(Identifier identifier) {
        int at = first(identifier.span());
        StringBuilder told = new StringBuilder();
        for (About about : List.of(THIRD_PARTY, SELF, ORGANISATION)) {
            int near = 0;
            for (int i = Math.max(0, at - REACH); i < Math.min(cue.length, at + REACH); i++) {
                near += cue[i] == about && at < sentence.length && sentence[i] == sentence[at] ? 1 : 0;
            }
            told.append(about.label())
                    .append(' ')
                    .append(total.getOrDefault(about, 0))
                    .append(" cues, ")
                    .append(near)
                    .append(" in its sentence; ");
        }
        told.append(file ? "a file of labelled lines" : "no file of labelled lines");
        return told.append(at >= signatureFrom ? "; in a signature" : "").toString();
    }

    /** A name is somebody else's unless the author presents themself; unknown in a post in which nobody is spoken of. */
    About ofName(Identifier identifier) {
        int at = first(identifier.span());
        boolean presented = false;
        for (int i = Math.max(0, at - PRESENTING); i < at; i++) {
            presented |= cue[i] == SELF && sentence[i] == sentence[at];
            presented &= cue[i] != THIRD_PARTY;
        }
        if (presented || (at >= signatureFrom && !total.containsKey(THIRD_PARTY))) {
            return SELF;
        }
        boolean maybeOwn = !file && !total.containsKey(THIRD_PARTY) && identifier.type() == IdentifierType.PERSON;
        return maybeOwn ? UNKNOWN : THIRD_PARTY;
    }

    /** Of equals, the reading that protects a victim. */
    private static About strongest(Map<About, Integer> score) {
        About best = UNKNOWN;
        int most = 0;
        for (About about : List.of(THIRD_PARTY, ORGANISATION, SELF)) {
            int points = score.getOrDefault(about, 0);
            if (points > most) {
                best = about;
                most = points;
            }
        }
        return best;
    }

    boolean sameSentence(Identifier one, Identifier other) {
        return sentence[first(one.span())] == sentence[first(other.span())];
    }

    private int first(Span span) {
        return reading.words().from(reading.points().unit(span.begin()));
    }

    /** The first word below a line of dashes or a letter's closing among the last lines; past the end where none is. */
    private int signature(Words words, Lexicon lexicon) {
        Phrases closings = lexicon.phrases("closing", reading.language());
        for (int i = words.size() - 1, lines = 0; i > 0 && lines < 6; i--) {
            if (!words.endsLine(i - 1)) {
                continue;
            }
            lines++;
            String gap = words.gap(i - 1);
            int length = closings.lengthAt(words, i);
            if (gap.contains("\n--") || (length > 0 && words.endsLine(i + length - 1))) {
                return i + length;
            }
        }
        return words.size();
    }

    /** Whether three labels or more begin a line and lead to a value. */
    private boolean labelled(Words words, Lexicon lexicon) {
        Phrases labels = lexicon.phrases("label", reading.language());
        int count = 0;
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS) && count < 3; i++) {
            boolean leads = i == 0
                    || words.endsLine(i - 1)
                    || "|;,".indexOf(lastOf(words.gap(i - 1).strip())) >= 0;
            int length = leads ? labels.lengthAt(words, i) : 0;
            if (length > 0
                    && i + length < words.size()
                    && ":=.;|".indexOf(firstOf(words.gap(i + length - 1).strip())) >= 0) {
                count++;
            }
        }
        return count >= 3;
    }

    private static char firstOf(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static char lastOf(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    /** Which words stand in quotation marks on one line, or in a stretch that the post marks as quoted. */
    private record Quotation(Reading reading) {
        boolean[] byWord() {
            Words words = reading.words();
            boolean[] quoted = new boolean[words.size()];
            for (Span span : reading.post().quotes()) {
                int end = reading.points()
                        .unit(Math.min(span.end(), reading.points().length()));
                mark(
                        quoted,
                        words,
                        reading.points()
                                .unit(Math.min(span.begin(), reading.points().length())),
                        end);
            }
            @Nullable Integer open = null;
            for (int i = 0; i < reading.text().length(); i++) {
                char c = reading.text().charAt(i);
                if (c == '\n') {
                    open = null;
                } else if ("\u00ab\u201c".indexOf(c) >= 0 || (c == '"' && open == null)) {
                    open = i;
                } else if ("\u00bb\u201d\"".indexOf(c) >= 0 && open != null) {
                    mark(quoted, words, open, i);
                    open = null;
                }
            }
            return quoted;
        }

        private static void mark(boolean[] quoted, Words words, int begin, int end) {
            for (int i = words.from(begin); i < words.size() && words.begin(i) < end; i++) {
                quoted[i] = true;
            }
        }
    }
}
