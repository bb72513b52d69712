package org.tocsin.classify;

import java.util.Set;
import java.util.TreeSet;
import org.tocsin.text.Language;

/**
 * The forms that a word regularly takes, without accents. Forms that nobody writes do no harm; irregular ones are listed
 * with the words.
 */
final class Inflections {
    private static final String[] ER = {
        "e", "es", "ons", "ez", "ent", "ee", "ees", "ais", "ait", "aient", "ions", "iez", "ai", "as", "a", "ont", "era",
        "erai", "eras", "erons", "erez", "eront", "erait", "erais", "eraient", "ant", "er"
    };
    private static final String[] IR = {
        "is", "it", "issent", "issez", "issons", "issait", "issant", "isse", "i", "ie", "ies", "ira", "irai", "iront",
        "irait", "irais", "ir", "u", "ue", "us", "s", "t", "e", "es", "ent", "ez", "ons", "ait", "aient", "ra", "rai",
        "ront", "rait", "rais", "raient", "re", "ant"
    };

    private Inflections() {}

    static Set<String> of(String word, Language language, boolean noun) {
        Set<String> forms = new TreeSet<>();
        forms.add(word);
        if (word.length() < 3) {
            return forms;
        }
        String stem = word.substring(0, word.length() - 2);
        if (noun || !(language == Language.EN || word.endsWith("r") || word.endsWith("re"))) {
            forms.add(word + "s");
            forms.add(word + "es");
            forms.add(word + "x");
        } else if (language == Language.EN) {
            english(word, forms);
        } else {
            for (String ending : word.endsWith("er") ? ER : IR) {
                forms.add(stem + ending);
            }
        }
        return forms;
    }

    private static void english(String verb, Set<String> forms) {
        char last = verb.charAt(verb.length() - 1);
        String open = last == 'e' ? verb.substring(0, verb.length() - 1) : verb;
        String hard = last == 'y' ? verb.substring(0, verb.length() - 1) + "i" : open;
        for (String stem : Set.of(open, open + last)) { // "stab", "stabb"
            forms.add(stem + "ing");
            forms.add(stem + "ed");
        }
        forms.add(hard + "ed");
        forms.add(hard + "es");
        forms.add(verb + "s");
    }
}
