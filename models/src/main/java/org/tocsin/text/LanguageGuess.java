package org.tocsin.text;

import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Tells English, French and the rest apart: what the post declares holds; else its commonest words vote; else, where
 * there is enough prose to go by, a statistical detector decides; a few words without a clue count as English. Safe to
 * share between threads; the detector is built at its first use.
 */
public final class LanguageGuess {
    private static final Map<String, Set<Voice>> VOICES = voices(Map.of(
            Voice.ENGLISH, """
            about ain't all and any anyone are at be because been being but by can can't cant could did
            didn't does doesn't doing don't dont everyone for from get going good got had has have he he's
            her him his how i i'll i'm if im in is isn't it it's just know like lol more much my need never
            not of our out people please really said she she's should so some someone than that that's thats
            the their them then there these they they're think this those to too up ur us very want was we
            were what when where who why will with won't would y'all yall you you're your youre yourself
            """,
            Voice.FRENCH, """
            ai alors au aussi aux avec avez avoir bien bonjour c'est ca ce ces cest cette chez comme dans
            des donc du elle encore est et etait etre faire fait faut il ils j'ai jai jamais je jsuis le les
            leur leurs lui mais mdr meme merci mes moi mon ne nos notre nous on ont ou oui parce pas peut
            plus pour ptdr puis quand que quelqu'un qui quoi rien sa sans ses son sont stp suis sur svp t'es
            ta tes toi ton tous tout toute tres trop tu une va vais vos votre vous
            """,
            // little words of the neighbours, which share many with French
            Voice.NEIGHBOUR, """
            anche auch auf che com como con das dat del della der di een ein eine el em es esta eu het ich
            ik isso ist las los mas met mit muy nao nicht niet non para pero por porque pra questo sie sono
            todo um uma una und van voce voor wie wir zijn zu
            """));
    /** What French elides before a vowel: the word in front of an apostrophe votes as well. */
    private static final Set<String> ELIDED = Set.of("c", "d", "j", "l", "m", "n", "qu", "s", "t");

    private enum Voice {
        ENGLISH,
        FRENCH,
        NEIGHBOUR
    }

    private static final int CLEAR_VOTE = 2;
    private static final int LETTERS_TO_GO_BY = 40;
    private static final int LETTERS_ENOUGH = 200;
    private static final int LETTERS_READ = 1_000;

    private @Nullable LanguageDetector detector;

    /** The language of {@code text}; {@code declared} is a tag such as {@code fr} or {@code en-GB}, or null. */
    public Language guess(@Nullable String declared, NormalizedText text) {
        Optional<Language> known = Language.ofTag(declared);
        if (known.isPresent()) {
            return known.get();
        }
        String words = text.text();
        String head = words.length() <= LETTERS_READ ? words : words.substring(0, LETTERS_READ);
        Map<Voice, Integer> votes = votes(head);
        int english = votes.getOrDefault(Voice.ENGLISH, 0);
        int french = votes.getOrDefault(Voice.FRENCH, 0);
        int clear = Math.max(CLEAR_VOTE, 2 * votes.getOrDefault(Voice.NEIGHBOUR, 0));
        if (english >= Math.max(clear, 2 * french)) {
            return Language.EN;
        }
        if (french >= Math.max(clear, 2 * english)) {
            return Language.FR;
        }
        String prose = prose(head);
        if (prose.length() < LETTERS_TO_GO_BY) {
            return french > english ? Language.FR : Language.EN;
        }
        return switch (detector().detectLanguageOf(prose)) {
            case FRENCH -> Language.FR;
            case ENGLISH, UNKNOWN -> Language.EN;
            default -> Language.OTHER;
        };
    }

    private static Map<Voice, Integer> votes(String text) {
        Map<Voice, Integer> votes = new EnumMap<>(Voice.class);
        StringTokenizer tokens = new StringTokenizer(text, " \n\t.,;:!?()\"");
        while (tokens.hasMoreTokens()) {
            String word = tokens.nextToken();
            int apostrophe = word.indexOf('\'');
            if (apostrophe > 0 && ELIDED.contains(word.substring(0, apostrophe))) {
                votes.merge(Voice.FRENCH, 1, Integer::sum);
            } else {
                VOICES.getOrDefault(word, Set.of()).forEach(voice -> votes.merge(voice, 1, Integer::sum));
            }
        }
        return votes;
    }

    /** The words that could be of any language: no accounts, addresses, tags or numbers. */
    private static String prose(String text) {
        StringBuilder prose = new StringBuilder();
        StringTokenizer tokens = new StringTokenizer(text, " \n\t");
        while (tokens.hasMoreTokens() && prose.length() < LETTERS_ENOUGH) {
            String word = tokens.nextToken();
            if (word.chars().noneMatch(c -> "@#/&_<>0123456789".indexOf(c) >= 0)) {
                prose.append(prose.length() == 0 ? "" : " ").append(word);
            }
        }
        return prose.toString();
    }

    private static Map<String, Set<Voice>> voices(Map<Voice, String> words) {
        Map<String, Set<Voice>> voices = new HashMap<>(); // looked up by key only
        words.forEach((voice, list) -> {
            StringTokenizer each = new StringTokenizer(list);
            while (each.hasMoreTokens()) {
                voices.computeIfAbsent(each.nextToken(), w -> EnumSet.noneOf(Voice.class))
                        .add(voice);
            }
        });
        return voices;
    }

    private synchronized LanguageDetector detector() {
        LanguageDetector built = detector;
        if (built == null) {
            built = LanguageDetectorBuilder.fromLanguages(
                            com.github.pemistahl.lingua.api.Language.ENGLISH,
                            com.github.pemistahl.lingua.api.Language.FRENCH,
                            com.github.pemistahl.lingua.api.Language.GERMAN,
                            com.github.pemistahl.lingua.api.Language.SPANISH,
                            com.github.pemistahl.lingua.api.Language.ITALIAN,
                            com.github.pemistahl.lingua.api.Language.PORTUGUESE,
                            com.github.pemistahl.lingua.api.Language.DUTCH)
                    .withLowAccuracyMode()
                    .build();
            detector = built;
        }
        return built;
    }
}
