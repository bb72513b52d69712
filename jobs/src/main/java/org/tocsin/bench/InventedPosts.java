package org.tocsin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tocsin.post.Post;
import org.tocsin.text.Language;

/**
 * Invents posts of one length as forums hold them, every other one French: sentences with capitals, here and there a
 * figure, a link, an emoji; one in a hundred with an identifier. The same posts for the same seed.
 */
final class InventedPosts {
    private static final int IDENTIFIER_ONE_IN = 100;
    private static final int FIGURE_ONE_IN = 150; // words: a post in five
    private static final int LINK_ONE_IN = 20; // posts
    private static final int EMOJI_ONE_IN = 20;
    private static final String LINK = " https://example.org/news/2022/a-kettle-for-all?page=2 ";
    private static final String EMOJI = " \uD83D\uDE42 ";

    private static final Words ENGLISH = new Words(
            List.of(
                    ("the a is it and of to in that you I for on was with not be but have this they at all so what if about just"
                                    + " like can do would there one get more people think when know from time even because good"
                                    + " really only some make other want don't than how now then it's see way into could should"
                                    + " much very still back over also most thing never before right got always after day"
                                    + " first years going say something maybe need long old new game match team week garden"
                                    + " window kettle bicycle rain summer town music film price point at under done two")
                            .split(" ")),
            List.of("2", "7pm", "2019", "50%", "$20", "3rd", "10", "1,500", "mp3"),
            List.of(
                    " call 202-555-0143 today ",
                    " write to jo.doe@example.org ",
                    " she lives at 12 Sample Road ",
                    " ask @quiet_otter47 about it "));
    private static final Words FRENCH = new Words(
            List.of(
                    ("le de un et la que les des est je pas pour dans une qui il en ce sur au plus a c'est ne se mais avec tout on"
                                    + " vous fait bien sont comme si ou même aussi être là ça peut elle encore très faire était"
                                    + " sans nous y déjà alors rien trop quand cette moi après mon où deux non avoir jamais donc"
                                    + " l'équipe d'accord qu'on temps toujours monde autre avant jour fois petit bon jeu match"
                                    + " semaine jardin fenêtre bouilloire vélo pluie été ville musique film prix point")
                            .split(" ")),
            List.of("2", "19h", "2019", "50 %", "20 €", "3e", "10", "1 500", "mp3"),
            List.of(
                    " appelle le 06 39 98 12 34 demain ",
                    " écris à jo.doe@example.org ",
                    " elle habite 12 rue de l'Exemple ",
                    " demande à @loutre_calme47 pour ça "));

    /** A post and what it is written in. */
    record Sample(Post post, Language language) {}

    /** What posts of one language are made of. */
    private record Words(List<String> common, List<String> figures, List<String> identifiers) {}

    private final int length; // characters of each post
    private final SplittableRandom random;

    private InventedPosts(int length, long seed) {
        this.length = length;
        random = new SplittableRandom(seed);
    }

    static List<Sample> of(int count, int length, long seed) {
        InventedPosts posts = new InventedPosts(length, seed);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean english = i % 2 == 0;
            String text = posts.text(english ? ENGLISH : FRENCH, i % (2 * IDENTIFIER_ONE_IN) < 2);
            samples.add(new Sample(Post.of(Integer.toString(i), text), english ? Language.EN : Language.FR));
        }
        return samples;
    }

    private String text(Words words, boolean identified) {
        StringBuilder text = new StringBuilder();
        boolean begins = true;
        while (text.length() < length) {
            String word = pick(random.nextInt(FIGURE_ONE_IN) == 0 ? words.figures : words.common);
            text.append(begins ? Character.toUpperCase(word.charAt(0)) : word.charAt(0))
                    .append(word, 1, word.length());
            begins = random.nextInt(12) == 0;
            text.append(begins ? ". " : random.nextInt(15) == 0 ? ", " : " ");
        }
        text.setLength(length);
        if (identified) {
            put(text, pick(words.identifiers));
        } else if (random.nextInt(LINK_ONE_IN) == 0) {
            put(text, LINK);
        } else if (random.nextInt(EMOJI_ONE_IN) == 0) {
            put(text, EMOJI);
        }
        return text.toString();
    }

    private void put(StringBuilder text, String words) {
        int at = random.nextInt(text.length() - words.length());
        text.replace(at, at + words.length(), words);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
