package org.tocsin.detect.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tocsin.post.Post;
import org.tocsin.text.Language;

/**
 * How many posts a second the screened pass over identifiers reads on one core: posts of 200 characters, one in a hundred
 * with an identifier, half English, half French. Run {@code main} from the test class path; the last round counts.
 */
final class IdentifierBench {
    private static final int POSTS = 20_000;
    private static final int LENGTH = 200;
    private static final int ROUNDS = 8;
    private static final String[] ENGLISH =
            "the match was better than last week and nobody thought that we would win it after such a long break with two new players so let us see what happens on Sunday"
                    .split(" ", -1);
    private static final String[] FRENCH =
            "le match était meilleur que la semaine dernière et personne ne pensait que nous allions gagner après une si longue pause avec deux nouveaux joueurs alors on verra dimanche"
                    .split(" ", -1);

    private IdentifierBench() {}

    public static void main(String[] args) {
        List<Post> posts = posts();
        Identifiers identifiers = Identifiers.standard();
        for (int round = 1; round <= ROUNDS; round++) {
            long begin = System.nanoTime();
            int found = 0;
            for (int i = 0; i < posts.size(); i++) {
                found += identifiers
                                .find(posts.get(i), i % 2 == 0 ? Language.EN : Language.FR, false)
                                .isEmpty()
                        ? 0
                        : 1;
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("round %d: %,.0f posts/s, %d with identifiers%n", round, posts.size() / seconds, found);
        }
    }

    private static List<Post> posts() {
        Random random = new Random(5);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            String[] words = i % 2 == 0 ? ENGLISH : FRENCH;
            StringBuilder text = new StringBuilder();
            while (text.length() < LENGTH) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(12) == 0 ? ". " : " ");
            }
            text.setLength(LENGTH);
            if (i % 100 == 0) {
                text.replace(100, 125, " call 202-555-0143 today ");
            }
            posts.add(Post.of(Integer.toString(i), text.toString()));
        }
        return posts;
    }
}
