package org.tocsin.detect.threat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tocsin.post.Span;
import org.tocsin.text.Language;

/**
 * Whether a word of violence stands where a parser could find a threat: near somebody to suffer it and near a word that
 * announces, orders, wishes or allows it. A parser costs milliseconds; this costs a look at a score of words.
 */
final class ParsePrecondition {
    /** How many words to each side are looked at. */
    private static final int REACH = 9;

    /** How many words are the front of a sentence. */
    private static final int FRONT = 3;

    private static final Set<String> SUBJECTS = Set.of("je", "j", "on", "nous", "jvais", "qu", "que", "jte", "jle");
    private static final Set<String> CLITICS = Set.of("te", "t", "le", "la", "les", "l", "vous", "lui", "leur", "toi");

    /** Before "crevé" or "crève": somebody is tired, or has a cold. */
    private static final Set<String> TIRED = Set.of(
            "suis",
            "es",
            "est",
            "sommes",
            "etes",
            "sont",
            "etais",
            "etait",
            "etre",
            "ete",
            "jsuis",
            "chuis",
            "trop",
            "tellement",
            "bien",
            "une",
            "grosse",
            "ma",
            "cette",
            "petite",
            "ai",
            "as",
            "ont",
            "avoir",
            "un");

    private static final Set<String> PASSIVE = Set.of("be", "get", "gets", "getting", "got");
    private static final List<WordClass> ACTS =
            List.of(WordClass.KILL, WordClass.HARM, WordClass.ROUGH, WordClass.DIE, WordClass.SEXUAL);

    private static final Set<String> ANNOUNCING =
            Set.of("gonna", "will", "ll", "imma", "finna", "vais", "allons", "jvais", "jv");

    private final ThreatLexicon lexicon;
    private final Language language;
    private final Map<String, Set<String>> companions;
    private final Set<String> people = new HashSet<>();
    private final Set<String> pronouns = new HashSet<>();
    private final WordScreen moods;
    private final WordScreen norms;

    ParsePrecondition(ThreatLexicon lexicon) {
        this.lexicon = lexicon;
        language = lexicon.language();
        companions = lexicon.light();
        people.addAll(lexicon.words(WordClass.PERSON));
        people.addAll(lexicon.words(WordClass.GROUP));
        List.copyOf(people).forEach(word -> plural(word).ifPresent(people::add));
        pronouns.addAll(lexicon.words(WordClass.YOU));
        pronouns.addAll(lexicon.words(WordClass.THIRD));
        pronouns.addAll(lexicon.words(WordClass.OWNER));
        pronouns.addAll(Set.of("those", "these", "all", "every", "each", "any", "ces", "cette", "tous", "toutes"));
        moods = new WordScreen(lexicon.moods());
        norms = new WordScreen(lexicon.norms());
    }

    /** "Women", "children": those that no final s makes. */
    private static Optional<String> plural(String word) {
        return word.endsWith("man") && !word.equals("human")
                ? Optional.of(word.substring(0, word.length() - 2) + "en")
                : word.equals("child") ? Optional.of("children") : Optional.empty();
    }

    /** Whether the words of violence in a sentence are worth a parse; spans are within {@code sentence}. */
    boolean holds(String sentence, List<Span> hits) {
        FoldedWords words = FoldedWords.of(sentence);
        if (isQuestion(sentence)) {
            return isProposal(words);
        }
        Set<Integer> moods = places(this.moods, sentence, words);
        Set<Integer> norms = places(this.norms, sentence, words);
        return hits.stream().mapToInt(words::at).anyMatch(hit -> hit >= 0 && holds(words, hit, moods, norms));
    }

    /** Who asks announces nothing: but for proposals, the grammar has no threat in a question. */
    private static boolean isQuestion(String sentence) {
        for (int i = sentence.indexOf('?'); i >= 0; i = sentence.indexOf('?', i + 1)) {
            boolean begins = i == 0 || "!?".indexOf(sentence.charAt(i - 1)) < 0;
            if (begins && (i + 1 == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** "Why don't we …": the word that proposes stands at the front, behind a name perhaps. */
    private boolean isProposal(FoldedWords words) {
        Set<String> proposing = lexicon.words(WordClass.SUGGEST);
        return words.words().subList(0, Math.min(FRONT, words.size())).stream().anyMatch(proposing::contains);
    }

    private boolean holds(FoldedWords words, int hit, Set<Integer> moods, Set<Integer> norms) {
        if (isHarmless(words, hit)) {
            return false;
        }
        if (isNear(norms, hit)) {
            return true; // "… should be shot", whoever it is
        }
        if (language == Language.EN ? isNoAct(words, hit) : isDying(words, hit)) {
            return false;
        }
        if (isAnnounced(words, hit)) {
            return true;
        }
        if (!hasPerson(words, hit)) {
            return false;
        }
        return isNear(moods, hit) || isOrder(words, hit) || isPlan(words, hit);
    }

    /** A light verb without the noun that would make it violent, and the French for being hungry, tired or ill. */
    private boolean isHarmless(FoldedWords words, int hit) {
        Set<String> needed = companions.getOrDefault(words.word(hit), Set.of());
        if (!needed.isEmpty()) {
            int from = Math.max(0, hit - REACH);
            int to = Math.min(words.size(), hit + REACH);
            return words.words().subList(from, to).stream().noneMatch(w -> w.length() > 1 && startsAny(w, needed));
        }
        if (language != Language.FR || !words.word(hit).startsWith("crev")) {
            return false;
        }
        String before = words.word(hit - 1);
        boolean hungry = Set.of("de", "d", "la", "le", "les").contains(words.word(hit + 1));
        boolean cold = before.equals("la") && !SUBJECTS.contains(words.word(hit - 2));
        boolean tired = TIRED.contains(before) && !words.word(hit).endsWith("r");
        return hungry || cold || tired;
    }

    /**
     * Where nothing ought to be done, what is told of no act, or of one long over: "the end", "a killer", "was killed",
     * "hang in there". The grammar wants a verb, and one that is still ahead.
     */
    private boolean isNoAct(FoldedWords words, int hit) {
        String word = words.word(hit);
        String before = words.word(hit - 1);
        boolean named = Set.of("the", "a", "an", "my", "our", "its").contains(before);
        boolean doer = (word.endsWith("er") || word.endsWith("ers"))
                && ACTS.stream().noneMatch(kind -> lexicon.words(kind).contains(word.replaceFirst("s$", "")));
        boolean over = word.endsWith("ed")
                && !ANNOUNCING.contains(before)
                && IntStream.range(hit - 3, hit).mapToObj(words::word).noneMatch(PASSIVE::contains);
        boolean idle = (word.equals("hang")
                        && Set.of("in", "out", "on", "around", "with").contains(words.word(hit + 1)))
                || (word.equals("die") && words.word(hit + 1).equals("for"));
        return named || doer || over || idle;
    }

    /** "On crève", "je vais crever": whoever dies here does it to nobody, and "que" does not wish it on them. */
    private boolean isDying(FoldedWords words, int hit) {
        if (!words.word(hit).startsWith("crev") || hasPerson(words, hit, hit + 1, hit + 3)) {
            return false;
        }
        int subject = Set.of("vais", "veux", "vouloir").contains(words.word(hit - 1)) ? hit - 2 : hit - 1;
        boolean author = Set.of("je", "j").contains(words.word(subject))
                || words.word(subject + 1).equals("jvais");
        boolean wished = IntStream.range(hit - 3, hit).mapToObj(words::word).anyMatch(Set.of("que", "qu")::contains);
        return author
                || (!wished
                        && Set.of("tu", "il", "elle", "on", "ils", "elles", "nous")
                                .contains(words.word(hit - 1)));
    }

    private static boolean startsAny(String word, Set<String> stems) {
        return stems.stream().anyMatch(word::startsWith);
    }

    /** "I will kill …", "or get stabbed", "death to …": put so that somebody must be meant. */
    private static boolean isAnnounced(FoldedWords words, int hit) {
        String before = words.word(hit - 1);
        boolean announced = ANNOUNCING.contains(before)
                || Set.of("or", "ou").contains(words.word(hit - 2))
                || Set.of("tu", "vous").contains(before);
        return announced
                || (words.opens().get(hit) && Set.of("to", "a", "au", "aux").contains(words.word(hit + 1)));
    }

    private static Set<Integer> places(WordScreen screen, String sentence, FoldedWords words) {
        Set<Integer> places = new HashSet<>();
        screen.in(sentence).forEach(span -> places.add(words.at(span)));
        return places;
    }

    /** A mood stands before its verb, or shortly behind a noun. */
    private static boolean isNear(Set<Integer> places, int hit) {
        return places.stream().anyMatch(p -> p != hit && p >= hit - REACH && p <= hit + 4);
    }

    private boolean hasPerson(FoldedWords words, int hit) {
        return hasPerson(words, hit, hit - REACH, hit + REACH);
    }

    private boolean hasPerson(FoldedWords words, int hit, int from, int to) {
        for (int i = Math.max(0, from); i <= Math.min(words.size() - 1, to); i++) {
            if (i != hit && (words.handle().get(i) || isPerson(words.word(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(String word) {
        return pronouns.contains(word)
                || people.contains(word)
                || (word.length() > 3 && word.endsWith("s") && people.contains(word.substring(0, word.length() - 1)));
    }

    /** The act first, and somebody right behind it: "kill her", "tuez-les". */
    private boolean isOrder(FoldedWords words, int hit) {
        String before = words.word(hit - 1);
        boolean first = words.opens().get(hit)
                || Set.of("please", "just", "go", "and", "va", "allez", "et", "puis")
                        .contains(before)
                || (language == Language.FR && SUBJECTS.contains(before));
        boolean followed = hit + 1 < words.size()
                && (words.handle().get(hit + 1)
                        || isPerson(words.word(hit + 1))
                        || Set.of("the", "that", "this", "le", "la", "les", "moi")
                                .contains(words.word(hit + 1)));
        boolean urging = language == Language.FR
                && words.opens().get(hit)
                && (words.word(hit).endsWith("ons") || words.word(hit).endsWith("ez"));
        return urging || (first && followed);
    }

    /** French needs no mood to plan: "je te bute", "on la noie", "qu'on le pende", "je le tuerai". */
    private boolean isPlan(FoldedWords words, int hit) {
        if (language != Language.FR) {
            return false;
        }
        boolean clitic = CLITICS.contains(words.word(hit - 1));
        boolean through = Set.of("que", "qu").contains(words.word(0)) && hit < 8;
        boolean planned = clitic && (SUBJECTS.contains(words.word(hit - 2)) || SUBJECTS.contains(words.word(hit - 3)));
        String word = words.word(hit);
        boolean future = word.endsWith("rai") || word.endsWith("rons") || word.endsWith("ras");
        boolean owned = lexicon.words(WordClass.OWNER).contains(words.word(hit - 2)); // "ta maison brûle"
        return through || planned || future || owned;
    }
}
