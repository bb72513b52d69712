package org.tocsin.detect.identifier;

import java.util.Arrays;
import java.util.Optional;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.text.Language;

/** Where classes of words of {@code signs.yml} meet in a post: one of each within two sentences. Read in the clear. */
public final class SpokenClasses {
    private static final Lexicon LEXICON = Lexicon.load("signs");
    private static final Lexicon PEOPLE = Lexicon.load("exposure");
    private static final int POINTED = 3; // words from "this" to "streamer", at most
    private static final int MOST_WORDS = 400; // a longer post speaks of many things

    private final Reading reading;

    public SpokenClasses(Post post, Language language) {
        this.reading = new Reading(post, language);
    }

    /** The stretch from the first to the last word of a meeting of all classes; empty where they never meet. */
    public Optional<Span> meet(String... classes) {
        Words words = reading.words();
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        int[] before = new int[classes.length]; // the last place of each class in the sentence before
        int[] now = new int[classes.length];
        Arrays.fill(before, -1);
        Arrays.fill(now, -1);
        for (int i = 0; i < words.size(); i++) {
            for (int c = 0; c < classes.length; c++) {
                if (now[c] < 0 && stands(classes[c], words, i)) {
                    now[c] = i;
                }
            }
            int[] places = both(before, now);
            if (Arrays.stream(places).allMatch(place -> place >= 0)) {
                int first = Arrays.stream(places).min().orElse(i);
                return Optional.of(reading.points().span(words.begin(first), words.end(i)));
            }
            if (words.endsSentence(i)) {
                before = now;
                now = new int[classes.length];
                Arrays.fill(now, -1);
            }
        }
        return Optional.empty();
    }

    private static int[] both(int[] before, int[] now) {
        int[] both = now.clone();
        for (int c = 0; c < both.length; c++) {
            both[c] = both[c] >= 0 ? both[c] : before[c];
        }
        return both;
    }

    private boolean stands(String name, Words words, int i) {
        return switch (name) {
            case "somebody" -> pointedAt(words, i) || account(words, i);
            case "their papers" ->
                people("owner").holds(words, i) && signs("papers").lengthAt(words, i + 1) > 0;
            case "their dossier" ->
                people("owner").holds(words, i) && signs("dossier").lengthAt(words, i + 1) > 0;
            case "link" -> words.plain(i).equals("https") || words.plain(i).equals("http");
            case "she" -> people("she").holds(words, i) || pointedAt(words, i);
            default -> signs(name).lengthAt(words, i) > 0;
        };
    }

    /** {@code that teacher}, {@code cette streameuse}. */
    private boolean pointedAt(Words words, int i) {
        if (!signs("pointed").holds(words, i)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(words.size(), i + POINTED) && !words.endsSentence(k - 1); k++) {
            if (people("folk").holds(words, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean account(Words words, int i) {
        return reading.at(words.begin(i) - 1) == '@';
    }

    private Phrases signs(String list) {
        return LEXICON.phrases(list, reading.language());
    }

    private Phrases people(String list) {
        return PEOPLE.phrases(list, reading.language());
    }
}
