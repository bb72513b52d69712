package org.tocsin.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom a thread's title names: a handle, or the capitalised words that are no common ones. */
final class Title {
    /** Words that often begin a title or stand in capitals in one, and name nobody; English and French. */
    private static final Set<String> COMMON = Set.copyOf(Arrays.asList(
            ("the a an this that these those my your his her our their its and or but if so for from with without about on"
                            + " in at of to by as is are was were be been has have had do does did can could will would"
                            + " should may might not no yes all any some every everyone everybody someone anyone nobody"
                            + " nothing something people guys who what when where why how which whose i we you he she"
                            + " they it just new news old best worst good bad top first last more most less let lets"
                            + " thread part vol volume chapter episode season day week month year monday tuesday wednesday"
                            + " thursday friday saturday sunday january february march april june july august september"
                            + " october november december general official megathread discussion question questions help"
                            + " need update updates weekly daily monthly meta case saga drama exposed exposing dossier"
                            + " archive breaking psa ama eli5 til tifu lol wtf please thanks hello hi hey english french"
                            + " american british canadian england france canada america europe london paris"
                            + " le la les un une des du de d l et ou mais donc si pour par avec sans sur sous dans en au"
                            + " aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs"
                            + " je tu il elle on nous vous ils elles qui que quoi quand comment pourquoi quel quelle"
                            + " quels quelles est sont etait c qu n s t m j ne pas plus moins tout tous toute toutes"
                            + " rien personne quelqu quelque nouveau nouvelle ancien bon bonne mauvais grand petit"
                            + " premier derniere dernier affaire cas tome partie fil sujet discussion question aide"
                            + " besoin actu actualite actualites officiel merci bonjour salut lundi mardi mercredi jeudi"
                            + " vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre"
                            + " octobre novembre decembre anglais francais voici voila encore")
                    .split(" +")));

    private static final int LONGEST = 300;
    private static final int MOST_PARTS = 3;
    private static final String ENDS = ".!?…"; // of a sentence
    private static final String BETWEEN = " '’"; // the parts of a name
    private static final int INITIALS =
            2; // letters before a full stop that ends no sentence: "J. Halford", "Mr. Halford"
    private static final int SENTENCE = 5; // from so many words on, a title mostly in capitals names nobody by them

    /** The named one: {@code value} is a handle without its {@code @}, or a folded name of one part or more. */
    record Subject(boolean isHandle, String value) {
        @Override
        public String toString() {
            return "Subject";
        }
    }

    /**
     * A word, and whether it looks like a name, stands apart from the word before, and opens a sentence: in a title that is
     * the beginning of a text, such a word has its capital from grammar.
     */
    private record Word(String text, boolean named, boolean apart, boolean opens) {}

    private Title() {}

    static Optional<Subject> subject(@Nullable String title) {
        if (title == null) {
            return Optional.empty();
        }
        List<Word> words = words(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
        Optional<Subject> handle = words.stream()
                .filter(word -> looksLikeHandle(word.text()))
                .findFirst()
                .map(word -> {
                    String plain = word.text().startsWith("@") ? word.text().substring(1) : word.text();
                    return new Subject(true, plain);
                });
        return handle.isPresent() ? handle : name(words);
    }

    private static Optional<Subject> name(List<Word> words) {
        long capitalised = words.stream()
                .filter(word -> Character.isUpperCase(word.text().codePointAt(0)))
                .count();
        if (words.size() >= SENTENCE && capitalised * 2 > words.size()) {
            return Optional.empty();
        }
        boolean prose = words.stream().skip(1).anyMatch(Word::opens);
        List<List<Word>> runs = new ArrayList<>();
        boolean open = false;
        for (Word word : words) {
            if (word.named()) {
                if (!open || word.apart()) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(word);
            }
            open = word.named();
        }
        return runs.stream()
                .filter(run -> run.size() > 1 && run.size() <= MOST_PARTS)
                .findFirst()
                .or(() -> runs.stream()
                        .filter(run -> run.size() == 1 && !(prose && run.get(0).opens()))
                        .findFirst())
                .map(run -> run.stream().map(Word::text).collect(Collectors.joining(" ")))
                .map(name -> new Subject(false, Folded.of(name)));
    }

    private static List<Word> words(String title) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean apart = true;
        boolean opens = true;
        int last = 0;
        for (int i = 0; i <= title.length(); i++) {
            char c = i < title.length() ? title.charAt(i) : ' ';
            boolean joins = Character.isLetterOrDigit(c) || c == '_' || c == '-' || (c == '@' && word.isEmpty());
            if (joins) {
                word.append(c);
            } else if (!word.isEmpty()) {
                String text = word.toString();
                last = text.length();
                word.setLength(0);
                if (text.chars().anyMatch(Character::isLetter)) {
                    words.add(new Word(text, isNamed(text), apart, opens));
                    apart = false;
                    opens = false;
                }
            }
            boolean abbreviates = c == '.' && last <= INITIALS;
            opens |= ENDS.indexOf(c) >= 0 && !abbreviates;
            apart |= !joins && BETWEEN.indexOf(c) < 0 && !abbreviates;
        }
        return words;
    }

    private static boolean isNamed(String word) {
        return word.length() > 2
                && Character.isUpperCase(word.codePointAt(0))
                && word.chars().anyMatch(Character::isLowerCase)
                && word.chars().noneMatch(Character::isDigit)
                && !COMMON.contains(Folded.of(word));
    }

    private static boolean looksLikeHandle(String word) {
        if (word.startsWith("@")) {
            return Handles.isHandle(word.substring(1));
        }
        boolean joined = word.indexOf('_') > 0;
        boolean numbered = word.length() > 4
                && Character.isLowerCase(word.charAt(0))
                && Character.isDigit(word.charAt(word.length() - 1));
        return (joined || numbered) && word.indexOf('-') < 0 && Handles.isHandle(word);
    }
}
