package org.tocsin.target;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The form in which a name and its misspellings agree: the first word as it is, of each later one its first letter and
 * its consonants, each once and sorted, so that a letter doubled, swapped or a vowel left out makes no other name. Words
 * with few consonants stay as they are: too many names would share theirs.
 */
final class Misspelt {
    private static final int FEWEST = 3;
    private static final String VOWELS = "aeiouy";

    private Misspelt() {}

    static String of(String folded) {
        List<String> words = new ArrayList<>(List.of(folded.split(" ", -1)));
        for (int i = 1; i < words.size(); i++) {
            words.set(i, skeleton(words.get(i)));
        }
        return String.join(" ", words);
    }

    private static String skeleton(String word) {
        TreeSet<Character> consonants = new TreeSet<>();
        word.chars().filter(letter -> VOWELS.indexOf(letter) < 0).forEach(letter -> consonants.add((char) letter));
        if (consonants.size() < FEWEST) {
            return word;
        }
        StringBuilder skeleton = new StringBuilder().append(word.charAt(0)).append('~');
        consonants.forEach(skeleton::append);
        return skeleton.toString();
    }
}
